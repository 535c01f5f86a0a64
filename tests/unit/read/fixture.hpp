// Tables and refusals as one line of text.
#pragma once

#include "helpers.hpp"

#include "phuluc766/table.hpp"

#include <string>
#include <vector>

namespace test {

inline std::string valueText(const phuluc::Cell &cell) {
    std::string text;
    if (cell.formula) text += "=";
    if (cell.kind == phuluc::CellKind::number) text += "#%@"[static_cast<int>(cell.format)];
    if (cell.kind == phuluc::CellKind::boolean) text += "?";
    if (cell.kind == phuluc::CellKind::error) text += "!";
    return text += std::string(cell.text) + (cell.raised ? "^" : "");
}

/// "[Bảng 1]A1=Tên|B1=#75.5|": numbers with #, percentages with %, dates with @, truth values with ?, errors with !,
/// formulas with a second =; cells of which something raised was left out with ^ behind.
inline std::string cellsOf(const std::vector<phuluc::Table> &tables) {
    std::string cells;
    for (const phuluc::Table &table : tables) {
        cells += "[" + table.name() + "]";
        for (const std::uint32_t row : table.rows())
            for (const std::uint32_t column : table.columns(row))
                cells += phuluc::cellName(row, column) + "=" + valueText(table.at(row, column)) + "|";
    }
    return cells;
}

/// "tep.xls/Trang 1/B2: what is wrong", or "read" where nothing was refused.
template <typename Read>
std::string refusalOf(Read read) {
    try {
        static_cast<void>(read());
    } catch (const phuluc::Error &error) {
        const phuluc::Place &place = error.place();
        return place.file + "/" + place.sheet + "/" + place.cell + ": " + error.what();
    }
    return "read";
}

} // namespace test
