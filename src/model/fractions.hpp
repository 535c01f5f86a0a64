// Fractions among percentages and totals: 0,9532 where 95,32 is meant.
#pragma once

#include "model/evidence.hpp"
#include "model/figurekinds.hpp"

namespace phuluc {

/// Refuses figures from 0 to 1 without a percent sign in columns of percentages and of totals, unless the points, the
/// parts or the total beside them show that they are percentages. Call it when the kinds of all columns are decided.
void refuseFractions(const FigureGrid &grid, const ScoreTable &found, const Rules &rules, Findings &findings);

/// The message on a small figure without a percent sign that may be a fraction, or is one: it gives both readings and
/// says what to do.
[[nodiscard]] std::string smallPercentageText(const Decimal &value, SmallFigure meant);

} // namespace phuluc
