#include "write/sheet_date.hpp"

#include <algorithm>
#include <chrono>

namespace phuluc {

Date documentDate(const PeriodResult &result) {
    const Period &period = result.period;
    if (result.assessed) return *result.assessed;
    if (period.day > 0) return {period.year, period.month, period.day};
    const int month = period.kind == PeriodKind::quarter ? period.quarter * 3 : period.month;
    const std::chrono::year_month_day_last end(
        std::chrono::year(period.year), std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month))));
    const int lastDay = static_cast<int>(static_cast<unsigned>(end.day()));
    return {period.year, month, period.kind == PeriodKind::week ? std::min(period.week * 7, lastDay) : lastDay};
}

} // namespace phuluc
