// The columns of an appendix and what their cells hold, formulas included.
#pragma once

#include "write/appendix.hpp"
#include "write/sheet_table.hpp"

#include <functional>
#include <vector>

namespace phuluc {

/// How an appendix shows its figures.
struct FigureMode {
    const Rules *rules = nullptr; ///< that the level was scored by
    Formulas formulas = Formulas::live;
    double size = 12; ///< of text, points: columns are as wide as it needs
};

/// Where a cell stands, and the rows of its table.
struct CellInTable {
    At at;
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = 0;

    /// The cell of the same row in another column.
    [[nodiscard]] At beside(std::size_t column) const { return {at.row, static_cast<std::uint16_t>(column)}; }
};

/// A column and what it shows of a unit.
struct AppendixColumn {
    TableColumn layout;
    std::function<CellValue(const UnitScore &, const CellInTable &)> value;
};

/// Names of an appendix' sheets.
inline constexpr const char *detailSheet = "Chi tiết";
[[nodiscard]] std::string appendixName(int number); ///< "Phụ lục I"

/// The columns of the first sheet.
[[nodiscard]] std::vector<AppendixColumn> appendixColumns(const LevelResult &level, const FigureMode &mode);

/// Whether the export says more than the first sheet shows: the points per criterion of districts and communes, the
/// parts of a department's groups.
[[nodiscard]] bool hasDetails(const LevelResult &level);
/// The columns of the sheet `Chi tiết`. Its rows stand where those of the first sheet do.
[[nodiscard]] std::vector<AppendixColumn> detailColumns(const LevelResult &level, const FigureMode &mode);

/// Gives the table its columns, the name as wide as the others leave it, and a row a unit with its number in front.
void fill(TableSheet &table, const LevelResult &level, const std::vector<AppendixColumn> &columns);

/// Columns that both sheets have.
[[nodiscard]] std::vector<AppendixColumn> numberAndName(const LevelResult &level, const FigureMode &mode);
[[nodiscard]] AppendixColumn percentageColumn(Criterion criterion, const FigureMode &mode);
/// Points, live where all of them follow from the percentages in the column before.
[[nodiscard]] AppendixColumn pointsColumn(const LevelResult &level, Criterion criterion, const FigureMode &mode);

/// "Số hóa hồ sơ (22 điểm)".
[[nodiscard]] std::string headingOf(const CriterionRule &rule);
/// A column of figures with two decimals.
[[nodiscard]] TableColumn figureColumn(const std::string &group, const std::string &heading, double width);
/// The points shown: none for a unit without a total, whatever else the export has of it.
[[nodiscard]] std::optional<Decimal> shownPoints(const UnitScore &unit, Criterion criterion);
[[nodiscard]] CellValue valueOf(const std::optional<Decimal> &number);
/// A formula with its value, the empty text where there is none.
[[nodiscard]] CellValue live(std::string formula, const std::optional<Decimal> &value);

} // namespace phuluc
