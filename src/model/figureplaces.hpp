// Puts the figures of a row into its unit, and checks the range of each.
#pragma once

#include "model/figurekinds.hpp"
#include "model/unitrow.hpp"

namespace phuluc {

/// Puts figures into the units of one table. The kinds of its columns must be decided.
class FigurePlacer {
  public:
    /// All must outlive this.
    FigurePlacer(const ScoreTable &found, const FigureGrid &grid, const Rules &rules, Findings &findings)
        : found_(found), grid_(grid), rules_(rules), findings_(findings) {}

    /// Fills a unit. A cell that is no figure, and a value out of range, are errors; then the unit is refused.
    void fill(UnitRow &unit, const FigureRow &row);

  private:
    [[nodiscard]] Decimal limitOf(const Column &column) const;
    [[nodiscard]] bool isInRange(const Figure &figure, const Decimal &limit, const Place &place);

    const ScoreTable &found_;
    const FigureGrid &grid_;
    const Rules &rules_;
    Findings &findings_;
};

} // namespace phuluc
