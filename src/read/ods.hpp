// Spreadsheets of OpenDocument: .ods packages and flat .fods files.
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Every sheet of an .ods package. Repeated rows and cells are expanded as far as they hold something; dates and times
/// become serial numbers. Throws Error (data) naming file, sheet and cell. Source: OASIS OpenDocument 1.3, part 3.
[[nodiscard]] std::vector<Table> readOds(std::string_view bytes, const std::string &file, const ReadLimits &limits);

/// Every sheet of an OpenDocument spreadsheet that is one XML file; otherwise as readOds.
[[nodiscard]] std::vector<Table> readFlatOds(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
