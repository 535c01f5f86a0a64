// The criteria of one unit: from exported percentages and points to the points in the result.
#pragma once

#include "model/figurewarnings.hpp"
#include "model/rows.hpp"
#include "phuluc766/results.hpp"

#include <optional>

namespace phuluc {

using CriterionScores = ByCriterion<CriterionScore>;

/// The points and percentage of each criterion. If a criterion has both in the export, `preferred` decides which one
/// counts. A group with parts is the sum of its parts if all are known; otherwise its own figure counts, and the parts
/// get none.
[[nodiscard]] CriterionScores criteriaOf(const UnitRow &row, FigureKind preferred, const Rules &rules);

/// The sum of the groups; no value if a group has no points.
[[nodiscard]] std::optional<Decimal> sumOfGroups(const CriterionScores &criteria, const Rules &rules);

/// Whether all parts of a group have points: then they count, and the group's own figure does not.
[[nodiscard]] bool hasAllParts(const CriterionScores &criteria, const CriterionRule &group);

/// Whether a unit has a percentage and points of the same criterion.
[[nodiscard]] bool givesBoth(const UnitRow &row);

/// Whether the percentages or the points of a unit with both make its total; no value if neither do, or if it has no
/// total.
[[nodiscard]] std::optional<FigureKind> kindThatMakesTotal(const UnitRow &row, const Rules &rules);

/// Warns if percentages, points and parts of a unit contradict one another.
void compareFigures(const UnitRow &row, FigureKind preferred, const Rules &rules, FigureWarnings &warnings);

} // namespace phuluc
