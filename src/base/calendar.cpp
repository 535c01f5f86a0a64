#include "base/calendar.hpp"

#include <algorithm>
#include <chrono>

namespace phuluc {
namespace {

int daysIn(int year, int month) {
    const std::chrono::year_month_day_last end(
        std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month))));
    return static_cast<int>(static_cast<unsigned>(end.day()));
}

} // namespace

int lastMonthOf(const Period &period) {
    switch (period.kind) {
    case PeriodKind::quarter:
        return period.quarter * 3;
    case PeriodKind::halfYear:
        return period.half * 6;
    case PeriodKind::nineMonths:
        return 9;
    case PeriodKind::year:
        return 12;
    case PeriodKind::week:
    case PeriodKind::month:
        break;
    }
    return period.month;
}

Date lastDayOf(const Period &period) {
    if (period.day > 0) return {period.year, period.month, period.day};
    const int month = lastMonthOf(period);
    const int last = daysIn(period.year, month);
    return {period.year, month, period.kind == PeriodKind::week ? std::min(period.week * 7, last) : last};
}

Date firstDayOf(const Period &period) {
    switch (period.kind) {
    case PeriodKind::week:
        return {period.year, period.month, period.week * 7 - 6};
    case PeriodKind::month:
        return {period.year, period.month, 1};
    case PeriodKind::quarter:
        return {period.year, period.quarter * 3 - 2, 1};
    case PeriodKind::halfYear:
        return {period.year, period.half * 6 - 5, 1};
    case PeriodKind::nineMonths:
    case PeriodKind::year:
        break;
    }
    return {period.year, 1, 1};
}

} // namespace phuluc
