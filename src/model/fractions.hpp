// Fractions among percentages and totals: 0,9532 where 95,32 is meant.
#pragma once

#include "model/evidence.hpp"
#include "model/figurekinds.hpp"

namespace phuluc {

/// Refuses figures from 0 to 1 without a percent sign in columns of percentages and of totals, unless the points, the
/// parts or the total beside them show that they are meant as they stand. The kinds of all columns must have been
/// decided.
void refuseFractions(const FigureGrid &grid, const ScoreTable &found, const Rules &rules, Findings &findings);

/// What to say of a small figure without a percent sign that may be a fraction, or is one: both readings, what to do.
[[nodiscard]] std::string smallPercentageText(const Decimal &value, SmallFigure meant);

} // namespace phuluc
