#include "model/period.hpp"

#include "base/calendar.hpp"
#include "base/wording.hpp"

#include <tuple>

namespace phuluc {
namespace {

auto order(const Period &period) {
    return std::tuple(period.year, period.half, period.month, period.quarter, period.week, period.day);
}

} // namespace

Period weekOf(const Date &date) {
    return {PeriodKind::week, date.year, date.month, (date.day - 1) / 7 + 1, date.day, 0};
}

std::string folderName(const Period &period) {
    const std::string of = "-" + std::to_string(period.year);
    switch (period.kind) {
    case PeriodKind::week:
        if (period.day > 0)
            return std::to_string(period.year) + "-" + twoDigits(period.month) + "-" + twoDigits(period.day);
        return "Tuan-" + twoDigits(period.week) + "-thang-" + std::to_string(period.month) + of;
    case PeriodKind::month: return "Thang-" + std::to_string(period.month) + of;
    case PeriodKind::quarter: return "Quy-" + roman(period.quarter) + of;
    case PeriodKind::halfYear: return (period.half == 1 ? "6-thang-dau-nam" : "6-thang-cuoi-nam") + of;
    case PeriodKind::nineMonths: return "9-thang" + of;
    case PeriodKind::year: return "Nam" + of;
    }
    return {};
}

bool earlier(const Period &a, const Period &b) { return order(a) < order(b); }

bool samePeriod(const Period &a, const Period &b) {
    if (a.kind != b.kind || a.year != b.year || a.month != b.month || a.quarter != b.quarter || a.week != b.week ||
        a.half != b.half)
        return false;
    return a.day == b.day || a.day == 0 || b.day == 0;
}

bool fits(const Date &date, const Period &period) {
    if (period.kind == PeriodKind::week)
        return date.year == period.year && date.month == period.month && (date.day - 1) / 7 + 1 == period.week;
    constexpr int monthsLater = 2; // in this time the figures of a longer period are drawn up
    const int months = date.year * 12 + date.month;
    return date >= firstDayOf(period) && months <= period.year * 12 + lastMonthOf(period) + monthsLater;
}

} // namespace phuluc
