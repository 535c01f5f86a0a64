#include "model/sidetables.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// The last column with a known heading.
std::uint32_t lastKnown(const ScoreTable &found) {
    std::uint32_t last = found.columns.front().index;
    for (const Column &column : found.columns)
        if (column.known()) last = std::max(last, column.index);
    return last;
}

std::uint32_t firstKnown(const ScoreTable &found) {
    const auto known = std::ranges::find_if(found.columns, [](const Column &column) { return column.known(); });
    return known == found.columns.end() ? found.columns.front().index : known->index;
}

} // namespace

bool namesFigures(const Column &column) {
    return column.criterion || column.field == Field::total || column.field == Field::rate || column.measureOnly();
}

bool namesUnits(const Column &column) { return column.field == Field::name || column.field == Field::province; }

std::vector<std::vector<Column>> sideBySide(const std::vector<Column> &columns) {
    std::vector<std::vector<Column>> tables(1);
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const std::vector<Column> &left = tables.back();
        const bool complete = std::ranges::any_of(left, namesUnits) && std::ranges::any_of(left, namesFigures);
        const bool opens = column->field == Field::number || column->field == Field::code ||
                           column->field == Field::parent || namesUnits(*column);
        const bool another = complete && opens && std::any_of(column, columns.end(), namesUnits) &&
                             std::any_of(column, columns.end(), namesFigures);
        if (another) tables.emplace_back();
        tables.back().push_back(*column);
    }
    return tables;
}

std::optional<std::uint32_t> tableBeside(const ScoreTable &found, std::uint32_t row, const HeadingCells &cells) {
    const std::uint32_t first = firstKnown(found);
    const std::uint32_t last = lastKnown(found);
    std::optional<std::uint32_t> names;
    bool figures = false;
    for (const std::uint32_t column : found.columnsOf(row)) {
        if (column >= first && column <= last) continue;
        const Heading heading = cells.heading(row, column);
        if (heading.field == Field::name || heading.field == Field::province) names = column;
        figures = figures || heading.criterion || heading.field == Field::total;
    }
    return figures ? names : std::nullopt;
}

void refuseTableBeside(ScoreTable &found, std::uint32_t row, std::uint32_t column, Findings &findings) {
    findings.error(found.place(row, column),
                   "một bảng khác bắt đầu ở dòng này, bên cạnh bảng đang có, nên không tách được hai bảng. Chuyển bảng "
                   "này xuống dưới bảng kia, hoặc sang trang khác, rồi chạy lại");
    const std::uint32_t last = lastKnown(found);
    const std::uint32_t first = firstKnown(found);
    if (column > last)
        found.endColumn = last + 1;
    else
        found.firstColumn = first;
    std::erase_if(found.columns, [&](const Column &each) { return each.index < first || each.index > last; });
}

} // namespace phuluc
