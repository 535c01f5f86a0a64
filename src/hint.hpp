// What may help to name a period that nothing names.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace phuluc {

/// ". Tệp xa.xlsx ghi ngày 14/11/2025: nếu đúng …": the first day that one of the files says its figures are of, and
/// `advice` with the name of a folder for it. Empty where none says a day; a day is never taken for the period itself.
[[nodiscard]] std::string dayHint(const std::vector<std::filesystem::path> &files, const std::string &advice);

} // namespace phuluc
