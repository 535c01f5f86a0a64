#include "model/compare.hpp"

#include <map>
#include <string>

namespace phuluc {
namespace {

LevelComparison compareLevel(const LevelResult &now, const LevelResult &before) {
    LevelComparison comparison{now.level, before.counts, {}, {}, {}};
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

} // namespace

Comparison compare(const PeriodResult &now, const PeriodResult &before) {
    Comparison comparison{&now, &before, {}, {}};
    for (const LevelResult &level : now.levels)
        if (const LevelResult *earlier = before.of(level.level))
            comparison.levels.push_back(compareLevel(level, *earlier));
    if (now.own() && before.own() && now.own()->key == before.own()->key)
        comparison.province = UnitChange{now.own(), before.own()};
    return comparison;
}

} // namespace phuluc
