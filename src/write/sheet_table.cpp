#include "write/sheet_table.hpp"

#include "write/measures.hpp"
#include "write/sheet_pages.hpp"
#include "write/sheet_text.hpp"

#include <algorithm>
#include <numeric>

namespace phuluc {
namespace {

constexpr std::uint32_t ruleRow = 3;
constexpr std::uint32_t headingRow = 4;
constexpr Margins margins;

std::uint16_t lastColumn(const TableSheet &table) { return static_cast<std::uint16_t>(table.columns.size() - 1); }

double totalWidth(const TableSheet &table) {
    return std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                           [](double sum, const TableColumn &column) { return sum + column.width; });
}

/// The width for text in a cell, in points.
double textRoom(double millimetres) { return (millimetres - cellPadding) * pointsPerMillimetre * usable; }

/// Writes one line of the head over the whole width, broken into lines of similar length; returns its height.
double headLine(Sheet &sheet, std::uint32_t row, const std::string &text, const TableSheet &table, const Style &look) {
    const Font font{look.size, look.bold ? Face::bold : look.italic ? Face::italic : Face::regular};
    const std::string lines = brokenLines(text, font, textRoom(totalWidth(table)));
    sheet.merged({{row, 0}, {row, lastColumn(table)}}, lines, look);
    const auto count = static_cast<int>(std::ranges::count(lines, '\n')) + 1;
    return sheet.rowHeight(row, linesHeight(count, font) + 5);
}

/// Writes "Phụ lục I", title, reference and the short line below; returns their height.
double writeHead(Sheet &sheet, const TableSheet &table) {
    Style look;
    look.align = Align::centre;
    look.wrap = true;
    look.bold = true;
    look.size = headSize;
    double height = headLine(sheet, 0, table.appendix, table, look) + headLine(sheet, 1, table.title, table, look);
    look.bold = false;
    look.italic = true;
    look.size = referenceSize;
    height += headLine(sheet, 2, table.reference, table, look);
    sheet.stroke({ruleRow, 0}, {(totalWidth(table) - ruleLength) / 2, 1.2, ruleLength});
    return height + sheet.rowHeight(ruleRow, 15);
}

/// The height that a heading's text needs in a column of that width.
double headingHeight(const std::string &text, double width, double size) {
    const Font font{size, Face::bold};
    return linesHeight(wrappedLines(text, font, textRoom(width)), font) + 6;
}

struct HeadingHeights {
    double upper = 0; ///< height of the only row if there are no groups
    double lower = 0;
};

/// The heights of the heading rows. The heading of a column without group covers both rows.
HeadingHeights measureHeadings(const TableSheet &table) {
    HeadingHeights heights;
    double spanning = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const double own = headingHeight(column.heading, column.width, table.size);
        if (column.group.empty()) {
            spanning = std::max(spanning, own);
            continue;
        }
        double width = 0;
        for (std::size_t k = 0; k < groupSize(table.columns, i); ++k) width += table.columns[i + k].width;
        heights.lower = std::max(heights.lower, own);
        if (i == 0 || table.columns[i - 1].group != column.group)
            heights.upper = std::max(heights.upper, headingHeight(column.group, width, table.size));
    }
    heights.upper = std::max(heights.upper, spanning - heights.lower);
    return heights;
}

/// Writes the heading rows; the first cell is exactly "STT". Returns their height.
double writeHeadings(Sheet &sheet, const TableSheet &table) {
    const Style style = headingStyle(table.size);
    const HeadingHeights heights = measureHeadings(table);
    const std::uint32_t bottom = firstDataRow(table.columns) - 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const auto at = static_cast<std::uint16_t>(i);
        if (column.group.empty()) {
            sheet.merged({{headingRow, at}, {bottom, at}}, column.heading, style);
            continue;
        }
        sheet.text({bottom, at}, column.heading, style);
        if (i > 0 && table.columns[i - 1].group == column.group) continue;
        const auto last = static_cast<std::uint16_t>(i + groupSize(table.columns, i) - 1);
        sheet.merged({{headingRow, at}, {headingRow, last}}, column.group, style);
    }
    const double upper = sheet.rowHeight(headingRow, heights.upper);
    return bottom == headingRow ? upper : upper + sheet.rowHeight(bottom, heights.lower);
}

/// The width of a data cell without its indent, in millimetres.
double dataWidth(const TableColumn &column) {
    return column.align == Align::left ? column.width - indentStep : column.width;
}

Style dataStyle(const TableColumn &column, double size) {
    Style style;
    style.size = size;
    style.wrap = column.numberFormat.empty();
    style.align = column.align;
    style.indent = column.align == Align::left ? 1 : 0;
    style.lines = Lines::all;
    style.numberFormat = column.numberFormat;
    return style;
}

void writeCell(Sheet &sheet, At at, const CellValue &value, const Style &style) {
    if (const auto *text = std::get_if<std::string>(&value)) return sheet.text(at, *text, style);
    if (const auto *number = std::get_if<Decimal>(&value)) return sheet.number(at, *number, style);
    if (const auto *formula = std::get_if<Formula>(&value)) return sheet.formula(at, *formula, style);
    sheet.blank(at, style);
}

/// The text of a cell; null if it holds no text.
const std::string *shownText(const CellValue &value) {
    if (const auto *formula = std::get_if<Formula>(&value)) return std::get_if<std::string>(&formula->value);
    return std::get_if<std::string>(&value);
}

/// The height of each row's text, without the space above and below.
std::vector<double> textHeights(const TableSheet &table) {
    const Font font{table.size, Face::regular};
    std::vector<double> heights;
    heights.reserve(table.rows.size());
    for (const std::vector<CellValue> &row : table.rows) {
        int lines = 1;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (const std::string *text = shownText(row[i]); text != nullptr && !text->empty())
                lines = std::max(lines, wrappedLines(*text, font, textRoom(dataWidth(table.columns[i]))));
        heights.push_back(linesHeight(lines, font));
    }
    return heights;
}

void writeRows(Sheet &sheet, const TableSheet &table, const std::vector<double> &heights) {
    std::vector<Style> styles;
    for (const TableColumn &column : table.columns) styles.push_back(dataStyle(column, table.size));
    std::uint32_t at = firstDataRow(table.columns);
    for (std::size_t i = 0; i < table.rows.size(); ++i, ++at) {
        sheet.rowHeight(at, heights[i]);
        for (std::size_t column = 0; column < table.rows[i].size(); ++column)
            writeCell(sheet, {at, static_cast<std::uint16_t>(column)}, table.rows[i][column], styles[column]);
    }
}

double noteHeight(const std::string &note, const TableSheet &table) {
    const Font font{noteSize, Face::italic};
    return linesHeight(wrappedLines(note, font, textRoom(totalWidth(table))), font) + 4;
}

void writeNotes(Sheet &sheet, const TableSheet &table, std::uint32_t row) {
    Style style;
    style.size = noteSize;
    style.italic = true;
    style.wrap = true;
    for (const std::string &note : table.notes) {
        sheet.merged({{row, 0}, {row, lastColumn(table)}}, note, style);
        sheet.rowHeight(row++, noteHeight(note, table));
    }
}

double pageHeight(Orientation orientation) {
    return (paperHeight(orientation) - margins.top - margins.bottom) * pointsPerMillimetre;
}

} // namespace

bool hasGroups(const std::vector<TableColumn> &columns) {
    return std::ranges::any_of(columns, [](const TableColumn &column) { return !column.group.empty(); });
}

std::size_t groupSize(const std::vector<TableColumn> &columns, std::size_t first) {
    std::size_t end = first + 1;
    if (columns[first].group.empty()) return 1;
    while (end < columns.size() && columns[end].group == columns[first].group) ++end;
    return end - first;
}

Style headingStyle(double size) {
    Style style;
    style.size = size;
    style.bold = true;
    style.wrap = true;
    style.align = Align::centre;
    style.lines = Lines::all;
    return style;
}

double tableWidth(Orientation orientation) {
    constexpr double slack = 1;
    return paperWidth(orientation) - margins.left - margins.right - slack;
}

double fittingWidth(std::string_view text, double size) {
    return textWidth(text, {size, Face::regular}) / pointsPerMillimetre + cellPadding;
}

std::uint32_t firstDataRow(const std::vector<TableColumn> &columns) { return headingRow + (hasGroups(columns) ? 2 : 1); }

void writeTableSheet(Workbook &workbook, const TableSheet &table) {
    Sheet sheet = workbook.addSheet(table.name);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        sheet.columnWidth(static_cast<std::uint16_t>(i), table.columns[i].width);
    PageRoom room;
    room.page = pageHeight(table.orientation);
    room.head = writeHead(sheet, table);
    room.heading = writeHeadings(sheet, table);
    for (const std::string &note : table.notes) room.notes += noteHeight(note, table);
    const std::uint32_t first = firstDataRow(table.columns);
    const PagePlan plan = planPages(textHeights(table), room);
    writeRows(sheet, table, plan.heights);
    const auto end = first + static_cast<std::uint32_t>(table.rows.size());
    writeNotes(sheet, table, end);

    PageSetup page;
    page.orientation = table.orientation;
    page.margins = margins;
    page.numbers = PageNumbers::fromSecondPage;
    page.repeatedRows = {headingRow, first - 1};
    page.printed = Area{{0, 0}, {end + static_cast<std::uint32_t>(table.notes.size()) - 1, lastColumn(table)}};
    for (const std::size_t row : plan.breaks) page.breaks.push_back(first + static_cast<std::uint32_t>(row));
    sheet.page(page);
    sheet.freeze({first, 0});
}

} // namespace phuluc
