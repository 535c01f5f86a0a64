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
};

/// Sets the kind of every criterion's column: by its heading, by marks and number formats, by the totals
/// beside it (row sum = total, or near it in every row), by a value above the maximum, last by the configuration. A
/// column that stays open, or whose cells contradict its heading, is an error that says how to settle it. Source:
/// domain rules of the portal's exports, docs/rules.md. Fractions among percentages are errors too.
void decideFigureKinds(FigureGrid &grid, const ScoreTable &found, const Rules &rules,
                       const std::map<std::string, FigureKind> &configured, Findings &findings);

/// The points that a percentage of a criterion gives: percentage × maximum / 100, rounded half up to two decimals.
[[nodiscard]] Decimal pointsOf(const Decimal &percentage, const Decimal &maximum);
/// By how much two figures differ.
[[nodiscard]] Decimal apart(const Decimal &a, const Decimal &b);

} // namespace phuluc
