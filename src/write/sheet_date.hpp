// The day in the properties of a period's documents.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

/// The day of assessment; else the day in the period's name; else the last day of the period.
[[nodiscard]] Date documentDate(const PeriodResult &period);

} // namespace phuluc
