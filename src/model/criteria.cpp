#include "model/criteria.hpp"

#include "model/columns.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::size_t at(Criterion criterion) { return static_cast<std::size_t>(criterion); }

/// How far the portal's merged online percentage may lie from its parts' points: it is the plain mean of two
/// percentages.
const Decimal mergedTolerance{67, 2};

CriterionScore scoreOf(const UnitRow &row, const CriterionRule &rule, FigureKind preferred) {
    const auto &percentage = row.percentages[at(rule.criterion)];
    const auto &points = row.points[at(rule.criterion)];
    if (points && (!percentage || preferred == FigureKind::points)) {
        const Decimal shown =
            percentage ? percentage->value : quotient(points->value * 100, rule.maximum, 2, Tie::halfUp);
        return {shown, points->value.rounded(2, Tie::halfUp), points->place};
    }
    if (!percentage) return {};
    return {percentage->value, pointsOf(percentage->value, rule.maximum), percentage->place};
}

/// Whether both parts of the online group are known: they count before the group's own figure.
bool hasBothParts(const CriterionScores &criteria) {
    return criteria[at(Criterion::onlineService)].points && criteria[at(Criterion::payment)].points;
}

void compareWithParts(const UnitRow &row, const Decimal &sum, const Rules &rules, Doubts &doubts) {
    const auto &percentage = row.percentages[at(Criterion::onlineServices)];
    const auto &points = row.points[at(Criterion::onlineServices)];
    if (points && points->value.rounded(2, Tie::halfUp) != sum) doubts.parts(*points, sum);
    const Decimal &maximum = rules.of(Criterion::onlineServices).maximum;
    if (percentage && apart(pointsOf(percentage->value, maximum), sum) > mergedTolerance)
        doubts.merged(*percentage, sum);
}

void compareFigure(const UnitRow &row, const CriterionRule &rule, FigureKind preferred, Doubts &doubts) {
    const auto &percentage = row.percentages[at(rule.criterion)];
    const auto &points = row.points[at(rule.criterion)];
    if (!points) return;
    if (!percentage || preferred == FigureKind::points) static_cast<void>(doubts.rounded(*points));
    if (!percentage) return;
    const Decimal gap = apart(points->value.rounded(2, Tie::halfUp), pointsOf(percentage->value, rule.maximum));
    const bool merged = rule.criterion == Criterion::onlineServices;
    if (gap > (merged ? mergedTolerance : Decimal())) doubts.points(rule, *points, *percentage, preferred);
}

} // namespace

CriterionScores criteriaOf(const UnitRow &row, FigureKind preferred, const Rules &rules) {
    CriterionScores criteria;
    for (const CriterionRule &rule : rules.criteria) criteria[at(rule.criterion)] = scoreOf(row, rule, preferred);
    CriterionScore &service = criteria[at(Criterion::onlineService)];
    CriterionScore &payment = criteria[at(Criterion::payment)];
    CriterionScore &group = criteria[at(Criterion::onlineServices)];
    if (hasBothParts(criteria)) {
        const Decimal sum = *service.points + *payment.points;
        const Decimal &maximum = rules.of(Criterion::onlineServices).maximum;
        group = {quotient(sum * 100, maximum, 2, Tie::halfUp), sum, service.place};
    } else if (group.points) {
        service = payment = {};
    }
    return criteria;
}

std::optional<Decimal> sumOfGroups(const CriterionScores &criteria) {
    Decimal sum;
    for (const Criterion group : groups) {
        if (!criteria[at(group)].points) return std::nullopt;
        sum = sum + *criteria[at(group)].points;
    }
    return sum;
}

bool givesBoth(const UnitRow &row) {
    for (std::size_t i = 0; i < criterionCount; ++i)
        if (row.percentages[i] && row.points[i]) return true;
    return false;
}

std::optional<FigureKind> kindThatMakesTotal(const UnitRow &row, const Rules &rules) {
    if (!row.total) return std::nullopt;
    const Decimal total = row.total->value.rounded(2, Tie::halfUp);
    for (const FigureKind kind : {FigureKind::points, FigureKind::percentage})
        if (sumOfGroups(criteriaOf(row, kind, rules)) == total) return kind;
    return std::nullopt;
}

void compareFigures(const UnitRow &row, FigureKind preferred, const Rules &rules, Doubts &doubts) {
    const CriterionScores criteria = criteriaOf(row, preferred, rules);
    const bool byParts = hasBothParts(criteria);
    for (const CriterionRule &rule : rules.criteria)
        if (rule.criterion != Criterion::onlineServices || !byParts) compareFigure(row, rule, preferred, doubts);
    if (byParts) compareWithParts(row, *criteria[at(Criterion::onlineServices)].points, rules, doubts);
}

} // namespace phuluc
