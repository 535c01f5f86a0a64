// What files say inside of a period that no name says.
#pragma once

#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// ". Tệp xa.xlsx ghi ngày 14/11/2025: nếu đúng …": the first day that one of the files says its figures are of, and
/// `advice` with the name of a folder for it. Empty where none says a day; a day is never taken for the period itself.
[[nodiscard]] std::string dayHint(const std::vector<std::filesystem::path> &files, const std::string &advice);

/// Whether a file whose name does not say what it is turns out to be no table: a note to read, a picture.
[[nodiscard]] bool isNoExport(const std::filesystem::path &file);

/// What to do with a file that is compressed in a way that cannot be opened; none: it is not.
[[nodiscard]] std::optional<std::string> whyPacked(const std::filesystem::path &file);

/// The day that every one of the files says its figures are of. None: one says no day, or another, or names a month or
/// a longer period besides.
[[nodiscard]] std::optional<Date> commonDay(const std::vector<std::filesystem::path> &files);

} // namespace phuluc
