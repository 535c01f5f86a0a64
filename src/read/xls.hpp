// Workbooks of Excel 5 to 2003 (.xls). By the specifications [MS-XLS] and [MS-CFB].
#pragma once

#include "read/read.hpp"

namespace phuluc {

/// Whether the bytes begin as a workbook stream of Excel 2 to 2003 does that stands without a compound file around it.
[[nodiscard]] bool isBareWorkbook(std::string_view bytes);

/// What a compound file holds: a workbook (also where it is damaged), an encrypted workbook, a Word document, …
[[nodiscard]] FileType compoundFileType(std::string_view bytes);

/// The sheets of a BIFF8 or BIFF5/7 workbook; chart and macro sheets are passed over. Numbers come as the shortest
/// decimal text that gives the same double. A formula whose stored result is "nothing" counts as never calculated.
/// Throws Error (data) naming file and place: damaged, password-protected, Excel 2 to 4, an 8-bit text in an unknown
/// code page, past a limit.
[[nodiscard]] std::vector<Table> readXls(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
