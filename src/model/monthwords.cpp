#include "model/monthwords.hpp"

#include "base/calendar.hpp"

#include <algorithm>
#include <array>

namespace phuluc::dates {
namespace {

constexpr int weeksOfAMonth = 5;

/// "thang 11", "t11" at `index`: the month and the next index.
std::optional<std::pair<int, std::size_t>> monthAt(Words text, std::size_t index) {
    const auto month = labelled(text, index, "thang", 12);
    return month ? month : labelled(text, index, "t", 12);
}

/// "tuan 2", "tuan02", "week 2", "w2", "tuan thu 2", "tuan ii" at `index`: the number and the next index.
std::optional<std::pair<int, std::size_t>> weekAt(Words text, std::size_t index) {
    static constexpr std::array<std::string_view, weeksOfAMonth> numerals = {"i", "ii", "iii", "iv", "v"};
    for (const std::string_view label : {"tuan", "week", "w"})
        if (const auto week = labelled(text, index, label, weeksOfAMonth)) return week;
    std::size_t at = index + 1;
    if (at >= text.size() || text[index] != "tuan") return std::nullopt;
    if (text[at] == "thu" && at + 1 < text.size()) ++at;
    const auto numeral = std::ranges::find(numerals, text[at]);
    if (numeral != numerals.end()) return std::pair(static_cast<int>(numeral - numerals.begin()) + 1, at + 1);
    const std::optional<int> value = numberUpTo(text[at], weeksOfAMonth);
    return value ? std::optional(std::pair(*value, at + 1)) : std::nullopt;
}

std::optional<Match> monthOfYear(Words text) {
    if (text.empty()) return std::nullopt;
    const std::optional<Match> found = month(text);
    return found ? found : yearAndMonth(text);
}

/// The fifth week begins on the 29th, which a month may lack.
Match weekOfMonth(const Period &month, int week, std::size_t words) {
    if (week == weeksOfAMonth && lastDayOf(month).day < 29)
        return {std::nullopt, words, "tháng 02 của năm này chỉ có bốn tuần: Tuan-04-thang-02-2025"};
    return {Period{PeriodKind::week, month.year, month.month, week, 0, 0}, words, {}};
}

/// A day in figures.
std::optional<Match> plainDay(Words text) {
    if (text.empty()) return std::nullopt;
    const std::optional<Match> found = day(text);
    return found ? found : packedDay(text);
}

/// "14", "14x": the beginning of a day of the month, so that the words before it are no month.
bool beginsWithDay(const std::string &word) {
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    return digits == 1 || digits == 2;
}

Date dateOf(const Period &week) { return {week.year, week.month, week.day}; }

} // namespace

Period monthOf(int yearNumber, int month) { return {PeriodKind::month, yearNumber, month, 0, 0, 0}; }

std::optional<Match> month(Words text) {
    const auto month = monthAt(text, 0);
    const auto of = month ? yearAt(text, month->second) : std::nullopt;
    if (!of || day(text.subspan(month->second))) return std::nullopt;
    return Match{monthOf(of->first, month->first), of->second, {}};
}

std::optional<Match> yearAndMonth(Words text) {
    const std::optional<int> of = year(text[0]);
    if (!of || text.size() < 2) return std::nullopt;
    if (const auto month = monthAt(text, 1))
        return yearAt(text, month->second) ? std::nullopt
                                           : std::optional(Match{monthOf(*of, month->first), month->second, {}});
    const std::optional<int> found = numberUpTo(text[1], 12);
    if (!found || (text.size() > 2 && beginsWithDay(text[2]))) return std::nullopt;
    return Match{monthOf(*of, *found), 2, {}};
}

bool namesWeek(const std::string &word) {
    return word == "tuan" || word == "week" || (word.starts_with('w') && number(word.substr(1)));
}

std::optional<Match> week(Words text) {
    const auto week = weekAt(text, 0);
    const auto of = week ? monthOfYear(text.subspan(week->second)) : std::nullopt;
    return of ? std::optional(weekOfMonth(*of->period, week->first, week->second + of->words)) : std::nullopt;
}

std::optional<Match> monthAndWeek(Words text) {
    const std::optional<Match> of = monthOfYear(text);
    if (!of || of->words >= text.size() || !namesWeek(text[of->words])) return std::nullopt;
    if (const auto week = weekAt(text, of->words)) return weekOfMonth(*of->period, week->first, week->second);
    if (plainDay(text.subspan(of->words + 1))) return std::nullopt; // "thang 11 2025 tuan 14 11 2025"
    return Match{std::nullopt, of->words + 1, howWeeksAreSaid};
}

std::optional<Match> halfMonth(Words text) {
    if (text[0] != "nua" || text.size() < 3) return std::nullopt;
    const std::size_t at = text[1] == "dau" || text[1] == "cuoi" ? 2 : 1;
    const std::optional<Match> of = month(text.subspan(at));
    if (!of) return std::nullopt;
    return Match{std::nullopt, at + of->words,
                 "nửa tháng không phải là một kỳ: viết ngày đánh giá 2025-11-14, hoặc tháng Thang-11-2025"};
}

std::optional<Match> daysOfOneWeek(Words text) {
    constexpr int fewest = 4, most = 6; // days from Monday to Friday, to Sunday
    const std::optional<Match> first = plainDay(text);
    const std::optional<Match> last = first ? plainDay(text.subspan(first->words)) : std::nullopt;
    if (!last) return std::nullopt;
    Date day = dateOf(*first->period);
    for (int days = 1; days <= most; ++days)
        if (day = dayAfter(day); days >= fewest && day == dateOf(*last->period))
            return Match{last->period, first->words + last->words, {}};
    return std::nullopt;
}

} // namespace phuluc::dates
