// The columns of an appendix, and the contents of their cells, formulas included.
#pragma once

#include "write/appendix.hpp"
#include "write/sheet_table.hpp"

#include <functional>
#include <vector>

namespace phuluc {

/// How an appendix shows its figures.
struct FigureMode {
    const Rules *rules = nullptr; ///< the rules by which the level was scored
    Formulas formulas = Formulas::live;
    double size = 12; ///< of the text, in points; the widths of columns depend on it
};

/// The position of a cell, and the rows of its table.
struct CellInTable {
    At at;
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = 0;

    /// The cell of the same row in another column.
    [[nodiscard]] At beside(std::size_t column) const { return {at.row, static_cast<std::uint16_t>(column)}; }
};

/// A column, and the function that gives its cell for a unit.
struct AppendixColumn {
    TableColumn layout;
    std::function<CellValue(const UnitScore &, const CellInTable &)> value;
};

/// The names of the sheets of an appendix.
inline constexpr const char *detailSheet = "Chi tiết";
[[nodiscard]] std::string appendixName(int number); ///< "Phụ lục I"

/// The columns of the first sheet.
[[nodiscard]] std::vector<AppendixColumn> appendixColumns(const LevelResult &level, const FigureMode &mode);

/// Whether the export has more than the first sheet shows: points per criterion of districts and communes, or parts of
/// a department's groups.
[[nodiscard]] bool hasDetails(const LevelResult &level);
/// The columns of the sheet `Chi tiết`. Each unit has the same row number as on the first sheet.
[[nodiscard]] std::vector<AppendixColumn> detailColumns(const LevelResult &level, const FigureMode &mode);

/// Adds the columns to the table, and one row for each unit, with its number in front. The column of names gets the
/// width that the others leave.
void fill(TableSheet &table, const LevelResult &level, const std::vector<AppendixColumn> &columns);

/// The first columns of both sheets.
[[nodiscard]] std::vector<AppendixColumn> numberAndName(const LevelResult &level, const FigureMode &mode);
[[nodiscard]] AppendixColumn percentageColumn(Criterion criterion, const FigureMode &mode);
/// A column of points. Its cells are formulas if all its points follow from the percentages in the column before.
[[nodiscard]] AppendixColumn pointsColumn(const LevelResult &level, Criterion criterion, const FigureMode &mode);

/// "Số hóa hồ sơ (22 điểm)".
[[nodiscard]] std::string headingOf(const CriterionRule &rule);
/// A column of figures with two decimals.
[[nodiscard]] TableColumn figureColumn(const std::string &group, const std::string &heading, double width);
/// The points to show; no value for a unit without a total, even if the export has points.
[[nodiscard]] std::optional<Decimal> shownPoints(const UnitScore &unit, Criterion criterion);
[[nodiscard]] CellValue valueOf(const std::optional<Decimal> &number);
/// A formula with its value; the value is an empty text if there is none.
[[nodiscard]] CellValue live(std::string formula, const std::optional<Decimal> &value);

} // namespace phuluc
