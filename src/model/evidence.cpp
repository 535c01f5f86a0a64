#include "model/evidence.hpp"

#include <algorithm>
#include <utility>

namespace phuluc {
namespace {

/// How much the sum of percentages shown without decimals may differ from the total.
const Decimal nearTotal{1};

/// The columns of criteria that add up to a total. If all parts of a group have columns, the parts are added and not
/// the group; if only some have, the group is added and not the parts.
std::vector<std::size_t> summandsOf(const FigureGrid &grid, const Rules &rules) {
    ByCriterion<std::optional<std::size_t>> columns;
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        if (const auto &criterion = grid.columns[i].criterion)
            if (!columns[*criterion] || grid.columns[i].kind != FigureKind::percentage) columns[*criterion] = i;
    const auto isThere = [&](Criterion each) { return std::as_const(columns)[each].has_value(); };
    for (const Criterion group : rules.groups) {
        const std::vector<Criterion> &parts = rules.of(group).parts;
        if (parts.empty() || !isThere(group)) continue;
        if (std::ranges::all_of(parts, isThere))
            columns[group].reset();
        else
            for (const Criterion part : parts) columns[part].reset();
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
    : grid_(grid), rules_(rules), summands_(summandsOf(grid, rules)) {
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        if (grid.columns[i].field == Field::total) total_ = i;
}

std::optional<FigureKind> TotalEvidence::kindOfOpenColumns() const {
    const Agreement points = agreementOf(FigureKind::points);
    const Agreement percentages = agreementOf(FigureKind::percentage);
    const auto decided = [](bool isPoints) { return isPoints ? FigureKind::points : FigureKind::percentage; };
    const auto most = [](const Agreement &agreement) {
        return agreement.exact > 0 && agreement.exact * 2 >= agreement.rows;
    };
    if (most(points) != most(percentages)) return decided(most(points));
    const auto all = [](const Agreement &agreement) { return agreement.rows > 0 && agreement.near == agreement.rows; };
    if (all(points) && percentages.near == 0) return decided(true);
    if (all(percentages) && points.near == 0) return decided(false);
    return std::nullopt;
}

bool TotalEvidence::totalsAreSums() const {
    const auto most = [](const Agreement &agreement) { return agreement.near * 2 >= agreement.rows; };
    return most(agreementOf(FigureKind::points)) || most(agreementOf(FigureKind::percentage));
}

TotalEvidence::Agreement TotalEvidence::agreementOf(FigureKind open) const {
    const Decimal slack = open == FigureKind::percentage ? mergedSlack() : Decimal();
    Agreement agreement;
    for (const FigureRow &row : grid_.rows) {
        const std::optional<Decimal> sum = sumOf(row, open, Scale::percentages);
        const std::optional<Decimal> total = totalOf(row);
        if (!sum || !total || *total == 0) continue;
        ++agreement.rows;
        const Decimal gap = apart(*sum, *total);
        if (gap <= slack) ++agreement.exact;
        if (gap <= nearTotal + slack) ++agreement.near;
    }
    return agreement;
}

SmallFigure TotalEvidence::smallPercentages(const FigureRow &row) const {
    const std::optional<Decimal> total = totalOf(row);
    const std::optional<Decimal> asPercentages = sumOf(row, FigureKind::points, Scale::percentages);
    const std::optional<Decimal> asFractions = sumOf(row, FigureKind::points, Scale::fractions);
    if (!total || *total <= 1 || !asPercentages || !asFractions) return SmallFigure::open;
    const Decimal slack = mergedSlack();
    return nearer(apart(*asPercentages, *total), apart(*asFractions, *total), Decimal(2, 2) + slack, nearTotal + slack);
}

SmallFigure TotalEvidence::smallTotal(const FigureRow &row) const {
    const std::optional<Decimal> total = totalOf(row);
    const std::optional<Decimal> sum = sumOf(row, FigureKind::points, Scale::percentages);
    if (!total || !sum) return SmallFigure::open;
    return nearer(apart(*sum, *total), apart(*sum, *total * 100), Decimal(2, 2), nearTotal);
}

Decimal TotalEvidence::mergedSlack() const {
    Decimal slack;
    for (const std::size_t column : summands_) slack = slack + rules_.of(*grid_.columns[column].criterion).mergedTolerance;
    return slack;
}

/// The sum of the points of a row: undecided columns are read as `open`, small percentages by `scale`. No value if a
/// figure is missing or out of any range.
std::optional<Decimal> TotalEvidence::sumOf(const FigureRow &row, FigureKind open, Scale scale) const {
    if (summands_.empty()) return std::nullopt;
    Decimal sum;
    for (const std::size_t index : summands_) {
        const std::optional<Figure> &figure = row.cells[index].figure;
        if (!figure || figure->value < 0 || figure->value > std::max(Decimal(100), rules_.total)) return std::nullopt;
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
    return total < 0 || total > rules_.total ? std::nullopt : std::optional(total);
}

} // namespace phuluc
