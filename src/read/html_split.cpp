#include "read/html_split.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace phuluc {
namespace {

std::uint32_t widthOf(const Table &table) {
    std::uint32_t width = 0;
    for (const std::uint32_t row : table.rows())
        if (const std::vector<std::uint32_t> columns = table.columns(row); !columns.empty())
            width = std::max(width, columns.back() + 1);
    return width;
}

/// Copies the rows of a table below `first`; returns the row behind them.
std::uint32_t copyRows(const Table &from, std::uint32_t first, Table &to) {
    std::uint32_t next = first;
    for (const std::uint32_t row : from.rows()) {
        to.beginRow(first + row, from.rowHidden(row) ? Visibility::hidden : Visibility::visible);
        for (const std::uint32_t column : from.columns(row)) to.add(column, from.at(row, column));
        next = first + row + 1;
    }
    for (CellRange range : from.merges()) {
        range.firstRow += first;
        range.lastRow += first;
        to.merge(range);
        next = std::max(next, range.lastRow + 1);
    }
    return next;
}

Table joined(const Table &headings, const Table &body) {
    Table whole(headings.name(), body.visibility());
    copyRows(body, copyRows(headings, 0, whole), whole);
    for (std::uint32_t column = 0; column < widthOf(body); ++column)
        if (body.columnHidden(column)) whole.hideColumns(column, column);
    whole.finish();
    return whole;
}

std::set<std::string> textsOf(const Table &table, std::uint32_t behind) {
    std::set<std::string> texts;
    for (const std::uint32_t row : table.rows())
        for (const std::uint32_t column : row < behind ? table.columns(row) : std::vector<std::uint32_t>())
            texts.emplace(table.at(row, column).text);
    return texts;
}

/// Whether a table repeats the texts of a table of headings in its first rows.
bool repeats(const Table &body, const Table &headings) {
    constexpr std::uint32_t rowsLookedAt = 10;
    const std::set<std::string> first = textsOf(body, rowsLookedAt);
    const std::set<std::string> wanted = textsOf(headings, rowsLookedAt);
    return std::ranges::includes(first, wanted);
}

bool isFilled(const PageTable &each) { return each.table && each.table->cellCount() > 0; }

} // namespace

void joinSplitTables(std::vector<PageTable> &tables) {
    std::erase_if(tables, [](const PageTable &each) { return !isFilled(each); });
    for (std::size_t i = 0; i + 1 < tables.size(); ++i) {
        const PageTable &headings = tables[i];
        PageTable &body = tables[i + 1];
        const bool behind = body.depth == headings.depth && headings.table->visibility() == body.table->visibility();
        if (!headings.onlyHeadings || body.onlyHeadings || !behind) continue;
        const std::uint32_t width = widthOf(*headings.table);
        if (width < 2 || widthOf(*body.table) > width) continue;
        if (body.beginsWithHeadings && !repeats(*body.table, *headings.table)) continue;
        if (!body.beginsWithHeadings) body.table = joined(*headings.table, *body.table);
        tables.erase(tables.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

} // namespace phuluc
