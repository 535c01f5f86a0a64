#include "base/digest.hpp"

#include <algorithm>
#include <numeric>

namespace phuluc {
namespace {

std::optional<Decimal> meanTotal(const LevelResult &level) {
    std::vector<Decimal> totals;
    for (const UnitScore &unit : level.units)
        if (unit.total) totals.push_back(*unit.total);
    if (totals.empty()) return {};
    return mean(totals, 2, Tie::halfUp);
}

LevelDigest digestOf(const LevelResult &level) {
    LevelDigest digest{level.level, level.counts, meanTotal(level), {}, {}};
    for (const UnitScore &unit : level.units) digest.totals.push_back({unit.key, unit.name, unit.total});
    orderByKey(digest);
    return digest;
}

} // namespace

void orderByKey(LevelDigest &level) {
    level.byKey.resize(level.totals.size());
    std::iota(level.byKey.begin(), level.byKey.end(), std::size_t{0});
    std::sort(level.byKey.begin(), level.byKey.end(),
              [&](std::size_t a, std::size_t b) { return level.totals[a].key < level.totals[b].key; });
}

const UnitTotal *unitOf(const LevelDigest &level, const std::string &key) {
    const auto found = std::ranges::lower_bound(level.byKey, key, {},
                                                [&](std::size_t each) -> const auto & { return level.totals[each].key; });
    return found != level.byKey.end() && level.totals[*found].key == key ? &level.totals[*found] : nullptr;
}

PeriodDigest digestOf(const PeriodResult &result) {
    const UnitScore *own = result.own();
    PeriodDigest digest{result.period, result.rules, own != nullptr, own ? own->total : std::nullopt, {}};
    for (const LevelResult &level : result.levels) digest.levels.push_back(digestOf(level));
    return digest;
}

} // namespace phuluc
