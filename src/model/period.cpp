#include "model/period.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <span>
#include <tuple>

namespace phuluc {
namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

using Words = std::span<const std::string>;

/// What a pattern found at the front of some words, and how many of them it took; no period: one is meant, but said
/// wrongly, and `fault` says how it should be.
struct Match {
    std::optional<Period> period;
    std::size_t words = 0;
    std::string_view fault;
};

std::optional<int> number(const std::string &word) {
    int value = 0;
    const char *const end = word.data() + word.size();
    const auto [rest, problem] = std::from_chars(word.data(), end, value);
    return problem == std::errc{} && rest == end && word.size() <= 8 ? std::optional(value) : std::nullopt;
}

std::optional<int> numberUpTo(const std::string &word, int limit) {
    const std::optional<int> value = word.size() <= 2 ? number(word) : std::nullopt;
    return value && *value >= 1 && *value <= limit ? value : std::nullopt;
}

std::optional<int> year(const std::string &word) {
    const std::optional<int> value = word.size() == 4 ? number(word) : std::nullopt;
    return value && *value >= firstYear && *value <= lastYear ? value : std::nullopt;
}

std::optional<Date> date(int yearNumber, int month, int day) {
    const std::chrono::year_month_day calendar{std::chrono::year(yearNumber),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
    const bool known = yearNumber >= firstYear && yearNumber <= lastYear && calendar.ok();
    return known ? std::optional(Date{yearNumber, month, day}) : std::nullopt;
}

/// The words from `index` on; "năm" before a year is passed over.
std::optional<std::pair<int, std::size_t>> yearAt(Words text, std::size_t index) {
    if (index < text.size() && text[index] == "nam") ++index;
    if (index >= text.size()) return std::nullopt;
    const std::optional<int> value = year(text[index]);
    return value ? std::optional(std::pair(*value, index + 1)) : std::nullopt;
}

/// "thang 11", "t11", "thang11" at `index`: the month and the next index.
std::optional<std::pair<int, std::size_t>> labelled(Words text, std::size_t index, std::string_view label, int limit) {
    if (index >= text.size() || !text[index].starts_with(label)) return std::nullopt;
    if (text[index].size() > label.size()) {
        const std::optional<int> value = numberUpTo(text[index].substr(label.size()), limit);
        return value ? std::optional(std::pair(*value, index + 1)) : std::nullopt;
    }
    if (index + 1 >= text.size()) return std::nullopt;
    const std::optional<int> value = numberUpTo(text[index + 1], limit);
    return value ? std::optional(std::pair(*value, index + 2)) : std::nullopt;
}

std::optional<Match> dayOf(std::optional<Date> found, std::size_t count) {
    return found ? std::optional(Match{weekOf(*found), count, {}}) : std::nullopt;
}

/// "20251114".
std::optional<Match> packedDay(Words text) {
    const std::optional<int> value = text[0].size() == 8 ? number(text[0]) : std::nullopt;
    return value ? dayOf(date(*value / 10000, *value / 100 % 100, *value % 100), 1) : std::nullopt;
}

/// "2025 11 14", "14 11 2025".
std::optional<Match> day(Words text) {
    if (text.size() < 3) return std::nullopt;
    const std::optional<int> second = numberUpTo(text[1], 12);
    if (!second) return std::nullopt;
    if (const auto of = year(text[0]))
        if (const auto third = numberUpTo(text[2], 31)) return dayOf(date(*of, *second, *third), 3);
    if (const auto of = year(text[2]))
        if (const auto first = numberUpTo(text[0], 31)) return dayOf(date(*of, *second, *first), 3);
    return std::nullopt;
}

/// "ngay 05 thang 01 nam 2026".
std::optional<Match> longDay(Words text) {
    const auto dayNumber = labelled(text, 0, "ngay", 31);
    const auto month = dayNumber ? labelled(text, dayNumber->second, "thang", 12) : std::nullopt;
    const auto of = month ? yearAt(text, month->second) : std::nullopt;
    return of ? dayOf(date(of->first, month->first, dayNumber->first), of->second) : std::nullopt;
}

Period monthOf(int yearNumber, int month) { return {PeriodKind::month, yearNumber, month, 0, 0, 0}; }

std::optional<Match> week(Words text) {
    const auto week = labelled(text, 0, "tuan", 5);
    const auto month = week ? labelled(text, week->second, "thang", 12) : std::nullopt;
    const auto of = month ? yearAt(text, month->second) : std::nullopt;
    if (!of) return std::nullopt;
    return Match{Period{PeriodKind::week, of->first, month->first, week->first, 0, 0}, of->second, {}};
}

/// "thang 5 2024"; not where the year begins a day: "thang 11 2025 11 14".
std::optional<Match> month(Words text) {
    const auto month = labelled(text, 0, "thang", 12);
    const auto of = month ? yearAt(text, month->second) : std::nullopt;
    if (!of || day(text.subspan(month->second))) return std::nullopt;
    return Match{monthOf(of->first, month->first), of->second, {}};
}

std::optional<int> quarterNumber(const std::string &word) {
    static constexpr std::array<std::string_view, 4> numerals = {"i", "ii", "iii", "iv"};
    const auto numeral = std::find(numerals.begin(), numerals.end(), word);
    return numeral != numerals.end() ? std::optional(static_cast<int>(numeral - numerals.begin()) + 1)
                                     : numberUpTo(word, 4);
}

Period quarterOf(int yearNumber, int quarter) { return {PeriodKind::quarter, yearNumber, 0, 0, 0, quarter}; }

/// "quy ii 2024", "quy 2 nam 2024", "q2 2024".
std::optional<Match> quarter(Words text) {
    std::optional<std::pair<int, std::size_t>> found = labelled(text, 0, "quy", 4);
    if (!found) found = labelled(text, 0, "q", 4);
    if (!found && text.size() > 1 && text[0] == "quy")
        if (const std::optional<int> value = quarterNumber(text[1])) found = std::pair(*value, std::size_t{2});
    const auto of = found ? yearAt(text, found->second) : std::nullopt;
    return of ? std::optional(Match{quarterOf(of->first, found->first), of->second, {}}) : std::nullopt;
}

/// "2024 q2".
std::optional<Match> yearAndQuarter(Words text) {
    const std::optional<int> of = year(text[0]);
    const auto found = of ? labelled(text, 1, "q", 4) : std::nullopt;
    return found ? std::optional(Match{quarterOf(*of, found->first), found->second, {}}) : std::nullopt;
}

/// "2024 05", with no day behind it.
std::optional<Match> yearAndMonth(Words text) {
    const std::optional<int> of = year(text[0]);
    const std::optional<int> found = of && text.size() > 1 ? numberUpTo(text[1], 12) : std::nullopt;
    if (!found || (text.size() > 2 && text[2].size() <= 2 && number(text[2]))) return std::nullopt;
    return Match{monthOf(*of, *found), 2, {}};
}

/// Whether a word may stand between a label ("tuan") and its year: a number, a numeral, another label, "và", "đến".
bool leadsUpToYear(const std::string &word) {
    static constexpr std::array<std::string_view, 8> between = {"tuan", "thang", "quy", "nam",
                                                                "ngay", "thu",   "va",  "den"};
    const std::string_view letters(word.data(), std::min(word.find_first_of("0123456789"), word.size()));
    return word.find_first_not_of("ivx") == std::string::npos || letters.empty() ||
           std::find(between.begin(), between.end(), letters) != between.end();
}

/// Where the year is that these words lead up to. None: no such year.
std::optional<std::size_t> yearAhead(Words text) {
    const auto end = std::find_if(text.begin(), text.end(), [](const std::string &word) {
        return year(word).has_value() || !leadsUpToYear(word);
    });
    return end != text.end() && year(*end) ? std::optional(static_cast<std::size_t>(end - text.begin())) : std::nullopt;
}

/// How a period should be said that begins with this word; empty: no word of a period.
std::string_view mended(const std::string &word, const std::string &next) {
    struct Label {
        std::string_view word;
        std::string_view fault;
    };
    static constexpr std::array<Label, 4> labels = {
        {{"tuan", "tuần phải là một số từ 1 đến 5, rồi đến tháng và năm: Tuan-02-thang-11-2025"},
         {"thang", "tháng phải là một số từ 1 đến 12, rồi đến năm: Thang-5-2024"},
         {"quy", "quý phải từ I đến IV, rồi đến năm: Quy-II-2024"},
         {"ngay", "ngày phải có trong lịch: 2025-11-14"}}};
    for (const Label &label : labels)
        if (word == label.word || (word.starts_with(label.word) && number(word.substr(label.word.size()))))
            return label.fault;
    if (numberUpTo(word, 31) && next == "thang")
        return "không rõ số trước \"tháng\" là ngày hay tuần: viết 2025-11-14 hoặc Tuan-02-thang-11-2025";
    return {};
}

/// "tuan 2 14 11 2025", "ngay 14 11 2025", "tuan 2025 11 14": whether a date by itself says it, behind the number that
/// a label other than "ngay" takes.
bool saidByDate(Words text) {
    const bool alone = text[0] == "ngay" || year(text[1]) || text[0].find_first_of("0123456789") != std::string::npos;
    const Words rest = text.subspan(alone ? 1 : 2);
    if (rest.empty()) return false;
    return day(rest) || packedDay(rest) || (text[0] == "thang" && year(text[1]) && yearAndMonth(rest));
}

/// "tuan 6 thang 11 2025", "thang 5 6 2024", "ngay 31 thang 2 nam 2026": taken up to the year, so that no part of it
/// passes for a period.
std::optional<Match> misnamed(Words text) {
    if (text.size() < 2) return std::nullopt;
    const std::string_view fault = mended(text[0], text[1]);
    const std::optional<std::size_t> last = fault.empty() ? std::nullopt : yearAhead(text.subspan(1));
    if (!last || saidByDate(text)) return std::nullopt;
    return Match{std::nullopt, *last + 2, fault};
}

std::optional<Match> firstMatch(Words text) {
    for (const auto pattern : {week, quarter, yearAndQuarter, month, packedDay, longDay, day, yearAndMonth, misnamed})
        if (const std::optional<Match> match = pattern(text)) return match;
    return std::nullopt;
}

/// "6 2024", which means a month only behind another one: "thang 5 2024 va 6 2024".
std::optional<Match> furtherMonth(Words text, const std::vector<Match> &before) {
    const bool behindMonth = !before.empty() && before.back().period && before.back().period->kind == PeriodKind::month;
    const std::optional<int> month = behindMonth ? numberUpTo(text[0], 12) : std::nullopt;
    const std::optional<int> of = month && text.size() > 1 ? year(text[1]) : std::nullopt;
    return of ? std::optional(Match{monthOf(*of, *month), 2, {}}) : std::nullopt;
}

std::vector<Match> matchesIn(std::string_view text) {
    const std::vector<std::string> all = words(plainKey(text));
    std::vector<Match> matches;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Words rest = Words(all).subspan(i);
        std::optional<Match> match = firstMatch(rest);
        if (!match) match = furtherMonth(rest, matches);
        if (!match) continue;
        i += match->words - 1;
        matches.push_back(*match);
    }
    return matches;
}

auto order(const Period &period) {
    return std::tuple(period.year, period.month, period.quarter, period.week, period.day);
}

} // namespace

std::vector<Period> periodsIn(std::string_view text) {
    std::vector<Period> periods;
    for (const Match &match : matchesIn(text)) {
        if (!match.period) return {};
        const auto same = std::find_if(periods.begin(), periods.end(),
                                       [&](const Period &known) { return samePeriod(known, *match.period); });
        if (same == periods.end())
            periods.push_back(*match.period);
        else if (same->day == 0)
            *same = *match.period;
    }
    return periods;
}

std::string periodFault(std::string_view text) {
    for (const Match &match : matchesIn(text))
        if (!match.period) return std::string(match.fault);
    return {};
}

Period weekOf(const Date &date) {
    return {PeriodKind::week, date.year, date.month, (date.day - 1) / 7 + 1, date.day, 0};
}

std::optional<Date> assessedIn(std::string_view text) {
    const std::vector<std::string> all = words(plainKey(text));
    for (std::size_t i = 0; i + 4 < all.size(); ++i) {
        const bool data = (all[i] == "so" && all[i + 1] == "lieu") || (all[i] == "tinh" && all[i + 1] == "den");
        if (!data) continue;
        for (std::size_t at = i + 2; at + 3 < all.size() && at < i + 8; ++at) {
            if (all[at] != "ngay") continue;
            const std::size_t monthAt = all[at + 2] == "thang" ? at + 3 : at + 2;
            const std::size_t yearWord =
                monthAt + 1 < all.size() && all[monthAt + 1] == "nam" ? monthAt + 2 : monthAt + 1;
            if (yearWord >= all.size()) continue;
            const auto dayNumber = numberUpTo(all[at + 1], 31);
            const auto monthNumber = numberUpTo(all[monthAt], 12);
            const auto yearNumber = year(all[yearWord]);
            if (dayNumber && monthNumber && yearNumber) return date(*yearNumber, *monthNumber, *dayNumber);
        }
    }
    return std::nullopt;
}

std::string folderName(const Period &period) {
    const std::string of = "-" + std::to_string(period.year);
    switch (period.kind) {
    case PeriodKind::week:
        if (period.day > 0)
            return std::to_string(period.year) + "-" + twoDigits(period.month) + "-" + twoDigits(period.day);
        return "Tuan-" + twoDigits(period.week) + "-thang-" + std::to_string(period.month) + of;
    case PeriodKind::month:
        return "Thang-" + std::to_string(period.month) + of;
    case PeriodKind::quarter:
        return "Quy-" + roman(period.quarter) + of;
    }
    return {};
}

bool earlier(const Period &a, const Period &b) { return order(a) < order(b); }

bool samePeriod(const Period &a, const Period &b) {
    if (a.kind != b.kind || a.year != b.year || a.month != b.month || a.quarter != b.quarter || a.week != b.week)
        return false;
    return a.day == b.day || a.day == 0 || b.day == 0;
}

bool fits(const Date &date, const Period &period) {
    if (period.kind == PeriodKind::week)
        return date.year == period.year && date.month == period.month && (date.day - 1) / 7 + 1 == period.week;
    const int firstMonth = period.kind == PeriodKind::quarter ? period.quarter * 3 - 2 : period.month;
    return date >= Date{period.year, firstMonth, 1};
}

} // namespace phuluc
