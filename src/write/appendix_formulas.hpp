// The live formulas of an appendix. Each recalculates to our value in Excel and in LibreOffice.
#pragma once

#include "phuluc766/results.hpp"
#include "write/workbook.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Points from the percentage in a cell: `IF(C8="","",ROUND(ROUND(C8*18,6),0)/100)`.
///
/// A percentage times the maximum is the points in hundredths. The product of doubles may lie just below a tie that the
/// decimals make exactly (75.25 × 18 = 1354.5); rounding it to six places first gives the double that is the decimal,
/// the tie is exact then, and a whole number divided by 100 is the nearest double to the points. No program's own idea
/// of nearly equal is relied on. Right for percentages of up to six decimals.
[[nodiscard]] std::string pointsFormula(At percentage, const Decimal &maximum);
/// Whether `pointsFormula` gives exactly these points, so that the cell may be live.
[[nodiscard]] bool followsFromPercentage(const CriterionScore &score, const Decimal &maximum);

/// Sum of cells, nothing where all are empty: `IF(COUNT(D8,F8)=0,"",ROUND(SUM(D8,F8),2))`.
[[nodiscard]] std::string sumFormula(const std::vector<At> &cells);

/// The band of the total in a cell, `rules.noDataName` where it is empty: nested IFs, which every version knows.
[[nodiscard]] std::string ratingFormula(At total, const Rules &rules);

/// The rank of a total among those of a column, ties alike: `IF(M8="","",RANK(M8,$M$8:$M$21))`.
[[nodiscard]] std::string rankFormula(At total, const Area &totals);

} // namespace phuluc
