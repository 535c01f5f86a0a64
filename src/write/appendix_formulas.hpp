// The live formulas of an appendix. Each gives the program's value when Excel or LibreOffice recalculates it.
#pragma once

#include "phuluc766/results.hpp"
#include "write/workbook.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Points from the percentage in a cell: `IF(C8="","",ROUND(ROUND(C8*18,6),0)/100)`.
///
/// A percentage times the maximum is the points in hundredths. The product of doubles may lie just below a tie that is
/// exact in decimals (75.25 × 18 = 1354.5). Rounding to six places first gives the double of the exact decimal, so the
/// second rounding sees the tie. A whole number divided by 100 is the double nearest to the points. So the result does
/// not depend on how a program compares nearly equal numbers. This is right for percentages of up to six decimals.
[[nodiscard]] std::string pointsFormula(At percentage, const Decimal &maximum);
/// Whether `pointsFormula` gives exactly these points, so that the cell may hold the formula.
[[nodiscard]] bool followsFromPercentage(const CriterionScore &score, const Decimal &maximum);

/// The sum of cells; empty text if all are empty: `IF(COUNT(D8,F8)=0,"",ROUND(SUM(D8,F8),2))`.
[[nodiscard]] std::string sumFormula(const std::vector<At> &cells);

/// The name of the band of the total in a cell; `rules.noDataName` if the cell is empty. The formula is nested IFs,
/// which every version of Excel knows.
[[nodiscard]] std::string ratingFormula(At total, const Rules &rules);

/// The rank of a total in a column; equal totals have equal ranks: `IF(M8="","",RANK(M8,$M$8:$M$21))`.
[[nodiscard]] std::string rankFormula(At total, const Area &totals);

} // namespace phuluc
