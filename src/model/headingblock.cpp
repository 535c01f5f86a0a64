#include "model/headingblock.hpp"

#include "base/text.hpp"
#include "model/figure.hpp"
#include "model/sidecolumns.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace phuluc {
namespace {

constexpr std::uint32_t deepestHeading = 5;  // rows of a heading
constexpr std::uint32_t widestTable = 512;   // columns that are read
constexpr std::size_t longestHeading = 1000; // bytes; longer texts name no column

bool namesUnits(const Heading &heading) {
    return heading.field == Field::name || heading.field == Field::province || heading.field == Field::indicator;
}

bool namesFigures(const Heading &heading) {
    return heading.criterion || heading.field == Field::total || heading.field == Field::rate;
}

/// Whether the heading is "Điểm" or similar: above a total it says what the total sums up.
bool namesPoints(const std::string &heading) {
    static const std::string points = textKey("điểm");
    return startsWithWord(textKey(heading), points);
}

void addHeading(Column &column, const Heading &heading) {
    if (heading.criterion) column.criterion = heading.criterion;
    if (heading.kind) column.kind = heading.kind;
    column.measure = heading.measure;
    if (heading.maximum) column.maximum = heading.maximum;
    if (heading.criterion) column.field.reset();
    if (!heading.field) return;
    column.field = heading.field;
    column.spellingRank = heading.spellingRank;
    column.wording = heading.wording;
}

/// A column below a criterion: "Điểm" and "Tỷ lệ" say how its figures are measured; other columns, such as "Xếp hạng"
/// or "Điểm tối đa", hold no figures of the criterion.
void resolveBelowCriterion(Column &column) {
    const bool figure = column.field == Field::total || column.field == Field::rate;
    if (!figure) column.criterion.reset();
    if (figure) column.field.reset();
}

/// A column below "Hồ sơ tiếp nhận": "Tổng" or "Số hóa" is a number of dossiers there, unless the heading itself
/// mentions points.
void resolveBelowCounts(Column &column) {
    const bool figures = column.criterion || column.field == Field::total || column.field == Field::rate;
    if (!figures || column.kind || column.maximum) return;
    column.criterion.reset();
    column.field.reset();
}

} // namespace

HeadingCells::HeadingCells(const Table &table, const Headings &headings) : table_(table), headings_(headings) {
    for (const CellRange &range : table.merges()) byRow_[range.firstRow].push_back(&range);
    for (auto &[row, ranges] : byRow_)
        std::ranges::stable_sort(
            ranges, [](const CellRange *a, const CellRange *b) { return a->firstColumn < b->firstColumn; });
}

std::string HeadingCells::text(std::uint32_t row, std::uint32_t column) const { return tidied(raw(row, column)); }

Heading HeadingCells::heading(std::uint32_t row, std::uint32_t column) const {
    const std::string_view text = raw(row, column);
    if (text.empty() || text.size() > longestHeading) return {};
    return headings_.read(text);
}

const CellRange *HeadingCells::covering(std::uint32_t row, std::uint32_t column) const {
    const std::uint32_t top = row < deepestHeading ? 0 : row - deepestHeading;
    for (auto each = byRow_.lower_bound(top); each != byRow_.end() && each->first <= row; ++each) {
        const auto right =
            std::upper_bound(each->second.begin(), each->second.end(), column,
                             [](std::uint32_t wanted, const CellRange *range) { return wanted < range->firstColumn; });
        if (right == each->second.begin()) continue;
        const CellRange &range = **std::prev(right);
        if (row <= range.lastRow && column <= range.lastColumn) return &range;
    }
    return nullptr;
}

std::string_view HeadingCells::raw(std::uint32_t row, std::uint32_t column) const {
    const CellRange *range = covering(row, column);
    const Cell cell = range ? table_.at(range->firstRow, range->firstColumn) : table_.at(row, column);
    return cell.kind == CellKind::text ? cell.text : std::string_view();
}

std::optional<HeadingBlock> BlockFinder::at(std::uint32_t row) const {
    const std::optional<std::uint32_t> names = unitColumn(row);
    if (!names) return std::nullopt;
    HeadingBlock block{row, bottomOf(row)};
    while (block.bottom < row + deepestHeading && continues(block.bottom + 1, *names)) ++block.bottom;
    while (block.top > 0 && row - block.top < deepestHeading && hasGroupHeading(block.top - 1, *names)) --block.top;
    for (std::uint32_t each = block.top; each <= block.bottom; ++each)
        if (hasFigureHeading(each)) return block;
    return std::nullopt;
}

bool BlockFinder::headsCounts(std::uint32_t row) const {
    std::size_t known = 0;
    for (const std::uint32_t column : table_.columns(row)) {
        const Cell cell = table_.at(row, column);
        const Heading heading = cells_.heading(row, column);
        if (cell.kind != CellKind::text || heading.criterion || heading.field == Field::total) return false;
        if (heading.known() || namesCounts(cell.text)) ++known;
    }
    return known > 1;
}

std::vector<Column> BlockFinder::columns(const HeadingBlock &block) const {
    std::set<std::uint32_t> indices;
    for (std::uint32_t row = block.top; row <= block.bottom; ++row) {
        for (const std::uint32_t column : table_.columns(row)) {
            const CellRange *range = cells_.covering(row, column);
            const std::uint32_t last = std::min(range ? range->lastColumn : column, column + widestTable);
            for (std::uint32_t each = column; each <= last; ++each) indices.insert(each);
        }
    }
    std::vector<Column> result;
    for (const std::uint32_t index : indices) result.push_back(column(block, index));
    for (std::size_t i = 1; i < result.size(); ++i) continueCriterion(result[i - 1], result[i], block);
    return result;
}

std::optional<std::uint32_t> BlockFinder::unitColumn(std::uint32_t row) const {
    std::optional<std::uint32_t> districts;
    for (const std::uint32_t column : table_.columns(row)) {
        const Heading heading = cells_.heading(row, column);
        if (namesUnits(heading)) return column;
        if (heading.field == Field::parent && !districts) districts = column;
    }
    return districts;
}

std::uint32_t BlockFinder::bottomOf(std::uint32_t row) const {
    std::uint32_t bottom = row;
    for (const std::uint32_t column : table_.columns(row))
        if (const CellRange *range = cells_.covering(row, column))
            bottom = std::max(bottom, std::min(range->lastRow, row + deepestHeading));
    return bottom;
}

/// Whether a row below a heading belongs to it: it has no name of a unit, only texts, and at least one heading of
/// something other than units, because "UBND cấp xã" alone may be the title of a section.
bool BlockFinder::continues(std::uint32_t row, std::uint32_t names) const {
    if (table_.at(row, names).kind != CellKind::empty) return false;
    bool any = false;
    for (const std::uint32_t column : table_.columns(row)) {
        if (table_.at(row, column).kind != CellKind::text) return false;
        const Heading heading = cells_.heading(row, column);
        any = any || (heading.known() && !namesUnits(heading) && heading.field != Field::parent);
    }
    return any;
}

bool BlockFinder::hasFigureHeading(std::uint32_t row) const {
    const std::vector<std::uint32_t> columns = table_.columns(row);
    return std::ranges::any_of(columns, [&](std::uint32_t column) {
        const Heading heading = cells_.heading(row, column);
        return namesFigures(heading) || (heading.kind && !heading.field);
    });
}

/// Whether a cell holds a text that may be a heading, and no figure.
bool BlockFinder::isHeadingText(std::uint32_t row, std::uint32_t column) const {
    const std::string text = cells_.text(row, column);
    return !text.empty() && !readFigure({CellKind::text, NumberFormat::plain, false, text}).figure;
}

/// Whether a row above a heading names groups of its columns. A title over the whole table, or in the first cell, does
/// not count.
bool BlockFinder::hasGroupHeading(std::uint32_t row, std::uint32_t names) const {
    const std::vector<std::uint32_t> columns = table_.columns(row);
    return std::ranges::any_of(columns, [&](std::uint32_t column) {
        const CellRange *range = cells_.covering(row, column);
        const bool title = range && range->firstColumn <= names && names <= range->lastColumn;
        const Heading below = cells_.heading(row + 1, column);
        const bool ofFigures = namesFigures(below) || below.kind || (!below.field && isHeadingText(row + 1, column));
        return !title && ofFigures && namesFigures(cells_.heading(row, column));
    });
}

Column BlockFinder::column(const HeadingBlock &block, std::uint32_t index) const {
    Column result;
    result.index = result.sharedFrom = index;
    result.headingRow = block.bottom;
    result.hidden = table_.columnHidden(index);
    std::string above;
    bool counts = false;
    bool points = false;
    for (std::uint32_t row = block.top; row <= block.bottom; ++row) {
        const std::string text = cells_.text(row, index);
        if (text.empty() || text == above) continue;
        const Heading heading = cells_.heading(row, index);
        if (counts) resolveBelowCounts(result);
        counts = counts || (!heading.known() && namesCounts(text));
        points = points || namesPoints(text);
        above = text;
        result.title += (result.title.empty() ? "" : " / ") + text;
        addHeading(result, heading);
        const CellRange *range = cells_.covering(row, index);
        result.sharedFrom = range ? range->firstColumn : index;
    }
    if (counts) resolveBelowCounts(result);
    if (result.criterion && result.field) resolveBelowCriterion(result);
    if (result.wording == TotalWording::bare && (points || result.kind || result.maximum))
        result.wording = TotalWording::stated;
    return result;
}

/// Assigns a column "Điểm" to the criterion of the column "Tỷ lệ" on its left, if nothing stands above it. Files with
/// separated values lose merged headings in this way.
void BlockFinder::continueCriterion(const Column &left, Column &column, const HeadingBlock &block) const {
    const bool measure = column.kind && (column.field == Field::total || column.field == Field::rate);
    if (!measure || column.criterion || !left.criterion || left.kind == column.kind) return;
    for (std::uint32_t row = block.top; row < block.bottom; ++row)
        if (!cells_.text(row, column.index).empty()) return;
    const bool above = cells_.heading(block.bottom, left.index).criterion == std::nullopt;
    if (!above || block.top == block.bottom) return;
    column.criterion = left.criterion;
    column.title = left.title.substr(0, left.title.find(" / ")) + " / " + column.title;
    column.field.reset();
}

} // namespace phuluc
