#include "model/evidence.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

/// How far the sum of percentages that are shown without decimals may lie from the total.
const Decimal nearTotal{1};
/// The portal's merged online percentage is the mean of its parts' and may miss their points by up to 0,67.
const Decimal mergedSlack{67, 2};

/// The criteria whose columns add up to a total: the two parts of the online group stand in for it where both are
/// there, and one of them alone counts for nothing beside the group.
std::vector<std::size_t> summandsOf(const FigureGrid &grid) {
    std::array<std::optional<std::size_t>, criterionCount> columns{};
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        if (const auto &criterion = grid.columns[i].criterion)
            if (!columns[static_cast<std::size_t>(*criterion)] || grid.columns[i].kind != FigureKind::percentage)
                columns[static_cast<std::size_t>(*criterion)] = i;
    const auto at = [&](Criterion criterion) -> auto & { return columns[static_cast<std::size_t>(criterion)]; };
    if (at(Criterion::onlineService) && at(Criterion::payment)) {
        at(Criterion::onlineServices).reset();
    } else if (at(Criterion::onlineServices)) {
        at(Criterion::onlineService).reset();
        at(Criterion::payment).reset();
    }
    std::vector<std::size_t> result;
    for (const auto &column : columns)
        if (column) result.push_back(*column);
    return result;
}

} // namespace

bool isSmall(const std::optional<Figure> &figure) {
    return figure && figure->mark == FigureMark::none && figure->value > 0 && figure->value <= 1;
}

SmallFigure nearer(const Decimal &gapAsPercentage, const Decimal &gapAsFraction, const Decimal &exact,
                   const Decimal &near) {
    for (const Decimal &limit : {exact, near}) {
        const bool percentage = gapAsPercentage <= limit;
        const bool fraction = gapAsFraction <= limit;
        if (percentage != fraction) return percentage ? SmallFigure::percentage : SmallFigure::fraction;
    }
    return SmallFigure::open;
}

TotalEvidence::TotalEvidence(const FigureGrid &grid, const Rules &rules)
    : grid_(grid), rules_(rules), summands_(summandsOf(grid)) {
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        if (grid.columns[i].field == Field::total) total_ = i;
}

std::optional<FigureKind> TotalEvidence::kindOfOpenColumns() const {
    const Fit points = fitOf(FigureKind::points);
    const Fit percentages = fitOf(FigureKind::percentage);
    const auto decided = [](bool isPoints) { return isPoints ? FigureKind::points : FigureKind::percentage; };
    const auto most = [](const Fit &fit) { return fit.exact > 0 && fit.exact * 2 >= fit.rows; };
    if (most(points) != most(percentages)) return decided(most(points));
    const auto all = [](const Fit &fit) { return fit.rows > 0 && fit.near == fit.rows; };
    if (all(points) && percentages.near == 0) return decided(true);
    if (all(percentages) && points.near == 0) return decided(false);
    return std::nullopt;
}

bool TotalEvidence::totalsAreSums() const {
    const auto most = [](const Fit &fit) { return fit.near * 2 >= fit.rows; };
    return most(fitOf(FigureKind::points)) || most(fitOf(FigureKind::percentage));
}

TotalEvidence::Fit TotalEvidence::fitOf(FigureKind open) const {
    const Decimal slack = open == FigureKind::percentage && isMerged() ? mergedSlack : Decimal();
    Fit fit;
    for (const FigureRow &row : grid_.rows) {
        const std::optional<Decimal> sum = sumOf(row, open, Scale::percentages);
        const std::optional<Decimal> total = totalOf(row);
        if (!sum || !total || *total == 0) continue;
        ++fit.rows;
        const Decimal gap = apart(*sum, *total);
        if (gap <= slack) ++fit.exact;
        if (gap <= nearTotal + slack) ++fit.near;
    }
    return fit;
}

SmallFigure TotalEvidence::smallPercentages(const FigureRow &row) const {
    const std::optional<Decimal> total = totalOf(row);
    const std::optional<Decimal> asPercentages = sumOf(row, FigureKind::points, Scale::percentages);
    const std::optional<Decimal> asFractions = sumOf(row, FigureKind::points, Scale::fractions);
    if (!total || *total <= 1 || !asPercentages || !asFractions) return SmallFigure::open;
    const Decimal slack = isMerged() ? mergedSlack : Decimal();
    return nearer(apart(*asPercentages, *total), apart(*asFractions, *total), Decimal(2, 2) + slack, nearTotal + slack);
}

SmallFigure TotalEvidence::smallTotal(const FigureRow &row) const {
    const std::optional<Decimal> total = totalOf(row);
    const std::optional<Decimal> sum = sumOf(row, FigureKind::points, Scale::percentages);
    if (!total || !sum) return SmallFigure::open;
    return nearer(apart(*sum, *total), apart(*sum, *total * 100), Decimal(2, 2), nearTotal);
}

bool TotalEvidence::isMerged() const {
    return std::any_of(summands_.begin(), summands_.end(), [&](std::size_t column) {
        return grid_.columns[column].criterion == Criterion::onlineServices;
    });
}

/// The points of a row, its open columns read as `open` and its small percentages by `scale`; none where a figure is
/// missing or out of all range.
std::optional<Decimal> TotalEvidence::sumOf(const FigureRow &row, FigureKind open, Scale scale) const {
    if (summands_.empty()) return std::nullopt;
    Decimal sum;
    for (const std::size_t index : summands_) {
        const std::optional<Figure> &figure = row.cells[index].figure;
        if (!figure || figure->value < 0 || figure->value > 100) return std::nullopt;
        const Column &column = grid_.columns[index];
        if (column.kind.value_or(open) == FigureKind::points) {
            sum = sum + figure->value;
            continue;
        }
        const bool isFraction = scale == Scale::fractions && isSmall(figure);
        const Decimal percentage = isFraction ? figure->value * 100 : figure->value;
        sum = sum + pointsOf(percentage, rules_.of(*column.criterion).maximum);
    }
    return sum;
}

std::optional<Decimal> TotalEvidence::totalOf(const FigureRow &row) const {
    if (!total_ || !row.cells[*total_].figure) return std::nullopt;
    const Decimal &total = row.cells[*total_].figure->value;
    return total < 0 || total > 100 ? std::nullopt : std::optional(total);
}

} // namespace phuluc
