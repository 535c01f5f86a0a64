// The day that a period's documents are dated with.
#pragma once

#include "phuluc766/results.hpp"

#include <ctime>

namespace phuluc {

/// The day of assessment, else the day that names the period, else the last day of its week, month or quarter.
[[nodiscard]] Date documentDate(const PeriodResult &period);

/// Noon of the day in UTC, so that no time zone makes it another.
[[nodiscard]] std::time_t noonOf(const Date &date);

} // namespace phuluc
