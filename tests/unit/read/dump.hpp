// Tables written down as one line of text, for comparison.
#pragma once

#include "phuluc766/table.hpp"

#include <string>
#include <vector>

namespace test {

/// "A1=s:text B1=n:7.5% C1=b:TRUE D1=e:#N/A E1=f:" with "=" before the value of formulas: "A1=s:=text"; "^" behind
/// a cell of which something raised was left out.
inline std::string dump(const phuluc::Table &table) {
    std::string line;
    for (const std::uint32_t row : table.rows())
        for (const std::uint32_t column : table.columns(row)) {
            const phuluc::Cell cell = table.at(row, column);
            line += (line.empty() ? "" : " ") + phuluc::cellName(row, column) + "=";
            line += "-snbe"[static_cast<int>(cell.kind)];
            line += std::string(":") + (cell.formula ? "=" : "") + std::string(cell.text);
            line += cell.format == phuluc::NumberFormat::percent ? "%"
                    : cell.format == phuluc::NumberFormat::date  ? "d"
                                                                 : "";
            line += cell.raised ? "^" : "";
        }
    return line;
}

/// "A1:B2 C3:C5"
inline std::string dumpMerges(const phuluc::Table &table) {
    std::string line;
    for (const phuluc::CellRange &range : table.merges())
        line += (line.empty() ? "" : " ") + phuluc::cellName(range.firstRow, range.firstColumn) + ":" +
                phuluc::cellName(range.lastRow, range.lastColumn);
    return line;
}

/// "Trang1 Trang2(hidden)"
inline std::string dumpNames(const std::vector<phuluc::Table> &tables) {
    std::string line;
    for (const phuluc::Table &table : tables)
        line += (line.empty() ? "" : " ") + table.name() +
                (table.visibility() == phuluc::Visibility::hidden ? "(hidden)" : "");
    return line;
}

} // namespace test
