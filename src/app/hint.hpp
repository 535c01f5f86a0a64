// Looks into files whose names state no period.
#pragma once

#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// A hint for a message: ". Tệp xa.xlsx ghi ngày 14/11/2025: nếu đúng …". It gives the first day that one of the files
/// states for its figures, and `advice` with the name of a folder for that day. Empty if no file states a day. The
/// program never takes such a day as the period by itself.
[[nodiscard]] std::string dayHint(const std::vector<std::filesystem::path> &files, const std::string &advice);

/// The message on a file that is passed over because its name shows that it is no table.
[[nodiscard]] std::string whyPassedOver(const std::filesystem::path &file);

/// The message on a file whose contents show that it is no table: a note, a picture. No value if it may be a table.
[[nodiscard]] std::optional<std::string> whyNoExport(const std::filesystem::path &file);

/// The day that all of the files state for their figures. No value if a file states no day or a different one, or names
/// a month or a longer period besides.
[[nodiscard]] std::optional<Date> commonDay(const std::vector<std::filesystem::path> &files);

} // namespace phuluc
