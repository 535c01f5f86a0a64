#include "base/wording.hpp"

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "phuluc766/results.hpp"

#include <array>

namespace phuluc {
namespace {

/// Months 1 and 2 take a leading zero, so that nobody can make them 11 or 12 by hand (Nghị định 30/2020/NĐ-CP, Phụ lục
/// I).
std::string monthNumber(int month) { return month <= 2 ? twoDigits(month) : std::to_string(month); }

std::string withoutYear(const Period &period) {
    switch (period.kind) {
    case PeriodKind::week: return "tuần " + twoDigits(period.week) + " tháng " + monthNumber(period.month);
    case PeriodKind::month: return "tháng " + monthNumber(period.month);
    case PeriodKind::quarter: return "Quý " + roman(period.quarter);
    case PeriodKind::halfYear: return period.half == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm";
    case PeriodKind::nineMonths: return "9 tháng đầu năm";
    case PeriodKind::year: return "năm";
    }
    return {};
}

/// Whether the year follows as a word: "6 tháng đầu năm 2026", but "tháng 5/2024".
bool endsWithYearAsWord(PeriodKind kind) {
    return kind == PeriodKind::halfYear || kind == PeriodKind::nineMonths || kind == PeriodKind::year;
}

} // namespace

bool areDaysOfOneWeek(const Period &a, const Period &b) {
    return a.kind == PeriodKind::week && b.kind == PeriodKind::week && a.year == b.year && a.month == b.month &&
           a.week == b.week && a.day > 0 && b.day > 0 && a.day != b.day;
}

std::string periodName(const Period &period) {
    return withoutYear(period) + (endsWithYearAsWord(period.kind) ? " " : "/") + std::to_string(period.year);
}

std::string periodInText(const Period &period) {
    return period.kind == PeriodKind::quarter ? withoutYear(period) + " năm " + std::to_string(period.year)
                                              : periodName(period);
}

std::string dayName(const Period &period) { return "ngày " + dateText({period.year, period.month, period.day}); }

std::string periodNameBeside(const Period &period, const Period &other) {
    return areDaysOfOneWeek(period, other) ? dayName(period) : periodName(period);
}

std::string previousPeriodName(const Period &previous, const Period &now) {
    const bool withYear = previous.year != now.year || previous.kind == PeriodKind::year;
    if (areDaysOfOneWeek(previous, now)) return dayName(previous);
    return withYear ? periodInText(previous) : withoutYear(previous);
}

std::string dateText(const Date &date) {
    return twoDigits(date.day) + "/" + monthNumber(date.month) + "/" + std::to_string(date.year);
}

std::optional<Date> assessedDate(const PeriodResult &period) {
    if (period.assessed || period.period.day == 0) return period.assessed;
    return lastDayOf(period.period);
}

Date documentDate(const PeriodResult &period) { return period.assessed.value_or(lastDayOf(period.period)); }

std::string monthText(const PeriodResult &period) {
    const Date day = assessedDate(period).value_or(dayAfter(lastDayOf(period.period)));
    return "tháng " + monthNumber(day.month) + " năm " + std::to_string(day.year);
}

std::string twoDigits(std::int64_t number) {
    return number < 10 ? "0" + std::to_string(number) : std::to_string(number);
}

std::string roman(int number) {
    static constexpr std::array<const char *, 5> numerals = {"", "I", "II", "III", "IV"};
    return numerals.at(static_cast<std::size_t>(number));
}

std::string numeral(std::size_t number) {
    static constexpr std::array<const char *, 11> words = {"không", "một", "hai", "ba",   "bốn", "năm",
                                                           "sáu",   "bảy", "tám", "chín", "mười"};
    return number < words.size() ? words[number] : std::to_string(number);
}

std::string enumeration(const std::vector<std::string> &items) {
    if (items.size() < 2) return join(items, "");
    return join({items.begin(), items.end() - 1}, ", ") + " và " + items.back();
}

} // namespace phuluc
