// What the tags of a report's template stand for; docs/mau-van-ban.md lists them for the office.
#pragma once

#include "write/report.hpp"
#include "write/template.hpp"

namespace phuluc {

/// Every text and list that a template may use. All names are there for every period and document; what the period does
/// not hold is empty.
[[nodiscard]] Fields reportFields(const ReportDocument &document, const ReportInput &input);

} // namespace phuluc
