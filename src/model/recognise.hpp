// Where in a sheet the tables of scores lie, told by their headings alone.
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
    details,    ///< component rates of units: nothing that anybody asks for
    counts,     ///< units without scores
};

/// A table of scores, or of component rates, within a sheet: its columns and its rows of data.
struct ScoreTable {
    TableKind kind = TableKind::scores;
    const Table *table = nullptr; ///< must outlive this
    std::string file;
    std::vector<Column> columns;
    std::vector<std::uint32_t> rows; ///< below the headings, as they come: units, totals, notes
    std::vector<std::string> titles; ///< above the headings, below the table above
    std::uint32_t firstRow = 0;      ///< of its titles and headings
    std::uint32_t firstColumn = 0;   ///< tables may stand side by side; together they take all columns of the sheet
    std::uint32_t endColumn = std::numeric_limits<std::uint32_t>::max(); ///< one past the last
    std::size_t band = 0;                                                ///< the same for tables side by side

    [[nodiscard]] const Column *find(Field field) const;
    [[nodiscard]] const Column *nameColumn() const;
    [[nodiscard]] bool hasCriteria() const;
    /// Its columns among those of a row that have cells.
    [[nodiscard]] std::vector<std::uint32_t> columnsOf(std::uint32_t row) const;
    [[nodiscard]] Place place(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] Place sheet() const { return {file, table->name(), {}}; }
};

/// Finds every table of a sheet. Headings may span several rows, stand again on each page, and come in any order of
/// columns; tables may stand one below another, or side by side. A column that two headings claim is an error.
[[nodiscard]] std::vector<ScoreTable> recognise(const Table &table, const std::string &file, const Headings &headings,
                                                Findings &findings);

} // namespace phuluc
