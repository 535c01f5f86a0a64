#include "model/recognise.hpp"

#include "base/text.hpp"
#include "model/figure.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace phuluc {
namespace {

constexpr std::uint32_t deepestHeading = 5;  // rows of a heading
constexpr std::uint32_t widestTable = 512;   // columns that are looked at
constexpr std::size_t longestHeading = 1000; // bytes; longer texts name no column
constexpr std::size_t mostRemembered = 4096;
constexpr std::size_t mostTables = 500; // of a sheet

/// A sheet's heading cells, with merged cells showing their text everywhere.
class HeadingCells {
  public:
    HeadingCells(const Table &table, const Headings &headings) : table_(table), headings_(headings) {
        for (const CellRange &range : table.merges()) byRow_[range.firstRow].push_back(&range);
        for (auto &[row, ranges] : byRow_)
            std::stable_sort(ranges.begin(), ranges.end(),
                             [](const CellRange *a, const CellRange *b) { return a->firstColumn < b->firstColumn; });
    }

    /// The text of a cell, or of the merged range that covers it.
    [[nodiscard]] std::string text(std::uint32_t row, std::uint32_t column) const { return tidied(raw(row, column)); }

    [[nodiscard]] Heading heading(std::uint32_t row, std::uint32_t column) const {
        const std::string_view text = raw(row, column);
        if (text.empty() || text.size() > longestHeading) return {};
        if (const auto known = known_.find(text); known != known_.end()) return known->second;
        const Heading heading = headings_.read(text);
        if (known_.size() < mostRemembered) known_.emplace(text, heading);
        return heading;
    }

    /// The merged range over a cell, among those short enough to belong to a heading. Of ranges that overlap, which no
    /// spreadsheet program makes, the one that begins nearest to the left counts.
    [[nodiscard]] const CellRange *covering(std::uint32_t row, std::uint32_t column) const {
        const std::uint32_t top = row < deepestHeading ? 0 : row - deepestHeading;
        for (auto each = byRow_.lower_bound(top); each != byRow_.end() && each->first <= row; ++each) {
            const auto right = std::upper_bound(
                each->second.begin(), each->second.end(), column,
                [](std::uint32_t wanted, const CellRange *range) { return wanted < range->firstColumn; });
            if (right == each->second.begin()) continue;
            const CellRange &range = **std::prev(right);
            if (row <= range.lastRow && column <= range.lastColumn) return &range;
        }
        return nullptr;
    }

  private:
    [[nodiscard]] std::string_view raw(std::uint32_t row, std::uint32_t column) const {
        const CellRange *range = covering(row, column);
        const Cell cell = range ? table_.at(range->firstRow, range->firstColumn) : table_.at(row, column);
        return cell.kind == CellKind::text ? cell.text : std::string_view();
    }

    const Table &table_;
    const Headings &headings_;
    mutable std::unordered_map<std::string_view, Heading> known_;   ///< by text: headings are asked for many times
    std::map<std::uint32_t, std::vector<const CellRange *>> byRow_; ///< each row's from left to right
};

struct Block {
    std::uint32_t top = 0;
    std::uint32_t bottom = 0;
};

bool namesUnits(const Heading &heading) {
    return heading.field == Field::name || heading.field == Field::province || heading.field == Field::indicator;
}

bool namesFigures(const Heading &heading) {
    return heading.criterion || heading.field == Field::total || heading.field == Field::rate;
}

/// Finds the heading blocks of one sheet and resolves their columns.
class BlockFinder {
  public:
    BlockFinder(const Table &table, const HeadingCells &cells) : table_(table), cells_(cells) {}

    /// The block whose unit column has its name in `row`; none where the row is no heading.
    [[nodiscard]] std::optional<Block> at(std::uint32_t row) const {
        const std::optional<std::uint32_t> names = unitColumn(row);
        if (!names) return std::nullopt;
        Block block{row, bottomOf(row)};
        while (block.bottom < row + deepestHeading && continues(block.bottom + 1, *names)) ++block.bottom;
        while (block.top > 0 && row - block.top < deepestHeading && hasGroupHeading(block.top - 1, *names)) --block.top;
        for (std::uint32_t each = block.top; each <= block.bottom; ++each)
            if (hasFigureHeading(each)) return block;
        return std::nullopt;
    }

    /// The columns below a block's headings; the lowest heading that says something counts.
    [[nodiscard]] std::vector<Column> columns(const Block &block) const {
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

  private:
    [[nodiscard]] std::optional<std::uint32_t> unitColumn(std::uint32_t row) const {
        for (const std::uint32_t column : table_.columns(row))
            if (namesUnits(cells_.heading(row, column))) return column;
        return std::nullopt;
    }

    [[nodiscard]] std::uint32_t bottomOf(std::uint32_t row) const {
        std::uint32_t bottom = row;
        for (const std::uint32_t column : table_.columns(row))
            if (const CellRange *range = cells_.covering(row, column))
                bottom = std::max(bottom, std::min(range->lastRow, row + deepestHeading));
        return bottom;
    }

    /// Whether a row below a heading still belongs to it: no name of a unit, nothing but texts, and one of them a
    /// heading.
    [[nodiscard]] bool continues(std::uint32_t row, std::uint32_t names) const {
        if (table_.at(row, names).kind != CellKind::empty) return false;
        bool any = false;
        for (const std::uint32_t column : table_.columns(row)) {
            if (table_.at(row, column).kind != CellKind::text) return false;
            any = any || cells_.heading(row, column).known();
        }
        return any;
    }

    [[nodiscard]] bool hasFigureHeading(std::uint32_t row) const {
        const std::vector<std::uint32_t> columns = table_.columns(row);
        return std::any_of(columns.begin(), columns.end(),
                           [&](std::uint32_t column) { return namesFigures(cells_.heading(row, column)); });
    }

    /// Whether a row above a heading names groups of its columns; a title over the whole table does not.
    [[nodiscard]] bool hasGroupHeading(std::uint32_t row, std::uint32_t names) const {
        const std::vector<std::uint32_t> columns = table_.columns(row);
        return std::any_of(columns.begin(), columns.end(), [&](std::uint32_t column) {
            const CellRange *range = cells_.covering(row, column);
            const bool title = range && range->firstColumn <= names && names <= range->lastColumn;
            return !title && namesFigures(cells_.heading(row, column));
        });
    }

    [[nodiscard]] Column column(const Block &block, std::uint32_t index) const {
        Column result{index, {}, {}, {}, {}, {}, block.bottom, 0};
        std::string above;
        for (std::uint32_t row = block.top; row <= block.bottom; ++row) {
            const std::string text = cells_.text(row, index);
            if (text.empty() || text == above) continue;
            above = text;
            result.title += (result.title.empty() ? "" : " / ") + text;
            absorb(result, cells_.heading(row, index));
        }
        if (result.criterion && result.field) settle(result);
        return result;
    }

    /// Where a merged heading was lost (as in a file of separated values), "Điểm" right of "Tỷ lệ" and below nothing
    /// goes on with the criterion to its left.
    void continueCriterion(const Column &left, Column &column, const Block &block) const {
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

    static void absorb(Column &column, const Heading &heading) {
        if (heading.criterion) column.criterion = heading.criterion;
        if (heading.kind) column.kind = heading.kind;
        if (heading.maximum) column.maximum = heading.maximum;
        if (heading.criterion) column.field.reset();
        if (!heading.field) return;
        column.field = heading.field;
        column.preference = heading.preference;
    }

    /// Below a criterion, "Điểm" and "Tỷ lệ" say what its numbers are; "Xếp hạng" or "Điểm tối đa" there are no figures
    /// of it.
    static void settle(Column &column) {
        const bool figure = column.field == Field::total || column.field == Field::rate;
        if (!figure) column.criterion.reset();
        if (figure) column.field.reset();
    }

    const Table &table_;
    const HeadingCells &cells_;
};

bool sameColumns(const std::vector<Column> &a, const std::vector<Column> &b) {
    const auto same = [](const Column &x, const Column &y) {
        return x.index == y.index && x.criterion == y.criterion && x.field == y.field && x.kind == y.kind;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

bool isComponents(const std::vector<Column> &columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [](const Column &column) { return column.field == Field::indicator; });
}

/// Two columns under one heading leave open which is meant.
void refuseRepeatedColumns(const Export &found, std::uint32_t headingRow, Findings &findings) {
    std::map<std::pair<std::size_t, int>, const Column *> seen;
    const Column *total = nullptr;
    for (const Column &column : found.columns) {
        const Column *other = nullptr;
        if (column.criterion) {
            const int kind = column.kind ? static_cast<int>(*column.kind) : -1;
            const auto [place, fresh] =
                seen.emplace(std::pair(static_cast<std::size_t>(*column.criterion), kind), &column);
            other = fresh ? nullptr : place->second;
        } else if (column.field == Field::total) {
            other = std::exchange(total, &column);
        }
        if (!other) continue;
        findings.error(found.place(headingRow, column.index),
                       "mỗi chỉ số chỉ được có một cột, thấy hai cột \"" + other->title + "\" (" +
                           cellName(headingRow, other->index) + ") và \"" + column.title +
                           "\". Xóa cột thừa hoặc sửa tiêu đề rồi chạy lại");
    }
}

} // namespace

const Column *Export::find(Field field) const {
    const Column *best = nullptr;
    for (const Column &column : columns)
        if (column.field == field && (!best || column.preference < best->preference)) best = &column;
    return best;
}

Place Export::place(std::uint32_t row, std::uint32_t column) const {
    return {file, table->name(), cellName(row, column)};
}

namespace {

/// Whether a row below a table's headings is one of its units, though a cell of it reads like a heading: "Xã, phường"
/// in the column of levels.
bool isUnitOf(const Export &found, std::uint32_t row, const HeadingCells &cells) {
    const Column *names = found.find(Field::name);
    if (!names) names = found.find(Field::province);
    if (!names || cells.text(row, names->index).empty() || cells.heading(row, names->index).known()) return false;
    return std::any_of(found.columns.begin(), found.columns.end(), [&](const Column &column) {
        return (column.criterion || column.field == Field::total) &&
               readFigure(found.table->at(row, column.index)).state == FigureState::figure;
    });
}

} // namespace

std::vector<Export> recognise(const Table &table, const std::string &file, const Headings &headings,
                              Findings &findings) {
    const HeadingCells cells(table, headings);
    const BlockFinder finder(table, cells);
    std::vector<Export> exports;
    std::optional<std::uint32_t> headingEnd;
    for (const std::uint32_t row : table.rows()) {
        if (headingEnd && row <= *headingEnd) continue;
        if (!exports.empty() && isUnitOf(exports.back(), row, cells)) {
            exports.back().rows.push_back(row);
            continue;
        }
        if (const std::optional<Block> block = finder.at(row)) {
            headingEnd = block->bottom;
            std::vector<Column> columns = finder.columns(*block);
            if (!exports.empty()) {
                auto &rows = exports.back().rows;
                while (!rows.empty() && rows.back() >= block->top) rows.pop_back();
            }
            if (!exports.empty() && sameColumns(exports.back().columns, columns)) continue;
            if (exports.size() == mostTables)
                throw Error(ErrorKind::data,
                            "trang có hơn 500 bảng, quá nhiều để là tệp xuất từ Cổng. Kiểm tra lại tệp",
                            {file, table.name(), {}});
            const ExportKind kind = isComponents(columns) ? ExportKind::components : ExportKind::scores;
            exports.push_back({kind, &table, file, std::move(columns), {}});
            refuseRepeatedColumns(exports.back(), block->bottom, findings);
        } else if (!exports.empty()) {
            exports.back().rows.push_back(row);
        }
    }
    return exports;
}

} // namespace phuluc
