// Reads workbooks of Excel 5 to 2003 (.xls), by the specifications [MS-XLS] and [MS-CFB].
#pragma once

#include "read/read.hpp"

namespace phuluc {

/// Whether the bytes begin as the workbook stream of Excel 2 to 2003 without a compound file around it.
[[nodiscard]] bool isBareWorkbook(std::string_view bytes);

/// The type of document in a compound file: a workbook (even a damaged one), an encrypted workbook, a Word document, …
[[nodiscard]] FileType compoundFileType(std::string_view bytes);

/// The sheets of a BIFF8 or BIFF5/7 workbook, without chart and macro sheets. A number is given as the shortest decimal
/// text of its double. A formula with an empty stored result counts as not calculated.
/// Throws Error (data) naming file and place: damaged, password-protected, Excel 2 to 4, 8-bit text in an unknown code
/// page, a limit exceeded.
[[nodiscard]] std::vector<Table> readXls(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
