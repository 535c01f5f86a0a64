#include "model/stated.hpp"

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

std::optional<Period> foreignAmong(const std::vector<Period> &named, const Period &period) {
    std::optional<Period> foreign;
    for (const Period &each : named) {
        if (each.day > 0) continue;
        if (firstDayOf(each) <= lastDayOf(period) && firstDayOf(period) <= lastDayOf(each)) return std::nullopt;
        if (!foreign) foreign = each;
    }
    return foreign;
}

} // namespace

StatedPeriod statedPeriod(const std::string &sheet, const std::vector<std::string> &titles, const Period &period) {
    const std::vector<Period> bySheet = periodsIn(sheet);
    StatedPeriod stated{byPeriods(bySheet, period), std::nullopt};
    if (stated.says == Stated::nothing) stated.says = byKind(sheet, period);
    std::vector<Period> all;
    for (const std::string &title : titles) {
        const std::vector<Period> named = periodsIn(title);
        if (stated.says == Stated::nothing) stated.says = byPeriods(named, period);
        all.insert(all.end(), named.begin(), named.end());
    }
    all.insert(all.end(), bySheet.begin(), bySheet.end());
    stated.foreign = foreignAmong(all, period);
    return stated;
}

std::optional<Period> foreignPeriod(const std::string &text, const Period &period) {
    return foreignAmong(periodsIn(text), period);
}

} // namespace phuluc
