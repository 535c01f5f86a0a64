// Text with separators (.csv, .txt). By RFC 4180 and by what Excel saves.
#pragma once

#include "read/read.hpp"

namespace phuluc {

/// The one table of a .csv file, without a name, all cells text; a row is a line, line breaks within quotes apart.
/// The separator (`,` `;` or tab) is the one that Excel's first line `sep=;` names, else the one by which the lines of
/// the whole file agree best. Throws Error (data) naming file and line: no separator, two that fit equally well, a line
/// with more fields than the heading, a quote that is never closed, past a limit.
[[nodiscard]] std::vector<Table> readCsv(std::string_view bytes, const std::string &file, const ReadLimits &limits);

/// Whether a text is no table but notes in words: it has commas and semicolons only as a sentence has them, with a
/// blank behind, tabs only in front of a line, and no separator makes columns of it, or none with a number in them.
/// Throws Error (data) for a text of unknown encoding.
[[nodiscard]] bool isProse(std::string_view bytes, const std::string &file);

} // namespace phuluc
