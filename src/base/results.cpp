#include "phuluc766/results.hpp"
#include "base/lookup.hpp"

#include <algorithm>

namespace phuluc {
namespace {

LevelTotals totalsOf(const LevelResult &level) {
    std::vector<Decimal> rated;
    for (const UnitScore &unit : level.units)
        if (unit.total) rated.push_back(*unit.total);
    LevelTotals totals{level.level, level.counts, {}, unitTotals(level)};
    if (!rated.empty()) totals.mean = mean(rated, 2);
    return totals;
}

} // namespace

std::vector<Criterion> LevelResult::finest(const Rules &rules) const {
    std::vector<Criterion> result;
    for (const Criterion group : rules.groups) {
        if (!contains(divided, group)) {
            result.push_back(group);
        } else {
            const std::vector<Criterion> &parts = rules.of(group).parts;
            result.insert(result.end(), parts.begin(), parts.end());
        }
    }
    return result;
}

std::optional<Decimal> UnitChange::pointsGained() const {
    return now->total && before->total ? std::optional(*now->total - *before->total) : std::nullopt;
}

std::optional<int> UnitChange::placesGained() const {
    return now->rank && before->rank ? std::optional(*before->rank - *now->rank) : std::nullopt;
}

PeriodTotals totalsOf(const PeriodResult &result) {
    const UnitScore *own = result.own();
    PeriodTotals totals{result.period, result.rules, own != nullptr, own ? own->total : std::nullopt, {}};
    for (const LevelResult &level : result.levels) totals.levels.push_back(totalsOf(level));
    return totals;
}

std::vector<UnitTotal> unitTotals(const LevelResult &level) {
    std::vector<UnitTotal> totals;
    for (const UnitScore &unit : level.units) totals.push_back({unit.key, unit.name, unit.total});
    return totals;
}

} // namespace phuluc
