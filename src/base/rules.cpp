#include "phuluc766/rules.hpp"
#include "base/lookup.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>

namespace phuluc {
std::string codeOf(Level level) {
    static constexpr std::array<const char *, 4> codes = {"so", "huyen", "xa", "tinh"};
    return codes.at(static_cast<std::size_t>(level));
}

Decimal Rules::mostPoints() const {
    Decimal sum;
    for (const Criterion group : groups) sum = sum + of(group).maximum;
    return sum;
}

Decimal Rules::largestMaximum() const {
    Decimal largest;
    for (const Criterion group : groups) largest = std::max(largest, of(group).maximum);
    return largest;
}

bool Rules::has(Level level) const { return contains(levels, level, &LevelRule::level); }

const LevelRule &Rules::of(Level level) const {
    const auto found = std::ranges::find(levels, level, &LevelRule::level);
    assert(found != levels.end());
    return *found;
}

Rating Rules::ratingOf(const Decimal &points) const {
    for (std::size_t i = 0; i < bands.size(); ++i)
        if (points >= bands[i].from) return i;
    return {};
}

bool sameRatings(const Rules &a, const Rules &b) {
    return std::equal(a.bands.begin(), a.bands.end(), b.bands.begin(), b.bands.end(),
                      [](const Band &x, const Band &y) { return x.name == y.name; });
}

bool sameScale(const Rules &a, const Rules &b) {
    const auto sameCriterion = [](const CriterionRule &x, const CriterionRule &y) {
        return x.code == y.code && x.maximum == y.maximum && x.parent == y.parent;
    };
    const auto sameBand = [](const Band &x, const Band &y) { return x.name == y.name && x.from == y.from; };
    return std::equal(a.criteria.begin(), a.criteria.end(), b.criteria.begin(), b.criteria.end(), sameCriterion) &&
           std::equal(a.bands.begin(), a.bands.end(), b.bands.begin(), b.bands.end(), sameBand);
}

void arrange(Rules &rules) {
    rules.groups.clear();
    for (CriterionRule &rule : rules.criteria) rule.parts.clear();
    for (Criterion each = 0; each < rules.criteria.size(); ++each) {
        if (const std::optional<Criterion> parent = rules.of(each).parent)
            rules.criteria[*parent].parts.push_back(each);
        else
            rules.groups.push_back(each);
    }
}

const Rules *RuleVersions::at(const Date &day) const {
    const auto later = std::ranges::find_if(versions, [&](const Rules &each) { return each.from && day < *each.from; });
    return later == versions.begin() ? nullptr : &*std::prev(later);
}

} // namespace phuluc
