// The rows of the office's list of units, as its sheets have them.
#pragma once

#include "model/units.hpp"
#include "phuluc766/error.hpp"
#include "phuluc766/rules.hpp"
#include "phuluc766/table.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace phuluc {

struct ListedRows {
    std::vector<ListedUnit> units;
    std::vector<Finding> notes;  ///< on columns that are not used
    std::size_t nameBytes = 0;   ///< of all names together
};

/// The sheets with the list: all visible sheets with its heading; else the first visible sheet; none if all are hidden.
[[nodiscard]] std::vector<const Table *> sheetsOfList(const std::vector<Table> &tables);

/// Reads the rows of all sheets. Throws Error (usage) naming the cell: a column is missing or there twice; a name, a level,
/// a day or a mark "Không đánh giá" is not understood; letters are lost.
[[nodiscard]] ListedRows listedRows(const std::vector<const Table *> &sheets, const std::string &file,
                                    const RuleVersions &rules);

} // namespace phuluc
