// What the totals of a table show about the figures beside them.
#pragma once

#include "model/figurekinds.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace phuluc {

/// The meaning of a figure from 0 to 1 without percent sign, in a column of percentages.
enum class SmallFigure {
    percentage, ///< 0,8 is 0,8 %
    fraction,   ///< 0,8 is 80 %
    open,       ///< nothing beside it decides
};

/// Whether a figure may be a percentage or a fraction: it is from 0 to 1 and has no percent sign.
[[nodiscard]] bool isSmall(const std::optional<Figure> &figure);

/// Compares the sums of rows with their totals. The grid must outlive this.
class TotalEvidence {
  public:
    TotalEvidence(const FigureGrid &grid, const Rules &rules);

    /// The kind of the undecided columns with which the rows make their totals: exactly in at least half of the rows,
    /// else nearly in all. No value if neither kind does, or both do.
    [[nodiscard]] std::optional<FigureKind> kindOfOpenColumns() const;
    /// Whether the criteria make the totals in at least half of the rows. True also if no row has both.
    [[nodiscard]] bool totalsAreSums() const;
    /// How the small percentages of a row must be read so that the row makes its total.
    [[nodiscard]] SmallFigure smallPercentages(const FigureRow &row) const;
    /// Whether the small total of a row is the sum of its figures, or a hundredth of the sum.
    [[nodiscard]] SmallFigure smallTotal(const FigureRow &row) const;

  private:
    enum class Scale { percentages, fractions };
    /// The number of rows in which one reading of the undecided columns makes the totals.
    struct Agreement {
        std::size_t rows = 0; ///< rows with all figures and a total
        std::size_t exact = 0;
        std::size_t near = 0;
    };
    [[nodiscard]] Agreement agreementOf(FigureKind open) const;
    /// How much the merged percentages among the columns may make the sum differ from the total.
    [[nodiscard]] Decimal mergedSlack() const;
    [[nodiscard]] std::optional<Decimal> sumOf(const FigureRow &row, FigureKind open, Scale scale) const;
    [[nodiscard]] std::optional<Decimal> totalOf(const FigureRow &row) const;

    const FigureGrid &grid_;
    const Rules &rules_;
    std::vector<std::size_t> summands_;
    std::optional<std::size_t> total_;
};

/// Which of two readings gives a stated figure: the one that differs by at most `exact`; else the one that differs by
/// at most `near`, if the other does not.
[[nodiscard]] SmallFigure nearer(const Decimal &gapAsPercentage, const Decimal &gapAsFraction, const Decimal &exact,
                                 const Decimal &near);

} // namespace phuluc
