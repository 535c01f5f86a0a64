#include "model/stated.hpp"

#include "base/ascii.hpp"
#include "base/calendar.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace phuluc {
namespace {

Stated byPeriods(const std::vector<Period> &named, const Period &period) {
    const auto same = [&](const Period &each) {
        return samePeriod(each, period) || (each.day > 0 && fits({each.year, each.month, each.day}, period));
    };
    if (std::ranges::any_of(named, same)) return Stated::thisPeriod;
    const bool weekly = period.kind == PeriodKind::week;
    const auto contradicts = [&](const Period &each) { return weekly || each.kind != PeriodKind::week; };
    return std::ranges::any_of(named, contradicts) ? Stated::anotherPeriod : Stated::nothing;
}

/// The kind of period that a word names, at the end of a sheet's name or in front of a number.
std::optional<PeriodKind> kindOf(const std::string &word, const std::string &before) {
    static constexpr std::array<std::pair<const char *, PeriodKind>, 4> kinds = {{{"tuan", PeriodKind::week},
                                                                                  {"thang", PeriodKind::month},
                                                                                  {"quy", PeriodKind::quarter},
                                                                                  {"nam", PeriodKind::year}}};
    const auto found = std::ranges::find_if(kinds, [&](const auto &each) { return word == each.first; });
    if (found == kinds.end()) return std::nullopt;
    if (found->second == PeriodKind::month && before == "6") return PeriodKind::halfYear;
    if (found->second == PeriodKind::month && before == "9") return PeriodKind::nineMonths;
    return found->second;
}

/// The number of a period in its year or month, in the spellings of sheet names; empty: the kind has no numbers.
std::vector<std::string> numbersOf(const Period &period) {
    switch (period.kind) {
    case PeriodKind::week: return {std::to_string(period.week), twoDigits(period.week)};
    case PeriodKind::month: return {std::to_string(period.month), twoDigits(period.month)};
    case PeriodKind::quarter: return {std::to_string(period.quarter), textKey(roman(period.quarter))};
    default: return {};
    }
}

/// The period named by a sheet without a year: "Điểm tháng", "Tháng 10", "Quý III".
Stated byKind(const std::string &sheet, const Period &period) {
    const std::vector<std::string> all = words(plainKey(sheet));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::optional<PeriodKind> kind = kindOf(all[i], i > 0 ? all[i - 1] : "");
        if (!kind) continue;
        if (i + 1 == all.size()) return *kind == period.kind ? Stated::thisPeriod : Stated::anotherPeriod;
        const std::string &number = all[i + 1];
        if (number.find_first_not_of("0123456789ivx") != std::string::npos) continue; // "Năm Căn" is a commune
        if (*kind != period.kind) return Stated::anotherPeriod;
        const std::vector<std::string> own = numbersOf(period);
        const bool same = own.empty() || contains(own, number);
        return same ? Stated::thisPeriod : Stated::anotherPeriod;
    }
    return Stated::nothing;
}

/// Whether figures of `named` can be those of the period: it shares a day with the period, and is no month or quarter
/// of a longer one. The portal gives a week the figures of the year so far.
bool mayBe(const Period &named, const Period &period) {
    const bool overlap = firstDayOf(named) <= lastDayOf(period) && firstDayOf(period) <= lastDayOf(named);
    return overlap && (named.kind == PeriodKind::week || named.kind >= period.kind);
}

std::optional<Period> foreignAmong(const std::vector<Period> &named, const Period &period) {
    std::optional<Period> foreign;
    for (const Period &each : named) {
        if (each.day > 0) continue;
        if (mayBe(each, period)) return std::nullopt;
        if (!foreign) foreign = each;
    }
    return foreign;
}

bool isYear(const std::string &word) { return word.size() == 4 && word.starts_with("20"); }

/// Whether a word can be the number of a week, month or quarter.
bool isNumber(const std::string &word) {
    return word.size() < 4 && word.find_first_not_of("0123456789iv") == std::string::npos;
}

/// "2", "02"; the weeks of a year are not counted.
bool isWeek(const std::string &word) {
    const std::string number = word.starts_with('0') ? word.substr(1) : word;
    return number.size() == 1 && number >= "1" && number <= "5";
}

/// "t10"; a single digit may number anything.
bool isShortMonth(const std::string &word) {
    return word.size() == 3 && word[0] == 't' && word > "t00" && word < "t13" && isDigit(word[1]) && isDigit(word[2]);
}

/// What is missing behind the word at `index`: the year of a month or quarter, the month of a week.
std::string missingBehind(const std::vector<std::string> &all, std::size_t index, const Period &period) {
    const std::string next = index + 1 < all.size() ? all[index + 1] : std::string();
    const std::string year = std::to_string(period.year);
    if (next == "nam" || isYear(next)) return {};
    if (isShortMonth(all[index])) return year;
    if (index == 0 || !isNumber(all[index])) return {};
    const bool compared = index > 2 && all[index - 3] == "so" && all[index - 2] == "voi";
    const std::string &kind = all[index - 1];
    if (kind == "tuan" && next != "thang" && period.month > 0 && isWeek(all[index]))
        return "thang " + std::to_string(period.month) + " " + year;
    return !compared && (kind == "thang" || kind == "quy") ? year : std::string();
}

} // namespace

std::string withYear(const std::string &text, const Period &period) {
    const std::vector<std::string> all = words(plainKey(text));
    std::vector<std::string> full;
    for (std::size_t i = 0; i < all.size(); ++i) {
        full.push_back(all[i]);
        if (const std::string missing = missingBehind(all, i, period); !missing.empty()) full.push_back(missing);
    }
    return full.size() > all.size() ? join(full, " ") : text;
}

StatedPeriod statedPeriod(const std::string &sheet, const std::vector<std::string> &titles, const Period &period) {
    const std::vector<Period> bySheet = periodsIn(withYear(sheet, period));
    StatedPeriod stated{byPeriods(bySheet, period), std::nullopt, std::nullopt};
    if (stated.says == Stated::nothing) stated.says = byKind(sheet, period);
    std::vector<Period> all;
    for (const std::string &title : titles) {
        const std::vector<Period> named = periodsIn(withYear(title, period));
        if (stated.says == Stated::nothing) stated.says = byPeriods(named, period);
        all.insert(all.end(), named.begin(), named.end());
    }
    all.insert(all.end(), bySheet.begin(), bySheet.end());
    stated.foreign = foreignAmong(all, period);
    return stated;
}

std::optional<Period> foreignPeriod(const std::string &text, const Period &period) {
    return foreignAmong(periodsIn(withYear(text, period)), period);
}

} // namespace phuluc
