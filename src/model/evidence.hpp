// What the totals of a table say of the figures beside them.
#pragma once

#include "model/figurekinds.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace phuluc {

/// How an unmarked figure from 0 to 1 in a column of percentages is meant.
enum class SmallFigure {
    percentage, ///< 0,8 is 0,8 %
    fraction,   ///< 0,8 is 80 %
    open,       ///< nothing beside it decides
};

/// Whether a figure may be a percentage or a fraction: nothing but a percent sign would tell.
[[nodiscard]] bool isSmall(const std::optional<Figure> &figure);

/// Compares the sums of the rows of a grid, which must outlive this, with their totals.
class TotalEvidence {
  public:
    TotalEvidence(const FigureGrid &grid, const Rules &rules);

    /// How columns without a kind have to be read so that the rows make their totals: exactly in at least half of
    /// them, else nearly in all; none where neither reading does, or both.
    [[nodiscard]] std::optional<FigureKind> kindOfOpenColumns() const;
    /// Whether the totals are what the criteria make, in at least half of the rows; also where no row has both.
    [[nodiscard]] bool totalsAreSums() const;
    /// How the small percentages of a row have to be read so that it makes its total.
    [[nodiscard]] SmallFigure smallPercentages(const FigureRow &row) const;
    /// Whether the small total of a row is what its figures make, or a hundredth of it.
    [[nodiscard]] SmallFigure smallTotal(const FigureRow &row) const;

  private:
    enum class Scale { percentages, fractions };
    /// In how many rows one reading of the open columns makes the totals.
    struct Agreement {
        std::size_t rows = 0; ///< with all figures and a total
        std::size_t exact = 0;
        std::size_t near = 0;
    };
    [[nodiscard]] Agreement agreementOf(FigureKind open) const;
    /// How far the merged percentages among the summands may lead away from the total.
    [[nodiscard]] Decimal mergedSlack() const;
    [[nodiscard]] std::optional<Decimal> sumOf(const FigureRow &row, FigureKind open, Scale scale) const;
    [[nodiscard]] std::optional<Decimal> totalOf(const FigureRow &row) const;

    const FigureGrid &grid_;
    const Rules &rules_;
    std::vector<std::size_t> summands_;
    std::optional<std::size_t> total_;
};

/// Which of two readings comes to a stated figure: within `exact` of it, else within `near`, and the other does not.
[[nodiscard]] SmallFigure nearer(const Decimal &gapAsPercentage, const Decimal &gapAsFraction, const Decimal &exact,
                                 const Decimal &near);

} // namespace phuluc
