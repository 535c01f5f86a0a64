// The day that a period's documents are dated with.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

/// The day of assessment, else the day that names the period, else the last day of its week, month or quarter.
[[nodiscard]] Date documentDate(const PeriodResult &period);

} // namespace phuluc
