// The periods named by folders and files in the input.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// What is wrong with the period that a name states (several periods, or an impossible one), and what to do. Empty if
/// the name states one period or none. `what`: "tên tệp", "tên thư mục".
[[nodiscard]] std::string unnamed(const std::string &name, std::string_view what);

/// The period that the folder's name states. No value for a year if a file in the folder names a part of a year: such a
/// folder may only hold the files of many periods.
[[nodiscard]] std::optional<Period> periodOf(const std::filesystem::path &folder,
                                             const std::vector<std::filesystem::path> &files);

/// Warns of files in a period's folder whose names state a period that the folder's cannot be.
void addOtherNames(std::vector<Finding> &findings, const std::vector<std::filesystem::path> &files,
                   const Period &period);

} // namespace phuluc
