#include "model/compare.hpp"

#include "base/wording.hpp"
#include "model/findings.hpp"

#include <chrono>
#include <map>
#include <string>

namespace phuluc {
namespace {

/// For each rating of `now`, the number of units that had it before; no value if the earlier index has no rating of
/// that name.
std::vector<std::optional<int>> countsBefore(const Rules &now, const Rules &then, const RatingCounts &before) {
    std::vector<std::optional<int>> counts(now.ratingCount());
    for (std::size_t place = 0; place < counts.size(); ++place)
        for (std::size_t other = 0; other < before.size(); ++other)
            if (now.ratingName(place) == then.ratingName(other)) counts[place] = before[other];
    return counts;
}

LevelComparison compareLevel(const LevelResult &now, const LevelResult &before, const Comparison &periods) {
    LevelComparison comparison{
        now.level, countsBefore(*periods.now->rules, *periods.before->rules, before.counts), {}, {}, {}};
    std::map<std::string, const UnitScore *> left;
    for (const UnitScore &unit : before.units) left.emplace(unit.key, &unit);
    for (const UnitScore &unit : now.units) {
        const auto partner = left.find(unit.key);
        if (partner == left.end()) {
            comparison.appeared.push_back(&unit);
        } else {
            comparison.units.push_back({&unit, partner->second});
            left.erase(partner);
        }
    }
    for (const UnitScore &unit : before.units)
        if (left.contains(unit.key)) comparison.disappeared.push_back(&unit);
    return comparison;
}

constexpr int daysOfWeek = 7;
constexpr int monthsOfYear = 12;

/// The first month of a period, counted from the year 0, and the number of months of its kind.
struct Months {
    int begin = 0;
    int length = 1;
};

Months monthsOf(const Period &period) {
    const int year = period.year * monthsOfYear;
    switch (period.kind) {
    case PeriodKind::week:
    case PeriodKind::month: return {year + period.month - 1, 1};
    case PeriodKind::quarter: return {year + (period.quarter - 1) * 3, 3};
    case PeriodKind::halfYear: return {year + (period.half - 1) * 6, 6};
    case PeriodKind::nineMonths:
    case PeriodKind::year: break;
    }
    return {year, monthsOfYear};
}

/// The day that stands for a week: the day in its name, else the middle of its seven days.
std::chrono::sys_days dayOf(const Period &week) {
    constexpr int middle = 4;
    const int day = week.day > 0 ? week.day : (week.week - 1) * daysOfWeek + middle;
    return std::chrono::sys_days(std::chrono::year(week.year) / week.month / 1) + std::chrono::days(day - 1);
}

/// The number of periods of a kind that certainly lie between two; 0 if they may follow one another.
int periodsBetween(const Period &now, const Period &before) {
    if (now.kind == PeriodKind::week) {
        const auto days = static_cast<int>((dayOf(now) - dayOf(before)).count());
        return days < 2 * daysOfWeek ? 0 : days / daysOfWeek - 1; // some offices have no fifth week
    }
    const Months later = monthsOf(now);
    return (later.begin - monthsOf(before).begin) / later.length - 1;
}

} // namespace

Comparison compare(const PeriodResult &now, const PeriodResult &before) {
    Comparison comparison{&now, &before, {}, {}};
    for (const LevelResult &level : now.levels)
        if (const LevelResult *earlier = before.of(level.level))
            comparison.levels.push_back(compareLevel(level, *earlier, comparison));
    if (now.own() && before.own() && now.own()->key == before.own()->key)
        comparison.province = UnitChange{now.own(), before.own()};
    return comparison;
}

std::vector<Finding> gapWarnings(const Period &now, const Period &before) {
    Findings findings;
    if (const int between = periodsBetween(now, before); between > 0)
        findings.warning({}, "so sánh với " + periodName(before) + ", ở giữa còn " + std::to_string(between) +
                                 " kỳ không có số liệu. Muốn so với kỳ liền trước thì chép tệp xuất của kỳ đó vào rồi "
                                 "chạy lại");
    if (areDaysOfOneWeek(now, before))
        findings.warning({}, "so sánh với " + dayName(before) +
                                 ", cùng một tuần với kỳ này: mức tăng, giảm không phải so với tuần trước. Nếu cần so "
                                 "với tuần trước thì chuyển thư mục của ngày đó ra khỏi Du-lieu rồi chạy lại");
    if (now.year != before.year && monthsOf(now).length < monthsOfYear)
        findings.warning({}, "so sánh với " + periodName(before) +
                                 ", thuộc năm trước: số liệu lũy kế của Cổng tính lại từ đầu năm nên mức tăng, giảm có "
                                 "thể không có nghĩa. Xem lại trước khi dùng");
    return findings.all();
}

} // namespace phuluc
