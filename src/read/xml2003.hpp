// Reads spreadsheets of Excel 2002 and 2003 in a single XML file ("XML Spreadsheet 2003").
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// All worksheets, including hidden ones. Throws Error (data) naming file, sheet and cell.
/// Source: Microsoft, XML Spreadsheet Reference (namespace urn:schemas-microsoft-com:office:spreadsheet).
[[nodiscard]] std::vector<Table> readXml2003(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
