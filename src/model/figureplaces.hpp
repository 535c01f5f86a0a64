// The figures of a row put into its unit, each in the range that its column has.
#pragma once

#include "model/figurekinds.hpp"
#include "model/unitrow.hpp"

namespace phuluc {

/// Puts figures into the units of one table, whose columns' kinds are decided.
class FigurePlacer {
  public:
    /// All must outlive this.
    FigurePlacer(const ScoreTable &found, const FigureGrid &grid, const Rules &rules, Findings &findings)
        : found_(found), grid_(grid), rules_(rules), findings_(findings) {}

    /// A cell that cannot be a figure and a value out of range are errors: the unit is then refused.
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
