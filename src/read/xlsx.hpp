// Reads workbooks of Office Open XML (.xlsx, .xlsm, .xltx, .xltm), transitional and strict.
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// All worksheets in the order of the workbook, without chart, dialogue and macro sheets. Throws Error (data) naming
/// file, part, sheet and cell. Source: ECMA-376 parts 1 (SpreadsheetML) and 2 (packages).
[[nodiscard]] std::vector<Table> readXlsx(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
