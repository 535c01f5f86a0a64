// A ruled table under its head, on pages as Nghị định 30/2020/NĐ-CP wants an appendix to be.
#pragma once

#include "write/workbook.hpp"

#include <string>
#include <variant>
#include <vector>

namespace phuluc {

/// What one cell of a table holds; monostate: nothing.
using CellValue = std::variant<std::monostate, std::string, Decimal, Formula>;

struct TableColumn {
    std::string group; ///< heading over this and its neighbours of the same group; empty: none
    std::string heading;
    double width = 0; ///< millimetres
    Align align = Align::centre;
    std::string numberFormat; ///< empty: general
};

/// One sheet of an appendix.
struct TableSheet {
    std::string name;
    Orientation orientation = Orientation::portrait;
    std::string appendix;  ///< "Phụ lục I"
    std::string title;     ///< in capitals; a line feed marks where it breaks first
    std::string reference; ///< "(Kèm theo Báo cáo số … )", likewise
    double size = 12;      ///< of the table's text, points
    std::vector<TableColumn> columns;
    std::vector<std::vector<CellValue>> rows;
    std::vector<std::string> notes; ///< below the table
};

/// Width that the columns of a page may share, in millimetres.
[[nodiscard]] double tableWidth(Orientation orientation);

/// Width of a column that takes the text in one line, in millimetres.
[[nodiscard]] double fittingWidth(std::string_view text, double size);

/// Whether a column stands under a group, so that there are two rows of headings.
[[nodiscard]] bool hasGroups(const std::vector<TableColumn> &columns);
/// Columns from `first` on that stand under the same group; one without a group stands alone.
[[nodiscard]] std::size_t groupSize(const std::vector<TableColumn> &columns, std::size_t first);

/// The row of a sheet in which the table's first row will stand.
[[nodiscard]] std::uint32_t firstDataRow(const std::vector<TableColumn> &columns);

/// Writes the sheet: head, rule, headings repeated on each page, rows of our own height, notes; pages end between rows,
/// and none holds the last row or two alone. Throws Error (data) for texts that a cell cannot hold.
void writeTableSheet(Workbook &workbook, const TableSheet &table);

/// Of the headings of a table.
[[nodiscard]] Style headingStyle(double size);

} // namespace phuluc
