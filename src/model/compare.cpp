#include "model/compare.hpp"

#include <map>
#include <string>

namespace phuluc {
namespace {

/// For each rating of `now`, the number of units that had it before; no value if the earlier index has no rating of
/// that name.
std::vector<std::optional<int>> countsBefore(const Rules &now, const Rules &then, const RatingCounts &before) {
    std::vector<std::optional<int>> counts(now.ratingCount());
    for (std::size_t place = 0; place < counts.size(); ++place)
        for (std::size_t other = 0; other < before.size(); ++other)
            if (now.ratingName(place) == then.ratingName(other)) counts[place] = before[other];
    return counts;
}

LevelComparison compareLevel(const LevelResult &now, const LevelResult &before, const Comparison &periods) {
    LevelComparison comparison{
        now.level, countsBefore(*periods.now->rules, *periods.before->rules, before.counts), {}, {}, {}};
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
            comparison.levels.push_back(compareLevel(level, *earlier, comparison));
    if (now.own() && before.own() && now.own()->key == before.own()->key)
        comparison.province = UnitChange{now.own(), before.own()};
    return comparison;
}

} // namespace phuluc
