// Tables written inline: a line a row, cells between bars. "12.5" is a number, "'12,5" a text, "50%" a number 0.5 with
// percent format,
// "=" a formula that was never calculated, "#N/A" an error, "d45000" a date; "<" continues the merged cell to its left,
// "^" the one above. A line that begins with "~" is hidden.
#pragma once

#include "phuluc766/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc::test {

inline std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        if (end == text.size()) return parts;
        text.remove_prefix(end + 1);
    }
}

inline std::string stripped(std::string text) {
    while (text.starts_with(' ')) text.erase(0, 1);
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

inline bool isNumber(const std::string &text) {
    return !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos && text != "-";
}

/// The cell that a piece of the notation means; `storage` keeps its text.
inline Cell cellOf(const std::string &text, std::string &storage) {
    storage = text;
    if (text.empty()) return {};
    if (text == "=") return {CellKind::empty, NumberFormat::plain, true, {}};
    if (text == "#N/A") return {CellKind::error, NumberFormat::plain, false, storage};
    if (text.starts_with('d') && isNumber(text.substr(1))) {
        storage = text.substr(1);
        return {CellKind::number, NumberFormat::date, false, storage};
    }
    if (text.ends_with('%') && isNumber(text.substr(0, text.size() - 1))) {
        storage = std::to_string(std::stod(text) / 100);
        return {CellKind::number, NumberFormat::percent, false, storage};
    }
    if (isNumber(text)) return {CellKind::number, NumberFormat::plain, false, storage};
    if (text.starts_with('\'')) storage = text.substr(1);
    return {CellKind::text, NumberFormat::plain, false, storage};
}

inline Table tableOf(std::string_view text, std::string name = "Bảng", Visibility visibility = Visibility::visible) {
    Table table(std::move(name), visibility);
    std::map<std::pair<std::uint32_t, std::uint32_t>, CellRange> ranges; // by top left cell
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<std::uint32_t, std::uint32_t>> origin;
    std::uint32_t row = 0;
    for (const std::string &line : split(text, '\n')) {
        const bool hidden = line.starts_with('~');
        table.beginRow(row, hidden ? Visibility::hidden : Visibility::visible);
        std::uint32_t column = 0;
        for (const std::string &piece : split(line.substr(hidden ? 1 : 0), '|')) {
            const std::string cell = stripped(piece);
            origin[{row, column}] = {row, column};
            if (cell == "<") origin[{row, column}] = origin[{row, column - 1}];
            if (cell == "^") origin[{row, column}] = origin[{row - 1, column}];
            const auto topLeft = origin[{row, column}];
            if (cell == "<" || cell == "^") {
                CellRange &range =
                    ranges.emplace(topLeft, CellRange{topLeft.first, topLeft.second, row, column}).first->second;
                range.lastRow = std::max(range.lastRow, row);
                range.lastColumn = std::max(range.lastColumn, column);
            } else {
                std::string storage;
                const Cell value = cellOf(cell, storage);
                if (value.kind != CellKind::empty || value.formula) table.add(column, value);
            }
            ++column;
        }
        ++row;
    }
    for (const auto &[topLeft, range] : ranges) table.merge(range);
    table.finish();
    return table;
}

} // namespace phuluc::test
