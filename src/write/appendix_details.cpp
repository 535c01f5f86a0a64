// The sheet `Chi tiết` of an appendix.
#include "write/appendix_columns.hpp"
#include "write/appendix_formulas.hpp"

#include <span>

namespace phuluc {
namespace {

using Figures = std::vector<Figure>;

std::span<const Criterion> shownCriteria(const LevelResult &level) {
    if (level.hasOnlineParts) return parts;
    return groups;
}

std::optional<Decimal> sumOf(const UnitScore &unit, std::span<const Criterion> criteria) {
    std::optional<Decimal> sum;
    for (const Criterion criterion : criteria)
        if (const std::optional<Decimal> points = shownPoints(unit, criterion)) sum = sum.value_or(Decimal()) + *points;
    return sum;
}

/// The sum of the points in every `step`th column before this one.
Figure sumFigure(std::span<const Criterion> criteria, std::size_t step, const FigureMode &mode) {
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

/// Departments: the online group by its parts, with their percentages.
Figures onlineParts(const LevelResult &level, const FigureMode &mode) {
    static constexpr std::array<Criterion, 2> online = {Criterion::onlineService, Criterion::payment};
    Figures figures = numberAndName(level, mode);
    for (const Criterion part : online) {
        const CriterionRule &rule = standardRules().of(part);
        figures.push_back(percentageFigure(rule, mode));
        figures.push_back(pointsFigure(level, rule, mode));
        figures[figures.size() - 2].column.width = figures.back().column.width = 24;
    }
    figures.push_back(sumFigure(online, 2, mode));
    figures.back().column.width = 24;
    return figures;
}

/// The portal's total: a number on both sheets, for a reference to the other would mispair once somebody sorts one of
/// them.
Figure portalTotal(const FigureMode &mode) {
    return {figureColumn({}, "Tổng điểm của Cổng", fittingWidth("Tổng điểm", mode.size) + 1),
            [](const UnitScore &unit, const Spot &) { return valueOf(unit.total); }};
}

/// By how much the sum of the parts, two columns before, exceeds the portal's total.
Figure difference(std::span<const Criterion> criteria, const FigureMode &mode) {
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
    const std::span<const Criterion> criteria = shownCriteria(level);
    Figures figures = numberAndName(level, mode);
    for (const Criterion criterion : criteria) {
        const CriterionRule &rule = standardRules().of(criterion);
        figures.push_back({figureColumn({}, headingOf(rule), 23), [criterion](const UnitScore &unit, const Spot &) {
                               return valueOf(shownPoints(unit, criterion));
                           }});
    }
    figures.push_back(sumFigure(criteria, 1, mode));
    figures.push_back(portalTotal(mode));
    figures.push_back(difference(criteria, mode));
    return figures;
}

} // namespace

bool hasDetails(const LevelResult &level) {
    return level.level == Level::department ? level.hasOnlineParts : level.hasCriteria;
}

std::vector<Figure> detailFigures(const LevelResult &level, const FigureMode &mode) {
    return level.level == Level::department ? onlineParts(level, mode) : pointsPerCriterion(level, mode);
}

} // namespace phuluc
