#include "model/criteria.hpp"

#include "model/figurekinds.hpp"

#include <algorithm>

namespace phuluc {
namespace {

CriterionScore scoreOf(const UnitRow &row, Criterion criterion, const Rules &rules, FigureKind preferred) {
    const std::optional<PlacedFigure> &percentage = row.percentages[criterion];
    const std::optional<PlacedFigure> &points = row.points[criterion];
    const Decimal &maximum = rules.of(criterion).maximum;
    if (points && (!percentage || preferred == FigureKind::points)) {
        const Decimal shown = percentage ? percentage->value : quotient(points->value * 100, maximum, 2);
        return {shown, points->value.rounded(2), points->place};
    }
    if (!percentage) return {};
    return {percentage->value, pointsOf(percentage->value, maximum), percentage->place};
}

/// Sets a group with parts to the sum of its parts. If some part is missing, the parts get no figures.
void scoreParts(CriterionScores &criteria, Criterion group, const CriterionRule &rule) {
    if (hasAllParts(criteria, rule)) {
        Decimal sum;
        for (const Criterion part : rule.parts) sum = sum + *criteria[part].points;
        criteria[group] = {quotient(sum * 100, rule.maximum, 2), sum, criteria[rule.parts.front()].place};
    } else if (criteria[group].points) {
        for (const Criterion part : rule.parts) criteria[part] = {};
    }
}

void compareWithParts(const UnitRow &row, Criterion group, const CriterionRule &rule, const Decimal &sum,
                      FigureWarnings &warnings) {
    const std::optional<PlacedFigure> &percentage = row.percentages[group];
    const std::optional<PlacedFigure> &points = row.points[group];
    const std::size_t parts = rule.parts.size();
    if (points && points->value.rounded(2) != sum) warnings.parts(*points, sum, parts);
    if (percentage && apart(pointsOf(percentage->value, rule.maximum), sum) > rule.mergedTolerance)
        warnings.merged(*percentage, sum, parts);
}

void compareFigure(const UnitRow &row, Criterion criterion, const CriterionRule &rule, FigureKind preferred,
                   FigureWarnings &warnings) {
    const std::optional<PlacedFigure> &percentage = row.percentages[criterion];
    const std::optional<PlacedFigure> &points = row.points[criterion];
    if (!points) return;
    if (!percentage || preferred == FigureKind::points) static_cast<void>(warnings.rounded(*points));
    if (!percentage) return;
    const Decimal gap = apart(points->value.rounded(2), pointsOf(percentage->value, rule.maximum));
    if (gap > rule.mergedTolerance) warnings.points(rule, *points, *percentage, preferred);
}

} // namespace

bool hasAllParts(const CriterionScores &criteria, const CriterionRule &group) {
    return !group.parts.empty() &&
           std::ranges::all_of(group.parts, [&](Criterion part) { return criteria[part].points.has_value(); });
}

CriterionScores criteriaOf(const UnitRow &row, FigureKind preferred, const Rules &rules) {
    CriterionScores criteria;
    if (row.points.size() == 0 && row.percentages.size() == 0) return criteria; // communes often have only a total
    for (Criterion each = rules.criteria.size(); each-- > 0;) criteria[each] = scoreOf(row, each, rules, preferred);
    for (const Criterion group : rules.groups)
        if (const CriterionRule &rule = rules.of(group); !rule.parts.empty()) scoreParts(criteria, group, rule);
    return criteria;
}

std::optional<Decimal> sumOfGroups(const CriterionScores &criteria, const Rules &rules) {
    Decimal sum;
    for (const Criterion group : rules.groups) {
        const std::optional<Decimal> &points = criteria[group].points;
        if (!points) return std::nullopt;
        sum = sum + *points;
    }
    return sum;
}

bool givesBoth(const UnitRow &row) {
    const std::size_t both = std::min(row.percentages.size(), row.points.size());
    for (Criterion each = 0; each < both; ++each)
        if (row.percentages[each] && row.points[each]) return true;
    return false;
}

std::optional<FigureKind> kindThatMakesTotal(const UnitRow &row, const Rules &rules) {
    if (!row.total) return std::nullopt;
    const Decimal total = row.total->value.rounded(2);
    for (const FigureKind kind : {FigureKind::points, FigureKind::percentage})
        if (sumOfGroups(criteriaOf(row, kind, rules), rules) == total) return kind;
    return std::nullopt;
}

void compareFigures(const UnitRow &row, FigureKind preferred, const Rules &rules, FigureWarnings &warnings) {
    const CriterionScores criteria = criteriaOf(row, preferred, rules);
    for (Criterion each = 0; each < rules.criteria.size(); ++each)
        if (!hasAllParts(criteria, rules.of(each))) compareFigure(row, each, rules.of(each), preferred, warnings);
    for (const Criterion group : rules.groups)
        if (hasAllParts(criteria, rules.of(group)))
            compareWithParts(row, group, rules.of(group), *criteria[group].points, warnings);
}

} // namespace phuluc
