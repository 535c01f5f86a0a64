// A table with lines, below the head of an appendix, on pages as Nghị định 30/2020/NĐ-CP prescribes them.
#pragma once

#include "write/workbook.hpp"

#include <string>
#include <variant>
#include <vector>

namespace phuluc {

/// The content of one cell of a table; monostate: empty.
using CellValue = std::variant<std::monostate, std::string, Decimal, Formula>;

struct TableColumn {
    std::string group; ///< heading over this column and neighbours with the same group; empty: none
    std::string heading;
    double width = 0; ///< millimetres
    Align align = Align::centre;
    std::string numberFormat; ///< empty: general
};

/// The content of one sheet of an appendix.
struct TableSheet {
    std::string name;
    Orientation orientation = Orientation::portrait;
    std::string appendix;  ///< "Phụ lục I"
    std::string title;     ///< in capitals; the first line break is preferred at a line feed
    std::string reference; ///< "(Kèm theo Báo cáo số … )", likewise
    double size = 12;      ///< of the table's text, in points
    std::vector<TableColumn> columns;
    std::vector<std::vector<CellValue>> rows;
    std::vector<std::string> notes; ///< below the table
};

/// The width of a page between its margins, in millimetres.
[[nodiscard]] double tableWidth(Orientation orientation);

/// The width of a column in which the text fits on one line, in millimetres.
[[nodiscard]] double fittingWidth(std::string_view text, double size);

/// Whether a column belongs to a group; then there are two rows of headings.
[[nodiscard]] bool hasGroups(const std::vector<TableColumn> &columns);
/// The number of columns from `first` on with the same group; 1 for a column without group.
[[nodiscard]] std::size_t groupSize(const std::vector<TableColumn> &columns, std::size_t first);

/// The row of the sheet for the first row of the table's data.
[[nodiscard]] std::uint32_t firstDataRow(const std::vector<TableColumn> &columns);

/// Writes the sheet: head, line below it, headings repeated on each page, rows with heights set by the program, notes.
/// Pages break between rows; a last page has at least three rows. Throws Error (data) for a text that a cell cannot
/// hold.
void writeTableSheet(Workbook &workbook, const TableSheet &table);

/// The style of the headings of a table.
[[nodiscard]] Style headingStyle(double size);

} // namespace phuluc
