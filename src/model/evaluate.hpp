// One period, from its tables to its results: recognise, identify, score, check.
#pragma once

#include "model/context.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"
#include "phuluc766/table.hpp"

#include <functional>
#include <string>
#include <vector>

namespace phuluc {

/// One input file, already read.
struct InputFile {
    std::string name; ///< name within the period's folder, for messages
    std::string sha256;
    std::vector<Table> tables;
};

/// The message if a document needs the province and nothing states it.
inline constexpr const char *noProvince =
    "không rõ số liệu là của tỉnh nào. Ghi tên tỉnh vào cau-hinh.toml, dưới dòng [don-vi], ví dụ tinh = \"Đắk Lắk\", "
    "rồi chạy lại";

struct PeriodInput {
    Period period;
    std::string folder; ///< name of the folder of its exports
    std::vector<InputFile> files;
};

/// Evaluates one period from its own inputs. Everything that is wrong with them is in the findings of the result.
/// `recognised`, if given, is called when all tables are recognised and scoring begins.
[[nodiscard]] PeriodResult evaluate(const PeriodInput &input, const Context &context,
                                    const std::function<void()> &recognised = {});

} // namespace phuluc
