// Percentages or points: decided for each column of figures from what the table itself says.
#pragma once

#include "model/figure.hpp"
#include "model/findings.hpp"
#include "model/recognise.hpp"

#include <map>
#include <string>
#include <vector>

namespace phuluc {

/// One row of a table: its number, and a cell for each column of figures.
struct FigureRow {
    std::uint32_t row = 0;
    std::vector<FigureCell> cells;
};

/// The columns of figures of a table, and all their cells.
struct FigureGrid {
    std::vector<Column> columns; ///< criteria and the total
    std::vector<FigureRow> rows;

    /// The row with a column's largest figure.
    [[nodiscard]] const FigureRow &largest(std::size_t column) const;
};

/// Sets the kind of every criterion's column. The evidence, in this order: the heading; marks and number formats; the
/// totals beside the column (row sum = total, or near it in every row); a value above the maximum; the configuration. A
/// column that stays undecided, a column whose cells contradict its heading, and fractions among percentages are errors
/// that say how to settle them. docs/rules.md gives the reasons.
void decideFigureKinds(FigureGrid &grid, const ScoreTable &found, const Rules &rules,
                       const std::map<std::string, FigureKind> &configured, Findings &findings);

/// The points for a percentage of a criterion: percentage × maximum / 100, rounded half up to two decimals.
[[nodiscard]] Decimal pointsOf(const Decimal &percentage, const Decimal &maximum);
} // namespace phuluc
