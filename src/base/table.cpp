#include "phuluc766/table.hpp"

#include "phuluc766/error.hpp"

#include <algorithm>
#include <functional>

namespace phuluc {
namespace {

constexpr std::uint32_t chunkSize = 1U << 16;
constexpr std::uint32_t lengthBits = 24;
constexpr std::uint32_t maximumLength = (1U << lengthBits) - 1;

} // namespace

std::string columnName(std::uint32_t column) {
    std::string name;
    for (std::uint64_t rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cellName(std::uint32_t row, std::uint32_t column) {
    return columnName(column) + std::to_string(std::uint64_t{row} + 1);
}

Table::Table(std::string name, Visibility visibility) : name_(std::move(name)), visibility_(visibility) {}

void Table::beginRow(std::uint32_t row, Visibility visibility) {
    sortLastRow();
    rows_.push_back({row, static_cast<std::uint32_t>(cells_.size()), 0, visibility == Visibility::hidden});
}

void Table::add(std::uint32_t column, const Cell &cell) {
    if (cell.text.size() > maximumLength)
        throw Error(ErrorKind::data, "ô có nội dung quá dài. Xóa bớt nội dung của ô rồi chạy lại",
                    {{}, name_, cellName(rows_.back().number, column)});
    const std::uint32_t flags = static_cast<std::uint32_t>(cell.kind) | static_cast<std::uint32_t>(cell.format) << 3 |
                                static_cast<std::uint32_t>(cell.formula) << 5 |
                                static_cast<std::uint32_t>(cell.raised) << 6 |
                                static_cast<std::uint32_t>(cell.struck) << 7;
    cells_.push_back({store(cell.text), static_cast<std::uint32_t>(cell.text.size()) | flags << lengthBits, column});
    ++rows_.back().count;
}

void Table::merge(const CellRange &range) { merges_.push_back(range); }

void Table::hideColumns(std::uint32_t first, std::uint32_t last) { hiddenColumns_.emplace_back(first, last); }

void Table::finish() {
    sortLastRow();
    latest_ = {};
    const auto byNumber = [](const Row &a, const Row &b) { return a.number < b.number; };
    if (!std::ranges::is_sorted(rows_, byNumber)) std::ranges::sort(rows_, byNumber);
    const auto twice =
        std::ranges::adjacent_find(rows_, [](const Row &a, const Row &b) { return a.number == b.number; });
    if (twice != rows_.end())
        throw Error(ErrorKind::data, "dòng có hai lần trong tệp. Lấy lại tệp gốc (tải lại từ Cổng) rồi chạy lại",
                    {{}, name_, cellName(twice->number, 0)});
}

/// Sorts the cells of the last row by column.
void Table::sortLastRow() {
    if (rows_.empty()) return;
    const Row &row = rows_.back();
    const auto first = cells_.begin() + row.first;
    const auto byColumn = [](const Stored &a, const Stored &b) { return a.column < b.column; };
    if (!std::is_sorted(first, cells_.end(), byColumn)) std::sort(first, cells_.end(), byColumn);
    const auto twice =
        std::adjacent_find(first, cells_.end(), [](const Stored &a, const Stored &b) { return a.column == b.column; });
    if (twice != cells_.end())
        throw Error(ErrorKind::data, "ô có hai lần trong tệp. Lấy lại tệp gốc (tải lại từ Cổng) rồi chạy lại",
                    {{}, name_, cellName(row.number, twice->column)});
}

std::vector<std::uint32_t> Table::rows() const {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(rows_.size());
    for (const Row &row : rows_) numbers.push_back(row.number);
    return numbers;
}

std::vector<std::uint32_t> Table::columns(std::uint32_t row) const {
    std::vector<std::uint32_t> columns;
    const Row *found = find(row);
    for (std::uint32_t i = 0; found && i < found->count; ++i) {
        const Stored &stored = cells_[found->first + i];
        if (const Cell cell = view(stored); cell.kind != CellKind::empty || cell.formula)
            columns.push_back(stored.column);
    }
    return columns;
}

Cell Table::at(std::uint32_t row, std::uint32_t column) const {
    const Row *found = find(row);
    if (!found) return {};
    // In most rows no cell is left out; then the first guess is right.
    if (column < found->count && cells_[found->first + column].column == column)
        return view(cells_[found->first + column]);
    const auto first = cells_.begin() + found->first;
    const auto last = first + found->count;
    const auto cell = std::lower_bound(
        first, last, column, [](const Stored &stored, std::uint32_t wanted) { return stored.column < wanted; });
    return cell != last && cell->column == column ? view(*cell) : Cell{};
}

bool Table::rowHidden(std::uint32_t row) const {
    const Row *found = find(row);
    return found && found->hidden;
}

bool Table::columnHidden(std::uint32_t column) const {
    return std::ranges::any_of(hiddenColumns_,
                               [column](const auto &range) { return range.first <= column && column <= range.second; });
}

const Table::Row *Table::find(std::uint32_t row) const {
    if (rows_.empty() || row < rows_.front().number) return nullptr;
    // In most tables no row is left out; then the first guess is right.
    const std::size_t guess = row - rows_.front().number;
    if (guess < rows_.size() && rows_[guess].number == row) return &rows_[guess];
    const auto found =
        std::lower_bound(rows_.begin(), rows_.end(), row,
                         [](const Row &candidate, std::uint32_t wanted) { return candidate.number < wanted; });
    return found != rows_.end() && found->number == row ? &*found : nullptr;
}

/// Stores a text and returns its place. Large tables repeat many texts, so each of the latest ones is stored once.
std::uint32_t Table::store(std::string_view text) {
    constexpr std::size_t large = 4096; // cells
    constexpr std::size_t remembered = 1U << 15;
    if (cells_.size() < large) return append(text);
    if (latest_.empty()) latest_.resize(remembered);
    Text &known = latest_[std::hash<std::string_view>{}(text) % remembered];
    if (known.length == text.size() && textAt(known) == text) return known.chunkAndOffset;
    known = {append(text), static_cast<std::uint32_t>(text.size())};
    return known.chunkAndOffset;
}

std::string_view Table::textAt(const Text &text) const {
    if (text.length == 0) return {};
    const std::string_view chunk = chunks_[text.chunkAndOffset >> 16];
    return chunk.substr(text.chunkAndOffset & (chunkSize - 1), text.length);
}

/// Copies a text into the last chunk, or into a new one. A chunk never outgrows its reserved memory, so views stay
/// valid.
std::uint32_t Table::append(std::string_view text) {
    if (chunks_.empty() || chunks_.back().size() + text.size() > chunks_.back().capacity() ||
        chunks_.back().size() >= chunkSize) {
        if (chunks_.size() >= chunkSize)
            throw Error(ErrorKind::data, "trang có quá nhiều nội dung. Tải lại tệp từ Cổng rồi chạy lại",
                        {{}, name_, {}});
        chunks_.emplace_back().reserve(std::max<std::size_t>(chunkSize, text.size()));
    }
    std::string &chunk = chunks_.back();
    const auto position =
        static_cast<std::uint32_t>(chunks_.size() - 1) << 16 | static_cast<std::uint32_t>(chunk.size());
    chunk.append(text);
    return position;
}

Cell Table::view(const Stored &stored) const {
    const std::uint32_t flags = stored.lengthAndFlags >> lengthBits;
    return {static_cast<CellKind>(flags & 7),
            static_cast<NumberFormat>(flags >> 3 & 3),
            (flags >> 5 & 1) != 0,
            textAt({stored.chunkAndOffset, stored.lengthAndFlags & maximumLength}),
            (flags >> 6 & 1) != 0,
            (flags >> 7 & 1) != 0};
}

} // namespace phuluc
