// The criteria of one unit: from percentages and points as exported to the points that count.
#pragma once

#include "model/figurewarnings.hpp"
#include "model/rows.hpp"
#include "phuluc766/results.hpp"

#include <optional>

namespace phuluc {

using CriterionScores = ByCriterion<CriterionScore>;

/// What each criterion comes to. Where a percentage and points are given, those of `preferred` count. A group with parts
/// is the sum of them where all are given, else its own figure, and then its parts have none.
[[nodiscard]] CriterionScores criteriaOf(const UnitRow &row, FigureKind preferred, const Rules &rules);

/// The sum of the groups; none where one of them has no points.
[[nodiscard]] std::optional<Decimal> sumOfGroups(const CriterionScores &criteria, const Rules &rules);

/// Whether all parts of a group have points: they count before the group's own figure.
[[nodiscard]] bool hasAllParts(const CriterionScores &criteria, const CriterionRule &group);

/// Whether a unit has a percentage and points of the same criterion.
[[nodiscard]] bool givesBoth(const UnitRow &row);

/// Which of percentages and points make the total of a unit that gives both; none: neither, or it has no total.
[[nodiscard]] std::optional<FigureKind> kindThatMakesTotal(const UnitRow &row, const Rules &rules);

/// Warns of percentages, points and parts of a unit that contradict one another.
void compareFigures(const UnitRow &row, FigureKind preferred, const Rules &rules, FigureWarnings &warnings);

} // namespace phuluc
