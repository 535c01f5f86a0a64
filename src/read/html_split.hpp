// Joins tables of a web page that has the headings in one table and the rows in the next. Pages do so to keep the
// headings in view while the rows are scrolled.
#pragma once

#include "phuluc766/table.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace phuluc {

/// A table of a page. Tables are kept in the order of their start tags.
struct PageTable {
    std::optional<Table> table; ///< no value while it is open
    std::size_t depth = 0;      ///< number of tables around it
    bool onlyHeadings = false;
    bool beginsWithHeadings = false;
};

/// Joins a table of headings with the next table, if that one has no headings and is no wider. A table of headings that
/// the next table repeats is removed.
void joinSplitTables(std::vector<PageTable> &tables);

} // namespace phuluc
