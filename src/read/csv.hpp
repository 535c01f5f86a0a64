// Reads text with separators (.csv, .txt), by RFC 4180 and by what Excel saves.
#pragma once

#include "read/read.hpp"

namespace phuluc {

/// The one table of a .csv file. It has no name, and all cells are text. A row is a line; a line break within quotes
/// does not end it. The separator (`,` `;` or tab) is stated by Excel's first line `sep=;`; otherwise it is the one on
/// which most lines of the file agree.
/// Throws Error (data) naming file and line: no separator, two that fit equally well, a line with more fields than the
/// heading, a quote that is not closed, a limit exceeded.
[[nodiscard]] std::vector<Table> readCsv(std::string_view bytes, const std::string &file, const ReadLimits &limits);

/// Whether a text is notes in words and no table. In such a text a blank follows every comma and semicolon, tabs stand
/// only at the beginning of lines, and no separator makes columns with a number in them.
/// Throws Error (data) for a text of unknown encoding.
[[nodiscard]] bool isProse(std::string_view bytes, const std::string &file);

} // namespace phuluc
