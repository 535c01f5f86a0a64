// The sheet `Chi tiết` of an appendix.
#include "write/appendix_columns.hpp"
#include "write/appendix_formulas.hpp"

#include <algorithm>

namespace phuluc {
namespace {

using Figures = std::vector<Figure>;
using Criteria = std::vector<Criterion>;

std::optional<Decimal> sumOf(const UnitScore &unit, const Criteria &criteria) {
    std::optional<Decimal> sum;
    for (const Criterion criterion : criteria)
        if (const std::optional<Decimal> points = shownPoints(unit, criterion)) sum = sum.value_or(Decimal()) + *points;
    return sum;
}

/// The sum of the points in every `step`th column before this one.
Figure sumFigure(const Criteria &criteria, std::size_t step, const FigureMode &mode) {
    return {figureColumn({}, "Cộng", fittingWidth("100.00", mode.size) + 3),
            [criteria, step, isLive = mode.formulas == Formulas::live](const UnitScore &unit, const Spot &spot) {
                const std::optional<Decimal> sum = sumOf(unit, criteria);
                if (!isLive) return valueOf(sum);
                std::vector<At> cells;
                for (std::size_t i = criteria.size(); i > 0; --i)
                    cells.push_back(spot.beside(spot.at.column - 1 - (i - 1) * step));
                return live(sumFormula(cells), sum);
            }};
}

/// Departments: the divided groups by their parts, with their percentages and the sum of each group.
Figures partsOfGroups(const LevelResult &level, const FigureMode &mode) {
    constexpr double widest = 24, nameWidth = 65;
    Figures figures = numberAndName(level, mode);
    const std::size_t before = figures.size();
    for (const Criterion group : level.divided) {
        const Criteria &parts = mode.rules->of(group).parts;
        for (const Criterion part : parts) {
            figures.push_back(percentageFigure(part, mode));
            figures.push_back(pointsFigure(level, part, mode));
        }
        figures.push_back(sumFigure(parts, 2, mode));
        if (level.divided.size() > 1) figures.back().column.group = headingOf(mode.rules->of(group));
    }
    const auto count = static_cast<double>(figures.size() - before);
    const double room = tableWidth(Orientation::landscape) - figures.front().column.width - nameWidth;
    for (std::size_t i = before; i < figures.size(); ++i) figures[i].column.width = std::min(widest, room / count);
    return figures;
}

/// The portal's total: a number on both sheets, for a reference to the other would mispair once somebody sorts one of
/// them.
Figure portalTotal(const FigureMode &mode) {
    return {figureColumn({}, "Tổng điểm của Cổng", fittingWidth("Tổng điểm", mode.size) + 1),
            [](const UnitScore &unit, const Spot &) { return valueOf(unit.total); }};
}

/// By how much the sum of the parts, two columns before, exceeds the portal's total.
Figure difference(const Criteria &criteria, const FigureMode &mode) {
    return {figureColumn({}, "Chênh lệch", fittingWidth("Chênh", mode.size) + 1.5),
            [criteria, isLive = mode.formulas == Formulas::live](const UnitScore &unit, const Spot &spot) {
                const std::optional<Decimal> sum = sumOf(unit, criteria);
                const std::optional<Decimal> gap = sum && unit.total ? std::optional(*sum - *unit.total) : std::nullopt;
                if (!isLive) return valueOf(gap);
                const std::string sumCell = cellName(spot.beside(spot.at.column - 2U));
                const std::string totalCell = cellName(spot.beside(spot.at.column - 1U));
                return live("IF(COUNT(" + sumCell + "," + totalCell + ")<2,\"\",ROUND(" + sumCell + "-" + totalCell +
                                ",2))",
                            gap);
            }};
}

/// Districts and communes: points per criterion, their sum beside the portal's total.
Figures pointsPerCriterion(const LevelResult &level, const FigureMode &mode) {
    constexpr double widest = 23, nameWidth = 46;
    const Criteria criteria = level.finest(*mode.rules);
    Figures figures = numberAndName(level, mode);
    const Figures last = {sumFigure(criteria, 1, mode), portalTotal(mode), difference(criteria, mode)};
    double room = tableWidth(Orientation::landscape) - figures.front().column.width - nameWidth;
    for (const Figure &figure : last) room -= figure.column.width;
    const double width = std::min(widest, room / static_cast<double>(criteria.size()));
    for (const Criterion criterion : criteria)
        figures.push_back({figureColumn({}, headingOf(mode.rules->of(criterion)), width),
                           [criterion](const UnitScore &unit, const Spot &) {
                               return valueOf(shownPoints(unit, criterion));
                           }});
    figures.insert(figures.end(), last.begin(), last.end());
    return figures;
}

} // namespace

bool hasDetails(const LevelResult &level) {
    return level.level == Level::department ? !level.divided.empty() : level.hasCriteria;
}

std::vector<Figure> detailFigures(const LevelResult &level, const FigureMode &mode) {
    return level.level == Level::department ? partsOfGroups(level, mode) : pointsPerCriterion(level, mode);
}

} // namespace phuluc
