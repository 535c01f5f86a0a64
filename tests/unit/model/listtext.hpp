// Lists of units written as text, for the tests of the list.
#pragma once

#include "model/unitlists.hpp"
#include "phuluc766/error.hpp"
#include "standard.hpp"
#include "tables.hpp"

#include <string>

namespace phuluc::test {

/// The heading of the list with all its columns.
inline const std::string head = "Mã|Tên đơn vị|Cấp|Tên khác|Không đánh giá|Từ ngày|Đến ngày\n";

inline UnitLists list(const std::string &text) { return UnitLists({tableOf(text)}, "don-vi.xlsx", standard::versions()); }

/// "CELL: MESSAGE" of the error that such a list ends with; empty if it is read.
inline std::string refusal(const std::string &text) {
    try {
        static_cast<void>(list(text));
    } catch (const Error &error) {
        return error.place().cell + ": " + error.what();
    }
    return "";
}

} // namespace phuluc::test
