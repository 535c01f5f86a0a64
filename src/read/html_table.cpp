#include "read/html_table.hpp"

#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <limits>

namespace phuluc {
namespace {

constexpr std::uint64_t maximumSteps = 20'000'000; ///< over columns taken by spans; no real table comes near

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Whether there are only blanks and no-break spaces: pages fill empty cells with them.
bool isBlank(std::string_view text) {
    constexpr std::string_view noBreakSpace = "\u00A0";
    while (!text.empty()) {
        const bool wide = text.starts_with(noBreakSpace);
        if (!wide && !isSpace(text.front())) return false;
        text.remove_prefix(wide ? noBreakSpace.size() : 1);
    }
    return true;
}

} // namespace

void FlowText::add(std::string_view text) {
    if (raised_ || button_) {
        if (!isBlank(text)) (raised_ ? raisedText_ : buttonText_) += text;
        return;
    }
    for (const char c : text) {
        if (isSpace(c)) {
            blank_ = true;
            continue;
        }
        const bool lineBegins = text_.empty() || text_.back() == '\n';
        if (border_ && !lineBegins) text_ += '\n';
        if (blank_ && !border_ && !lineBegins) text_ += ' ';
        blank_ = border_ = false;
        text_ += c;
    }
}

void FlowText::addApart(std::string_view text) {
    if (text.empty()) return;
    for (const std::string_view piece : {std::string_view(" "), text, std::string_view(" ")}) add(piece);
}

void FlowText::lineBreak() {
    text_ += '\n';
    blank_ = border_ = false;
}

void FlowText::blockBorder() { border_ = true; }

std::string FlowText::take() {
    std::string text(trimmed(text_));
    if (isBlank(text)) text = trimmed(raisedText_);
    if (isBlank(text)) text = trimmed(buttonText_);
    *this = FlowText();
    return isBlank(text) ? std::string() : text;
}

HtmlTable::HtmlTable(WorkbookContext &workbook, std::string name, Visibility visibility)
    : workbook_(workbook), table_(workbook, std::move(name), visibility) {}

void HtmlTable::beginRow(Visibility visibility) {
    endCell();
    row_ = row_ ? *row_ + 1 : 0;
    column_ = 0;
    table_.beginRow(*row_, visibility);
}

void HtmlTable::beginCell(HtmlCell cell) {
    endCell();
    if (!row_) beginRow(Visibility::visible);
    column_ = freeColumn();
    if (std::uint64_t{column_} + cell.columns > workbook_.limits.columns)
        refuseSize(table_.place(column_), "bảng có hơn " + std::to_string(workbook_.limits.columns) + " cột");
    cell_ = std::move(cell);
}

void HtmlTable::beginCaption() {
    beginRow(Visibility::visible);
    HtmlCell cell;
    cell.value.kind = CellKind::text;
    beginCell(std::move(cell));
}

void HtmlTable::endCell() {
    if (!cell_) return;
    const HtmlCell cell = std::move(*cell_);
    cell_.reset();
    Cell value = cell.value;
    value.raised = text_.hasRaised();
    const std::string flowed = text_.take();
    value.text = cell.noted ? std::string_view(*cell.noted) : std::string_view(flowed);
    if (cell.shownNumber && isNumber(flowed)) value.kind = CellKind::number;
    table_.add(column_, value);
    if (!value.text.empty()) {
        noteVisibility(cell.hidden);
        noteHeading(cell.heading);
    }
    occupy(cell);
    column_ += cell.columns;
}

void HtmlTable::addColumns(std::uint32_t count, Visibility visibility) {
    const std::uint64_t last = std::uint64_t{columnElements_} + count - 1;
    if (last >= workbook_.limits.columns) return; // to the right of any cell that is read
    if (visibility == Visibility::hidden) table_.hideColumns(columnElements_, static_cast<std::uint32_t>(last));
    columnElements_ += count;
}

void HtmlTable::noteVisibility(bool hidden) {
    if (hidden) {
        hiddenCells_.try_emplace(column_, *row_);
    } else {
        if (shown_.size() <= column_) shown_.resize(column_ + std::size_t{1}, false);
        shown_[column_] = true;
    }
}

void HtmlTable::noteHeading(bool heading) {
    if (filled_++ == 0) {
        firstFilledRow_ = *row_;
        firstRowHeadings_ = true;
    }
    if (heading) ++headings_;
    if (*row_ == firstFilledRow_) firstRowHeadings_ = firstRowHeadings_ && heading;
}

/// A column is hidden if all its cells are. One hidden cell among visible ones is refused: browsers put the next cell
/// in its place, so its column cannot be known.
void HtmlTable::hideColumnsOfHiddenCells() {
    for (const auto &[column, row] : hiddenCells_) {
        if (column < shown_.size() && shown_[column]) {
            Place place = table_.place(column);
            place.cell = cellName(row, column);
            throw Error(ErrorKind::data,
                        "ô bị ẩn giữa những ô thấy được nên không rõ thuộc cột nào. Xuất bảng này từ Cổng dạng Excel "
                        "rồi chạy lại",
                        place);
        }
        table_.hideColumns(column, column);
    }
}

Table HtmlTable::finished() {
    endCell();
    hideColumnsOfHiddenCells();
    for (CellRange range : merges_) {
        range.lastRow = std::min(range.lastRow, row_.value_or(0));
        table_.merge(range);
    }
    return table_.finished();
}

std::uint32_t HtmlTable::freeColumn() {
    std::uint32_t column = column_;
    while (column < freeFrom_.size() && freeFrom_[column] > *row_) ++column;
    step(column - column_);
    return column;
}

/// Notes what the open cell covers: columns of the rows below, and a merged range.
void HtmlTable::occupy(const HtmlCell &cell) {
    if (cell.columns == 1 && cell.rows == 1) return;
    const std::uint64_t behind =
        cell.rows == 0 ? std::numeric_limits<std::uint32_t>::max() : std::uint64_t{*row_} + cell.rows;
    const auto firstFree = static_cast<std::uint32_t>(behind);
    const std::uint32_t end = column_ + cell.columns;
    if (merges_.size() >= workbook_.limits.merges)
        refuseSize(table_.place(), "bảng có hơn " + std::to_string(workbook_.limits.merges) + " vùng gộp ô");
    merges_.push_back({*row_, column_, firstFree - 1, end - 1});
    if (cell.rows == 1) return;
    step(cell.columns);
    if (freeFrom_.size() < end) freeFrom_.resize(end, 0);
    for (std::uint32_t column = column_; column < end; ++column)
        freeFrom_[column] = std::max(freeFrom_[column], firstFree);
}

void HtmlTable::step(std::uint64_t count) {
    steps_ += count;
    if (steps_ > maximumSteps) refuseSize(table_.place(), "bảng gộp ô chồng chéo quá nhiều");
}

} // namespace phuluc
