// Where in a sheet the tables of scores lie, told by their headings alone.
#pragma once

#include "model/findings.hpp"
#include "model/heading.hpp"
#include "phuluc766/table.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// One column of a recognised table.
struct Column {
    std::uint32_t index = 0;
    std::string title; ///< its headings from top to bottom, for messages
    std::optional<Criterion> criterion;
    std::optional<Field> field;
    std::optional<FigureKind> kind;
    std::optional<Decimal> maximum; ///< that a heading says
    std::uint32_t headingRow = 0;   ///< of the lowest heading
    int preference = 0;
};

enum class ExportKind { scores, components };

/// A table of scores, or of component rates, within a sheet: its columns and its rows of data.
struct Export {
    ExportKind kind = ExportKind::scores;
    const Table *table = nullptr; ///< must outlive this
    std::string file;
    std::vector<Column> columns;
    std::vector<std::uint32_t> rows; ///< below the headings, as they come: units, totals, notes

    [[nodiscard]] const Column *find(Field field) const;
    [[nodiscard]] Place place(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] Place sheet() const { return {file, table->name(), {}}; }
};

/// Finds every table of a sheet. Headings may span several rows, stand again on each page, and come in any order of
/// columns; tables may stand one below another. A column that two headings claim is an error.
[[nodiscard]] std::vector<Export> recognise(const Table &table, const std::string &file, const Headings &headings,
                                            Findings &findings);

} // namespace phuluc
