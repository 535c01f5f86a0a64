// Tags of a report's template for issuer, receivers and date.
#pragma once

#include "write/report.hpp"
#include "write/template.hpp"

namespace phuluc {

void addOffice(Fields &fields, const ReportInput &input);
void addPeriod(Fields &fields, const ReportInput &input);

} // namespace phuluc
