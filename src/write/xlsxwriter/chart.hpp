// Makes native charts with libxlsxwriter: series, axes, legend.
#pragma once

#include "write/workbook.hpp"

#include <string>

struct lxw_chart;
struct lxw_workbook;

namespace phuluc {

/// Adds a chart to a workbook, which owns it. The caller places it on a sheet. All its texts have the font `fontName`.
[[nodiscard]] lxw_chart *addChart(lxw_workbook *workbook, const Chart &wanted, const std::string &fontName);

} // namespace phuluc
