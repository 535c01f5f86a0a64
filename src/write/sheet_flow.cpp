#include "write/sheet_flow.hpp"

#include "write/measures.hpp"
#include "write/sheet_text.hpp"

#include <algorithm>
#include <cmath>

namespace phuluc {
namespace {

constexpr double bodySize = 11;
constexpr double aFewRows = 100; // in points: a table's name, its headings and some rows
constexpr double roomAround = 4; // in points, above and below a text together

Font fontOf(const Style &style) { return {style.size, style.bold ? Face::bold : Face::regular}; }

double heightOf(const std::string &text, const Style &style, double width) {
    const double room = (width - cellPadding - style.indent * indentStep) * pointsPerMillimetre * usable;
    return linesHeight(wrappedLines(text, fontOf(style), room), fontOf(style)) + roomAround;
}

Style bodyStyle(const FlowColumn &column, const FlowCell &cell) {
    Style style;
    style.size = bodySize;
    style.align = cell.align.value_or(column.align);
    style.indent = style.align == Align::left ? 1 : 0;
    style.wrap = true;
    style.lines = Lines::all;
    style.lineInk = tableInk;
    style.fill = cell.fill;
    const bool isText = std::holds_alternative<std::string>(cell.value);
    if (!isText) style.numberFormat = cell.numberFormat.value_or(column.numberFormat);
    return style;
}

Style headingLook() {
    Style style = headingStyle(bodySize);
    style.lineInk = tableInk;
    style.fill = headingFill;
    return style;
}

constexpr Margins margins = {20, 15, 20, 15};

/// The height of a page, a little less than the real one, because programs and printers round differently.
double pageHeight(Orientation orientation) {
    return (paperHeight(orientation) - margins.top - margins.bottom) * pointsPerMillimetre * usable;
}

} // namespace

SheetFlow::SheetFlow(Workbook &workbook, SheetLayout sheet)
    : orientation_(sheet.orientation), columns_(std::move(sheet.columns)), sheet_(workbook.addSheet(sheet.name)),
      tableColumns_(static_cast<std::uint16_t>(columns_.size())), left_(pageHeight(sheet.orientation)) {
    for (std::size_t i = 0; i < columns_.size(); ++i)
        sheet_.columnWidth(static_cast<std::uint16_t>(i), columns_[i].width);
    sheet_.hideGridlines();
}

void SheetFlow::endRow(double height) {
    const double taken = sheet_.rowHeight(row_, height);
    if (taken > left_) keepTogether(taken);
    left_ -= taken;
    ++row_;
}

void SheetFlow::keepTogether(double points) {
    const double page = pageHeight(orientation_) - repeated_;
    const bool pageIsEmpty = row_ == 0 || (!breaks_.empty() && breaks_.back() == row_);
    if (points <= left_ || points > page || pageIsEmpty) return;
    breaks_.push_back(row_);
    left_ = page;
}

void SheetFlow::wide(const std::string &text, const Style &style) {
    wide(text, style, static_cast<std::uint16_t>(columns_.size()));
}

void SheetFlow::wide(const std::string &text, const Style &style, std::uint16_t columns) {
    sheet_.merged({{row_, 0}, {row_, static_cast<std::uint16_t>(columns - 1)}}, text, style);
    endRow(heightOf(text, style, width(0, columns)));
}

void SheetFlow::title(const std::string &text) {
    Style style;
    style.size = 14;
    style.bold = true;
    style.wrap = true;
    wide(text, style);
}

void SheetFlow::section(const std::string &text) {
    Style style;
    style.bold = true;
    style.wrap = true;
    keepTogether(aFewRows);
    wide(text, style);
}

void SheetFlow::band(const std::string &text) {
    Style style = headingLook();
    style.align = Align::left;
    style.indent = 1;
    style.fill = bandFill;
    keepTogether(aFewRows);
    wide(text, style, tableColumns_);
    bands_.insert(row_ - 1);
}

void SheetFlow::sentence(const std::string &text) {
    Style style;
    style.size = bodySize;
    style.wrap = true;
    wide(text, style);
}

double SheetFlow::width(std::uint16_t firstColumn, std::uint16_t columns) const {
    double sum = 0;
    for (std::size_t i = firstColumn; i < std::size_t{firstColumn} + columns; ++i) sum += columns_[i].width;
    return sum;
}

void SheetFlow::headings(const std::vector<std::string> &texts) {
    headings(texts, std::vector<std::uint16_t>(texts.size(), 1));
}

void SheetFlow::headings(const std::vector<std::string> &texts, const std::vector<std::uint16_t> &spans) {
    const Style style = headingLook();
    double height = 0;
    std::uint16_t column = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto last = static_cast<std::uint16_t>(column + spans[i] - 1);
        sheet_.merged({{row_, column}, {row_, last}}, texts[i], style);
        height = std::max(height, heightOf(texts[i], style, width(column, spans[i])));
        column = static_cast<std::uint16_t>(last + 1);
    }
    tableColumns_ = column;
    headingRow_ = row_;
    headingHeight_ = height + 2;
    endRow(headingHeight_);
}

void SheetFlow::cell(const Area &area, const FlowCell &cell) {
    const Style style = bodyStyle(columns_[area.first.column], cell);
    if (area.last.column > area.first.column) sheet_.merged(area, "", style);
    if (const auto *text = std::get_if<std::string>(&cell.value)) return sheet_.text(area.first, *text, style);
    if (const auto *number = std::get_if<Decimal>(&cell.value)) return sheet_.number(area.first, *number, style);
    sheet_.blank(area.first, style);
}

void SheetFlow::row(const std::vector<FlowCell> &cells) {
    double height = linesHeight(1, {bodySize, Face::regular}) + roomAround;
    std::uint16_t column = 0;
    for (const FlowCell &one : cells) {
        const auto last = static_cast<std::uint16_t>(column + one.columns - 1);
        cell({{row_, column}, {row_, last}}, one);
        if (const auto *text = std::get_if<std::string>(&one.value))
            height = std::max(height, heightOf(*text, bodyStyle(columns_[column], one), width(column, one.columns)));
        column = static_cast<std::uint16_t>(last + 1);
    }
    endRow(height);
    tableRows_.push_back(row_ - 1);
}

/// Leaves a gap, but not at the end of a page: there it would begin the next page, perhaps with nothing after it.
void SheetFlow::gap() {
    constexpr double height = 9;
    if (left_ >= height) endRow(height);
}

void SheetFlow::room(double millimetres) {
    constexpr double about = 15;
    const double height = millimetres * pointsPerMillimetre;
    tableRows_.clear(); // only the rows below the chart end the sheet
    const auto rows = static_cast<std::uint32_t>(std::ceil(height / about));
    for (std::uint32_t i = 0; i < rows; ++i) endRow(height / rows);
}

/// Moves rows from the last but one page to the last until it has enough. A band moves with its rows.
void SheetFlow::avoidOrphans() {
    constexpr std::size_t fewest = 3;
    constexpr double roomForThem = 150; // points
    if (breaks_.empty() || tableRows_.size() < 2 * fewest || left_ < roomForThem) return;
    std::uint32_t start = tableRows_[tableRows_.size() - fewest];
    while (bands_.count(start - 1) > 0) --start;
    const std::uint32_t pageBefore = breaks_.size() > 1 ? breaks_[breaks_.size() - 2] : 0;
    if (start < breaks_.back() && start > pageBefore + fewest) breaks_.back() = start;
}

void SheetFlow::keepHeadings() {
    keptRow_ = headingRow_;
    repeated_ = headingHeight_;
}

void SheetFlow::finish(std::optional<std::uint16_t> firstUnprinted) {
    avoidOrphans();
    PageSetup page;
    page.orientation = orientation_;
    page.margins = margins;
    page.numbers = PageNumbers::below;
    if (firstUnprinted) page.printed = Area{{0, 0}, {row_ - 1, static_cast<std::uint16_t>(*firstUnprinted - 1)}};
    page.breaks = breaks_;
    if (keptRow_) {
        page.repeatedRows = {*keptRow_, *keptRow_};
        sheet_.freeze({*keptRow_ + 1, 0});
    }
    sheet_.page(page);
}

void SheetFlow::finishOnOnePage() {
    PageSetup page;
    page.orientation = orientation_;
    page.margins = margins;
    page.pagesTall = 1;
    sheet_.page(page);
}

} // namespace phuluc
