// Spreadsheets of Excel 2002 and 2003 that are one XML file ("XML Spreadsheet 2003").
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Every worksheet, hidden ones too. Throws Error (data) naming file, sheet and cell.
/// Source: Microsoft, XML Spreadsheet Reference (namespace urn:schemas-microsoft-com:office:spreadsheet).
[[nodiscard]] std::vector<Table> readXml2003(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
