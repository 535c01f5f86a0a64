#include "base/digest.hpp"

namespace phuluc {
namespace {

std::optional<Decimal> meanTotal(const LevelResult &level) {
    std::vector<Decimal> totals;
    for (const UnitScore &unit : level.units)
        if (unit.total) totals.push_back(*unit.total);
    if (totals.empty()) return {};
    return mean(totals, 2);
}

LevelDigest digestOf(const LevelResult &level) {
    LevelDigest digest{level.level, level.counts, meanTotal(level), {}};
    for (const UnitScore &unit : level.units) digest.totals.push_back({unit.key, unit.name, unit.total});
    return digest;
}

} // namespace

PeriodDigest digestOf(const PeriodResult &result) {
    const UnitScore *own = result.own();
    PeriodDigest digest{result.period, result.rules, own != nullptr, own ? own->total : std::nullopt, {}};
    for (const LevelResult &level : result.levels) digest.levels.push_back(digestOf(level));
    return digest;
}

} // namespace phuluc
