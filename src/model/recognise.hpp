// Finds the tables of scores in a sheet by their headings.
#pragma once

#include "model/findings.hpp"
#include "model/headingblock.hpp"
#include "phuluc766/table.hpp"

#include <limits>
#include <string>
#include <vector>

namespace phuluc {

enum class TableKind {
    scores,
    components, ///< component rates of the province
    details,    ///< component rates of units, which the program does not use
    counts,     ///< units without scores
};

/// A table of scores, or of component rates, in a sheet: its columns and its rows.
struct ScoreTable {
    TableKind kind = TableKind::scores;
    const Table *table = nullptr; ///< the sheet; must outlive this
    std::string file;
    std::vector<Column> columns;
    std::vector<std::uint32_t> rows; ///< all rows below the headings: units, totals, notes
    std::vector<std::string> titles; ///< above the headings, and below the table above
    std::uint32_t firstRow = 0;      ///< of its titles and headings
    std::uint32_t firstColumn = 0;   ///< tables may stand side by side; together they cover all columns of the sheet
    std::uint32_t endColumn = std::numeric_limits<std::uint32_t>::max(); ///< one more than its last column
    bool ofOneGroup = false; ///< the sheet or a title says of which group its points are
    std::size_t band = 0;    ///< equal for tables side by side

    [[nodiscard]] const Column *find(Field field) const;
    [[nodiscard]] const Column *nameColumn() const;
    [[nodiscard]] bool hasCriteria() const;
    /// Of the columns with cells in a row, those of this table.
    [[nodiscard]] std::vector<std::uint32_t> columnsOf(std::uint32_t row) const;
    [[nodiscard]] Place place(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] Place sheet() const { return {file, table->name(), {}}; }
};

/// Finds all tables of a sheet. Headings may span several rows, may be repeated on each page, and may name columns in
/// any order. Tables may stand below one another or side by side. A column with two meanings is an error.
[[nodiscard]] std::vector<ScoreTable> recognise(const Table &table, const std::string &file, const Headings &headings,
                                                Findings &findings);

} // namespace phuluc
