// Tables of a web page whose headings stand in a table of their own, so that they stay in place while the rows below
// are scrolled.
#pragma once

#include "phuluc766/table.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace phuluc {

/// A table of a page, in the order of their beginnings.
struct PageTable {
    std::optional<Table> table; ///< no value while it is open
    std::size_t depth = 0;      ///< number of tables around it
    bool onlyHeadings = false;
    bool beginsWithHeadings = false;
};

/// Joins a table of headings with the table behind it, if that one has none and is no wider. A table of headings that
/// the table behind it repeats is removed.
void joinSplitTables(std::vector<PageTable> &tables);

} // namespace phuluc
