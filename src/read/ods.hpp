// Reads spreadsheets of OpenDocument: .ods packages and flat .fods files.
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// All sheets of an .ods package. Repeated rows and cells are expanded if they are not empty. Dates and times become
/// serial numbers. Throws Error (data) naming file, sheet and cell. Source: OASIS OpenDocument 1.3, part 3.
[[nodiscard]] std::vector<Table> readOds(std::string_view bytes, const std::string &file, const ReadLimits &limits);

/// All sheets of an OpenDocument spreadsheet in a single XML file; otherwise like readOds().
[[nodiscard]] std::vector<Table> readFlatOds(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
