#include "model/gap.hpp"

#include "base/wording.hpp"
#include "model/findings.hpp"

#include <chrono>
#include <string>

namespace phuluc {
namespace {

constexpr int daysOfWeek = 7;
constexpr int monthsOfYear = 12;

/// Months of a period's beginning since the year 0, and how many months its kind takes.
struct Months {
    int begin = 0;
    int length = 1;
};

Months monthsOf(const Period &period) {
    const int year = period.year * monthsOfYear;
    switch (period.kind) {
    case PeriodKind::week:
    case PeriodKind::month:
        return {year + period.month - 1, 1};
    case PeriodKind::quarter:
        return {year + (period.quarter - 1) * 3, 3};
    case PeriodKind::halfYear:
        return {year + (period.half - 1) * 6, 6};
    case PeriodKind::nineMonths:
    case PeriodKind::year:
        break;
    }
    return {year, monthsOfYear};
}

/// The day that stands for a week: its own, else the middle of its seven days.
std::chrono::sys_days dayOf(const Period &week) {
    constexpr int middle = 4;
    const int day = week.day > 0 ? week.day : (week.week - 1) * daysOfWeek + middle;
    return std::chrono::sys_days(std::chrono::year(week.year) / week.month / 1) + std::chrono::days(day - 1);
}

/// How many periods lie between two of one kind, at least; 0: they follow one another.
int periodsBetween(const Period &now, const Period &before) {
    if (now.kind == PeriodKind::week) {
        const auto days = static_cast<int>((dayOf(now) - dayOf(before)).count());
        return days < 2 * daysOfWeek ? 0 : days / daysOfWeek - 1; // the last days of a month are no week everywhere
    }
    const Months later = monthsOf(now);
    return (later.begin - monthsOf(before).begin) / later.length - 1;
}

} // namespace

std::vector<Finding> gapWarnings(const Period &now, const Period &before) {
    Findings findings;
    if (const int between = periodsBetween(now, before); between > 0)
        findings.warning({}, "so sánh với " + periodName(before) + ", ở giữa còn " + std::to_string(between) +
                                 " kỳ không có số liệu. Muốn so với kỳ liền trước thì chép tệp xuất của kỳ đó vào rồi "
                                 "chạy lại");
    if (now.year != before.year && monthsOf(now).length < monthsOfYear)
        findings.warning({}, "so sánh với " + periodName(before) +
                                 ", thuộc năm trước: số liệu lũy kế của Cổng tính lại từ đầu năm nên mức tăng, giảm có "
                                 "thể không có nghĩa. Xem lại trước khi dùng");
    return findings.all();
}

} // namespace phuluc
