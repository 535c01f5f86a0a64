#include "write/appendix_columns.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/appendix_formulas.hpp"

#include <algorithm>

namespace phuluc {
namespace {

using AppendixColumns = std::vector<AppendixColumn>;

CriterionScore shownScore(const UnitScore &unit, Criterion criterion) {
    return unit.total ? unit.of(criterion) : CriterionScore();
}

/// Whether all points of a criterion follow from percentages: a column never mixes formulas with dashes and numbers.
bool liveFromPercentages(const LevelResult &level, Criterion criterion, const Decimal &maximum) {
    return std::ranges::all_of(level.units, [&](const UnitScore &unit) {
        const CriterionScore score = shownScore(unit, criterion);
        return (score.points || !unit.total) && followsFromPercentage(score, maximum);
    });
}

/// A figure of a criterion; a dash if the unit has a total but the criterion is unknown.
CellValue valueOrDash(const UnitScore &unit, Criterion criterion, const std::optional<Decimal> &value) {
    return unit.total && !unit.of(criterion).points ? CellValue(std::string("–")) : valueOf(value);
}

bool sumsToTotal(const UnitScore &unit, const Rules &rules) {
    if (!unit.total) return true;
    Decimal sum;
    for (const Criterion group : rules.groups) {
        if (!unit.of(group).points) return false;
        sum = sum + *unit.of(group).points;
    }
    return sum == *unit.total;
}

void addCriteria(AppendixColumns &columns, const LevelResult &level, const FigureMode &mode) {
    for (const Criterion group : mode.rules->groups) {
        columns.push_back(percentageColumn(group, mode));
        columns.push_back(pointsColumn(level, group, mode));
    }
}

/// The cells with the points of each group, on a sheet with number, name, then percentage and points of each group.
std::vector<At> groupPoints(const CellInTable &cell, std::size_t groups) {
    std::vector<At> cells;
    for (std::size_t i = 0; i < groups; ++i) cells.push_back(cell.beside(3 + 2 * i));
    return cells;
}

/// The total: a formula if the groups stand beside it and add up to it; the portal's own total is a number.
AppendixColumn totalColumn(const LevelResult &level, const FigureMode &mode) {
    const bool isLive =
        mode.formulas == Formulas::live && level.level == Level::department &&
        std::ranges::all_of(level.units, [&](const UnitScore &unit) { return sumsToTotal(unit, *mode.rules); });
    return {figureColumn({}, "Tổng điểm", fittingWidth("100.00", mode.size) + 1.5),
            [isLive, groups = mode.rules->groups.size()](const UnitScore &unit, const CellInTable &cell) {
                return isLive ? live(sumFormula(groupPoints(cell, groups)), unit.total) : valueOf(unit.total);
            }};
}

/// The rating by the total in the column before. "Không có dữ liệu" is broken into two lines, which leaves more width
/// for names.
AppendixColumn ratingColumn(const FigureMode &mode) {
    const bool isLive = mode.formulas == Formulas::live;
    double width = 0;
    for (const Band &band : mode.rules->bands) width = std::max(width, fittingWidth(band.name, mode.size));
    return {{{}, "Xếp loại", width + 1, Align::centre, {}},
            [isLive, rules = mode.rules](const UnitScore &unit, const CellInTable &cell) -> CellValue {
                const std::string &name = rules->nameOf(unit.rating);
                if (!isLive) return name;
                return Formula{ratingFormula(cell.beside(cell.at.column - 1U), *rules), name};
            }};
}

/// The rank by the total two columns before.
AppendixColumn rankColumn(const LevelResult &level, const FigureMode &mode) {
    const double room = level.level == Level::department ? 1.2 : 3;
    return {{{}, "Xếp hạng", fittingWidth("hạng", mode.size) + room, Align::centre, "0"},
            [isLive = mode.formulas == Formulas::live](const UnitScore &unit, const CellInTable &cell) {
                const std::optional<Decimal> rank = unit.rank ? std::optional(Decimal(*unit.rank)) : std::nullopt;
                if (!isLive) return valueOf(rank);
                const At total = cell.beside(cell.at.column - 2U);
                return live(rankFormula(total, {{cell.firstRow, total.column}, {cell.lastRow, total.column}}), rank);
            }};
}

AppendixColumn remarkColumn(const LevelResult &level) {
    const bool any = std::ranges::any_of(level.units, [](const UnitScore &unit) { return !unit.remark.empty(); });
    const double empty = level.level == Level::department ? 16 : 20;
    return {{{}, "Ghi chú", any ? 26.0 : empty, Align::left, {}}, [](const UnitScore &unit, const CellInTable &) {
                return unit.remark.empty() ? CellValue() : CellValue(unit.remark);
            }};
}

} // namespace

std::string appendixName(int number) { return "Phụ lục " + roman(number); }

std::vector<AppendixColumn> appendixColumns(const LevelResult &level, const FigureMode &mode) {
    AppendixColumns columns = numberAndName(level, mode);
    if (level.level == Level::department) addCriteria(columns, level, mode);
    columns.push_back(totalColumn(level, mode));
    columns.push_back(ratingColumn(mode));
    columns.push_back(rankColumn(level, mode));
    columns.push_back(remarkColumn(level));
    return columns;
}

void fill(TableSheet &table, const LevelResult &level, const std::vector<AppendixColumn> &columns) {
    double others = 0;
    for (const AppendixColumn &column : columns) {
        table.columns.push_back(column.layout);
        others += column.layout.width;
    }
    table.columns[1].width = tableWidth(table.orientation) - others;
    CellInTable cell;
    cell.firstRow = firstDataRow(table.columns);
    cell.lastRow = cell.firstRow + static_cast<std::uint32_t>(level.units.size()) - 1;
    for (std::size_t i = 0; i < level.units.size(); ++i) {
        std::vector<CellValue> cells = {Decimal(static_cast<std::int64_t>(i + 1))};
        for (std::size_t column = 1; column < columns.size(); ++column) {
            cell.at = {cell.firstRow + static_cast<std::uint32_t>(i), static_cast<std::uint16_t>(column)};
            cells.push_back(columns[column].value(level.units[i], cell));
        }
        table.rows.push_back(std::move(cells));
    }
}

std::vector<AppendixColumn> numberAndName(const LevelResult &level, const FigureMode &mode) {
    const char *heading = level.level == Level::department ? "Tên cơ quan, đơn vị" : "Tên đơn vị";
    const double numberWidth = fittingWidth("STT", mode.size) + 1;
    return {{{{}, "STT", numberWidth, Align::centre, "0"}, {}},
            {{{}, heading, 0, Align::left, {}},
             [](const UnitScore &unit, const CellInTable &) -> CellValue { return unit.name; }}};
}

AppendixColumn percentageColumn(Criterion criterion, const FigureMode &mode) {
    return {figureColumn(headingOf(mode.rules->of(criterion)), "Tỷ lệ (%)", fittingWidth("100.00", mode.size)),
            [criterion](const UnitScore &unit, const CellInTable &) {
                return valueOrDash(unit, criterion, shownScore(unit, criterion).percentage);
            }};
}

AppendixColumn pointsColumn(const LevelResult &level, Criterion criterion, const FigureMode &mode) {
    const CriterionRule &rule = mode.rules->of(criterion);
    const bool isLive = mode.formulas == Formulas::live && liveFromPercentages(level, criterion, rule.maximum);
    return {figureColumn(headingOf(rule), "Điểm", fittingWidth("22.00", mode.size) + 0.6),
            [isLive, criterion, maximum = rule.maximum](const UnitScore &unit, const CellInTable &cell) {
                const std::optional<Decimal> points = shownPoints(unit, criterion);
                if (!isLive) return valueOrDash(unit, criterion, points);
                return live(pointsFormula(cell.beside(cell.at.column - 1U), maximum), points);
            }};
}

std::string headingOf(const CriterionRule &rule) {
    return rule.name + " (" + vietnamese(rule.maximum) + "\u00A0điểm)"; // keeps the maximum on one line
}

TableColumn figureColumn(const std::string &group, const std::string &heading, double width) {
    return {group, heading, width, Align::centre, "0.00"};
}

std::optional<Decimal> shownPoints(const UnitScore &unit, Criterion criterion) {
    return shownScore(unit, criterion).points;
}

CellValue valueOf(const std::optional<Decimal> &number) { return number ? CellValue(*number) : CellValue(); }

CellValue live(std::string formula, const std::optional<Decimal> &value) {
    if (value) return Formula{std::move(formula), *value};
    return Formula{std::move(formula), std::string()};
}

} // namespace phuluc
