// Makes the sheet `Chi tiết` of an appendix.
#include "write/appendix_columns.hpp"
#include "write/appendix_formulas.hpp"

#include <algorithm>

namespace phuluc {
namespace {

using AppendixColumns = std::vector<AppendixColumn>;
using Criteria = std::vector<Criterion>;

std::optional<Decimal> sumOf(const UnitScore &unit, const Criteria &criteria) {
    std::optional<Decimal> sum;
    for (const Criterion criterion : criteria)
        if (const std::optional<Decimal> points = shownPoints(unit, criterion)) sum = sum.value_or(Decimal()) + *points;
    return sum;
}

/// A column with the sum of points in every `step`th column before it.
AppendixColumn sumColumn(const Criteria &criteria, std::size_t step, const FigureMode &mode) {
    return {figureColumn({}, "Cộng", fittingWidth("100.00", mode.size) + 3),
            [criteria, step, isLive = mode.formulas == Formulas::live](const UnitScore &unit, const CellInTable &cell) {
                const std::optional<Decimal> sum = sumOf(unit, criteria);
                if (!isLive) return valueOf(sum);
                std::vector<At> cells;
                for (std::size_t i = criteria.size(); i > 0; --i)
                    cells.push_back(cell.beside(cell.at.column - 1 - (i - 1) * step));
                return live(sumFormula(cells), sum);
            }};
}

/// The columns for departments: the parts of divided groups with their percentages, and the sum of each group.
AppendixColumns partsOfGroups(const LevelResult &level, const FigureMode &mode) {
    constexpr double widest = 24, nameWidth = 65;
    AppendixColumns columns = numberAndName(level, mode);
    const std::size_t before = columns.size();
    for (const Criterion group : level.divided) {
        const Criteria &parts = mode.rules->of(group).parts;
        for (const Criterion part : parts) {
            columns.push_back(percentageColumn(part, mode));
            columns.push_back(pointsColumn(level, part, mode));
        }
        columns.push_back(sumColumn(parts, 2, mode));
        if (level.divided.size() > 1) columns.back().layout.group = headingOf(mode.rules->of(group));
    }
    const auto count = static_cast<double>(columns.size() - before);
    const double room = tableWidth(Orientation::landscape) - columns.front().layout.width - nameWidth;
    for (std::size_t i = before; i < columns.size(); ++i) columns[i].layout.width = std::min(widest, room / count);
    return columns;
}

/// The portal's total. Both sheets hold the number, without a reference to each other: if somebody sorts one sheet,
/// references would point to the wrong units.
AppendixColumn portalTotal(const FigureMode &mode) {
    return {figureColumn({}, "Tổng điểm của Cổng", fittingWidth("Tổng điểm", mode.size) + 1),
            [](const UnitScore &unit, const CellInTable &) { return valueOf(unit.total); }};
}

/// The difference of the sum of the parts, which stands two columns before, and the portal's total.
AppendixColumn difference(const Criteria &criteria, const FigureMode &mode) {
    return {figureColumn({}, "Chênh lệch", fittingWidth("Chênh", mode.size) + 1.5),
            [criteria, isLive = mode.formulas == Formulas::live](const UnitScore &unit, const CellInTable &cell) {
                const std::optional<Decimal> sum = sumOf(unit, criteria);
                const std::optional<Decimal> gap = sum && unit.total ? std::optional(*sum - *unit.total) : std::nullopt;
                if (!isLive) return valueOf(gap);
                const std::string sumCell = cellName(cell.beside(cell.at.column - 2U));
                const std::string totalCell = cellName(cell.beside(cell.at.column - 1U));
                return live("IF(COUNT(" + sumCell + "," + totalCell + ")<2,\"\",ROUND(" + sumCell + "-" + totalCell +
                                ",2))",
                            gap);
            }};
}

/// The columns for districts and communes: points per criterion, and their sum beside the portal's total.
AppendixColumns pointsPerCriterion(const LevelResult &level, const FigureMode &mode) {
    constexpr double widest = 23, nameWidth = 46;
    const Criteria criteria = level.finest(*mode.rules);
    AppendixColumns columns = numberAndName(level, mode);
    const AppendixColumns last = {sumColumn(criteria, 1, mode), portalTotal(mode), difference(criteria, mode)};
    double room = tableWidth(Orientation::landscape) - columns.front().layout.width - nameWidth;
    for (const AppendixColumn &column : last) room -= column.layout.width;
    const double width = std::min(widest, room / static_cast<double>(criteria.size()));
    for (const Criterion criterion : criteria)
        columns.push_back({figureColumn({}, headingOf(mode.rules->of(criterion)), width),
                           [criterion](const UnitScore &unit, const CellInTable &) {
                               return valueOf(shownPoints(unit, criterion));
                           }});
    columns.insert(columns.end(), last.begin(), last.end());
    return columns;
}

} // namespace

bool hasDetails(const LevelResult &level) {
    return level.level == Level::department ? !level.divided.empty() : level.hasCriteria;
}

std::vector<AppendixColumn> detailColumns(const LevelResult &level, const FigureMode &mode) {
    return level.level == Level::department ? partsOfGroups(level, mode) : pointsPerCriterion(level, mode);
}

} // namespace phuluc
