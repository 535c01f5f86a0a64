// Days of the calendar that periods begin and end with.
#pragma once

#include "phuluc766/period.hpp"

namespace phuluc {

/// The day that a period's figures are of where nothing else names one: its own, else its last.
[[nodiscard]] Date lastDayOf(const Period &period);
[[nodiscard]] Date firstDayOf(const Period &period);
/// The last month of a period.
[[nodiscard]] int lastMonthOf(const Period &period);

} // namespace phuluc
