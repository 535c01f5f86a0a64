#include "model/periodtext.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/monthwords.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

using namespace dates;

std::optional<int> quarterNumber(const std::string &word) {
    static constexpr std::array<std::string_view, 4> numerals = {"i", "ii", "iii", "iv"};
    const auto numeral = std::ranges::find(numerals, word);
    return numeral != numerals.end() ? std::optional(static_cast<int>(numeral - numerals.begin()) + 1)
                                     : numberUpTo(word, 4);
}

Period quarterOf(int yearNumber, int quarter) { return {PeriodKind::quarter, yearNumber, 0, 0, 0, quarter}; }

/// "quy ii", "quy 2", "q2", "qii" at `index`: the quarter and the next index.
std::optional<std::pair<int, std::size_t>> quarterAt(Words text, std::size_t index) {
    if (index >= text.size()) return std::nullopt;
    for (const std::string_view label : {"quy", "q"}) {
        if (!text[index].starts_with(label)) continue;
        const bool alone = text[index].size() == label.size();
        if (alone && index + 1 >= text.size()) return std::nullopt;
        const auto value = quarterNumber(alone ? text[index + 1] : text[index].substr(label.size()));
        if (value) return std::pair(*value, index + (alone ? 2 : 1));
    }
    return std::nullopt;
}

constexpr std::string_view twoPeriods =
    "ngày và tuần, tháng hoặc quý trong tên không khớp nhau: chỉ ghi một trong hai, như 2025-11-14";

/// "quy ii 2024", "quy 2 nam 2024", "q2 2024"; refused if the year begins a date: "quy iii 2025 10 05".
std::optional<Match> quarter(Words text) {
    const auto found = quarterAt(text, 0);
    const auto of = found ? yearAt(text, found->second) : std::nullopt;
    if (!of) return std::nullopt;
    if (day(text.subspan(found->second))) return Match{std::nullopt, of->second, twoPeriods};
    return Match{quarterOf(of->first, found->first), of->second, {}};
}

/// "2024 q2", "2024 quy ii"; no match if another year follows: "2023 quy ii 2024".
std::optional<Match> yearAndQuarter(Words text) {
    const std::optional<int> of = year(text[0]);
    const auto found = of ? quarterAt(text, 1) : std::nullopt;
    if (!found || yearAt(text, found->second)) return std::nullopt;
    return Match{quarterOf(*of, found->first), found->second, {}};
}

constexpr std::string_view partsOfYears = "kỳ dài hơn quý là 6 tháng đầu năm, 6 tháng cuối năm, 9 tháng hoặc cả năm: "
                                          "6-thang-dau-nam-2026, 9-thang-2026, Nam-2026";

/// "6 thang dau nam 2026", "6 thang cuoi nam 2026", "9 thang 2026", "6t 2026".
std::optional<Match> severalMonths(Words text) {
    static constexpr std::array<std::pair<std::string_view, int>, 6> numerals = {
        {{"6", 6}, {"06", 6}, {"sau", 6}, {"9", 9}, {"09", 9}, {"chin", 9}}};
    const bool packed = text[0] == "6t" || text[0] == "9t";
    const auto numeral = std::ranges::find_if(
        numerals, [&](const auto &each) { return packed ? text[0].starts_with(each.first) : text[0] == each.first; });
    if (numeral == numerals.end() || (!packed && (text.size() < 2 || text[1] != "thang"))) return std::nullopt;
    std::size_t at = packed ? 1 : 2;
    const bool last = at < text.size() && text[at] == "cuoi";
    if (at < text.size() && (last || text[at] == "dau")) ++at;
    const auto of = yearAt(text, at);
    if (!of) return std::nullopt;
    if (last && numeral->second == 9) return Match{std::nullopt, of->second, partsOfYears};
    if (numeral->second == 9) return Match{Period{PeriodKind::nineMonths, of->first, 0, 0, 0, 0, 0}, of->second, {}};
    return Match{Period{PeriodKind::halfYear, of->first, 0, 0, 0, 0, last ? 2 : 1}, of->second, {}};
}

/// "8 thang dau nam 2026", "dau nam 2026": parts of a year that are no periods of reports.
std::optional<Match> otherPartOfYear(Words text) {
    const std::size_t at = text.size() > 1 && text[1] == "thang" && number(text[0]) ? 2 : 0;
    if (at >= text.size() || (text[at] != "dau" && text[at] != "cuoi")) return std::nullopt;
    const auto of = at + 1 < text.size() && text[at + 1] == "nam" ? yearAt(text, at + 1) : std::nullopt;
    return of ? std::optional(Match{std::nullopt, of->second, partsOfYears}) : std::nullopt;
}

/// "nam 2026", if nothing follows to which the year may belong.
std::optional<Match> wholeYear(Words text) {
    if (text[0] != "nam" || text.size() < 2 || !year(text[1])) return std::nullopt;
    if (text.size() > 2) {
        const std::string &next = text[2];
        const bool goesOn = next == "thang" || next == "quy" || next == "tuan" || numberUpTo(next, 31) ||
                            labelled(text, 2, "t", 12) || labelled(text, 2, "q", 4);
        if (goesOn) return std::nullopt;
    }
    return Match{Period{PeriodKind::year, *year(text[1]), 0, 0, 0, 0, 0}, 2, {}};
}

/// Whether a word may stand between a label ("tuan") and its year: a number, a numeral, another label, "và", "đến".
bool leadsUpToYear(const std::string &word) {
    static constexpr std::array<std::string_view, 8> between = {"tuan", "thang", "quy", "nam",
                                                                "ngay", "thu",   "va",  "den"};
    const std::string_view letters(word.data(), std::min(word.find_first_of("0123456789"), word.size()));
    return word.find_first_not_of("ivx") == std::string::npos || letters.empty() || contains(between, letters);
}

/// The index of the year to which these words lead; no value if they lead to none.
std::optional<std::size_t> yearAhead(Words text) {
    const auto end = std::ranges::find_if(
        text, [](const std::string &word) { return year(word).has_value() || !leadsUpToYear(word); });
    return end != text.end() && year(*end) ? std::optional(static_cast<std::size_t>(end - text.begin())) : std::nullopt;
}

/// For a message: how to write a period that begins with this word; empty if the word begins none.
std::string_view howToName(const std::string &word, const std::string &next) {
    struct Label {
        std::string_view word;
        std::string_view fault;
    };
    static constexpr std::array<Label, 4> labels = {
        {{"tuan", howWeeksAreSaid},
         {"thang", "tháng phải là một số từ 1 đến 12, rồi đến năm: Thang-5-2024"},
         {"quy", "quý phải từ I đến IV, rồi đến năm: Quy-II-2024"},
         {"ngay", inTheCalendar}}};
    for (const Label &label : labels)
        if (word == label.word || (word.starts_with(label.word) && number(word.substr(label.word.size()))))
            return label.fault;
    if (namesWeek(word)) return howWeeksAreSaid;
    if (numberUpTo(word, 31) && next == "thang")
        return "không rõ số trước \"tháng\" là ngày hay tuần: viết 2025-11-14 hoặc Tuan-02-thang-11-2025";
    return {};
}

/// "tuan 14 11 2025": too great for a week, the number can only be a day's.
bool isDayOfWeek(Words text) {
    constexpr int smallest = 7; // 6 may be a slip for a week
    return text[0] == "tuan" && number(text[1]).value_or(0) >= smallest && day(text.subspan(1));
}

/// The period of a date, perhaps behind a label and its number: "tuan 2 14 11 2025", "ngay 14 11 2025", "tuan 2025 11
/// 14". The label "ngay" has no number.
std::optional<Period> saidByDate(Words text) {
    if (isDayOfWeek(text)) return day(text.subspan(1))->period;
    const bool alone = text[0] == "ngay" || year(text[1]) || text[0].find_first_of("0123456789") != std::string::npos;
    const Words rest = text.subspan(alone ? 1 : 2);
    if (rest.empty()) return std::nullopt;
    std::optional<Match> found = day(rest);
    if (!found) found = packedDay(rest);
    if (!found && text[0] == "thang" && year(text[1])) found = yearAndMonth(rest);
    return found ? found->period : std::nullopt;
}

/// Whether a label and its number deny the date behind them: "tuan 3 14 11 2025", "thang 10 05 11 2025".
bool deniesDate(Words text, const Period &said) {
    if (const auto week = labelled(text, 0, "tuan", 5)) return said.week != week->first;
    if (const auto month = labelled(text, 0, "thang", 12)) return said.month != month->first;
    const auto quarter = quarterAt(text, 0);
    return quarter && (said.month - 1) / 3 + 1 != quarter->first;
}

/// Words that name a period wrongly: "tuan 6 thang 11 2025", "thang 5 6 2024", "ngay 31 thang 2 nam 2026". The match
/// goes up to the year, so that no part of it is taken for a period.
std::optional<Match> wronglyNamed(Words text) {
    if (text.size() < 2) return std::nullopt;
    const std::string_view fault = howToName(text[0], text[1]);
    if (fault.empty()) return std::nullopt;
    if (const std::optional<Period> said = saidByDate(text))
        return deniesDate(text, *said) ? std::optional(Match{std::nullopt, 2, twoPeriods}) : std::nullopt;
    const std::optional<std::size_t> last = yearAhead(text.subspan(1));
    return last ? std::optional(Match{std::nullopt, *last + 2, fault}) : std::nullopt;
}

std::optional<Match> firstMatch(Words text) {
    for (const auto pattern :
         {range, week, quarter, yearAndQuarter, severalMonths, otherPartOfYear, halfMonth, monthAndWeek, month,
          daysOfOneWeek, packedDay, longDay, day, yearAndMonth, wholeYear, wronglyNamed, misdated})
        if (const std::optional<Match> match = pattern(text)) return match;
    return std::nullopt;
}

/// "6 2024" behind another month: "thang 5 2024 va 6 2024". Elsewhere it means no month.
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
        const auto week = labelled(rest, match->words, "tuan", 5); // "14 11 2025 tuan 3"
        if (week && match->period && match->period->day > 0 && match->period->week != week->first)
            match = Match{std::nullopt, week->second, twoPeriods};
        i += match->words - 1;
        matches.push_back(*match);
    }
    return matches;
}

/// The day named behind "số liệu" or "tính đến"; no value if it is the day of a decision.
std::optional<Date> dayBehind(Words text) {
    constexpr std::size_t farthest = 6;
    for (std::size_t at = 0; at < text.size() && at <= farthest; ++at) {
        if (text[at] == "quyet") return std::nullopt;
        std::optional<Match> found = range(text.subspan(at));
        if (!found) found = anyDay(text.subspan(at));
        if (found) return Date{found->period->year, found->period->month, found->period->day};
    }
    return std::nullopt;
}

} // namespace

std::vector<Period> periodsIn(std::string_view text) {
    std::vector<Period> periods;
    for (const Match &match : matchesIn(text)) {
        if (!match.period) return {};
        const auto same =
            std::ranges::find_if(periods, [&](const Period &known) { return samePeriod(known, *match.period); });
        if (same == periods.end())
            periods.push_back(*match.period);
        else if (same->day == 0)
            *same = *match.period;
    }
    // "năm 2026, ngày 14/11/2026": the year belongs to the day and is no period of its own.
    const bool others = std::ranges::any_of(periods, [](const Period &each) { return each.kind != PeriodKind::year; });
    if (others)
        std::erase_if(periods, [&](const Period &each) {
            return each.kind == PeriodKind::year && std::ranges::any_of(periods, [&](const Period &of) {
                       return of.kind != PeriodKind::year && of.year == each.year;
                   });
        });
    return periods;
}

std::string periodFault(std::string_view text) {
    for (const Match &match : matchesIn(text))
        if (!match.period) return std::string(match.fault);
    return {};
}

std::optional<Date> assessedIn(std::string_view text) {
    const std::vector<std::string> all = words(plainKey(text));
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const Words rest = Words(all).subspan(i);
        const bool data = (rest[0] == "so" && rest[1] == "lieu") || (rest[0] == "tinh" && rest[1] == "den");
        if (data)
            if (const std::optional<Date> found = dayBehind(rest.subspan(2))) return found;
        if (rest[0] != "tu") continue;
        if (const std::optional<Match> found = range(rest))
            return Date{found->period->year, found->period->month, found->period->day};
    }
    return std::nullopt;
}

} // namespace phuluc
