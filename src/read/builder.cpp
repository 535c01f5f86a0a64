#include "read/builder.hpp"

#include "read/refuse.hpp"

#include <algorithm>
#include <limits>

namespace phuluc {
namespace {

constexpr std::size_t maximumPieces = 1 << 20; // bytes; the limit of characters is checked when the cell is complete

/// Length of UTF-8 text in UTF-16 units, as spreadsheets count it: one for a code point, two above U+FFFF.
std::size_t utf16Length(std::string_view utf8) {
    std::size_t units = 0;
    for (const char byte : utf8) {
        const auto lead = static_cast<unsigned char>(byte);
        units += (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
    }
    return units;
}

} // namespace

void WorkbookContext::countText(std::uint64_t bytes) {
    text += bytes;
    if (text > limits.text) refuseSize({file, {}, {}}, "sổ tính có hơn " + mebibytes(limits.text) + " chữ");
}

void appendPiece(std::string &text, std::string_view piece) {
    if (text.size() + piece.size() > maximumPieces) refuseSize({}, "tệp có ô dài hơn " + mebibytes(maximumPieces));
    text += piece;
}

std::uint32_t clamped(std::uint64_t position) {
    constexpr std::uint64_t furthest = std::numeric_limits<std::uint32_t>::max() - 1;
    return static_cast<std::uint32_t>(std::min(position, furthest));
}

TableBuilder::TableBuilder(WorkbookContext &workbook, std::string name, Visibility visibility)
    : workbook_(workbook), table_(std::move(name), visibility) {
    if (++workbook_.tables > workbook_.limits.tables)
        refuseSize({workbook_.file, {}, {}}, "sổ tính có hơn " + std::to_string(workbook_.limits.tables) + " trang");
}

void TableBuilder::beginRow(std::uint32_t row, Visibility visibility) {
    if (row >= workbook_.limits.rows)
        refuseSize(place(), "trang có dòng " + std::to_string(std::uint64_t{row} + 1) + ", quá " +
                                std::to_string(workbook_.limits.rows) + " dòng");
    row_ = row;
    rowVisibility_ = visibility;
    rowBegun_ = false;
}

void TableBuilder::check(std::uint32_t column, const Cell &cell) const {
    if (column >= workbook_.limits.columns)
        refuseSize(place(column), "ô nằm quá cột thứ " + std::to_string(workbook_.limits.columns));
    const std::uint32_t limit = workbook_.limits.cellLength;
    if (cell.text.size() > limit && utf16Length(cell.text) > limit)
        refuseSize(place(column), "ô dài hơn " + std::to_string(limit) + " ký tự");
}

void TableBuilder::add(std::uint32_t column, const Cell &cell) {
    check(column, cell);
    if (cell.text.empty() && !cell.formula) return;
    workbook_.countText(cell.text.size());
    if (++workbook_.cells > workbook_.limits.cells)
        refuseSize(place(column), "sổ tính có hơn " + std::to_string(workbook_.limits.cells) + " ô");
    if (!rowBegun_) table_.beginRow(row_, rowVisibility_);
    rowBegun_ = true;
    table_.add(column, cell);
}

void TableBuilder::merge(const CellRange &range) {
    if (range.lastRow >= workbook_.limits.rows || range.lastColumn >= workbook_.limits.columns)
        refuseSize(place(), "vùng gộp ô ra ngoài trang");
    if (range.firstRow == range.lastRow && range.firstColumn == range.lastColumn) return;
    if (++workbook_.merges > workbook_.limits.merges)
        refuseSize(place(), "sổ tính có hơn " + std::to_string(workbook_.limits.merges) + " vùng gộp ô");
    table_.merge(range);
}

void TableBuilder::hideColumns(std::uint32_t first, std::uint32_t last) {
    if (first > last || first >= workbook_.limits.columns) return;
    if (++hiddenRanges_ > workbook_.limits.columns) refuseSize(place(), "trang có quá nhiều cột ẩn");
    table_.hideColumns(first, std::min(last, workbook_.limits.columns - 1));
}

Table TableBuilder::finished() {
    table_.finish();
    return std::move(table_);
}

Place TableBuilder::place(std::uint32_t column) const {
    return {workbook_.file, table_.name(), cellName(row_, column)};
}

Place TableBuilder::place() const { return {workbook_.file, table_.name(), {}}; }

} // namespace phuluc
