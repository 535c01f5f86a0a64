// Merged cells below the headings of a table.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace phuluc {

/// Where a cell's content stands: in itself, or in the first cell of the merged range that covers it.
struct MergedCell {
    Cell cell;
    std::uint32_t row = 0;    ///< of the content
    std::uint32_t column = 0; ///< of the content
};

/// Merged ranges of one table; a column's are looked for when it is asked for the first time.
class MergedCells {
  public:
    /// `table` must outlive this.
    explicit MergedCells(const Table &table) : table_(table) {}

    [[nodiscard]] MergedCell at(std::uint32_t row, std::uint32_t column) const;
    /// The merged range over a cell; null: none. Of ranges that overlap, which no spreadsheet program makes, the lowest
    /// first row counts.
    [[nodiscard]] const CellRange *covering(std::uint32_t row, std::uint32_t column) const;

  private:
    const Table &table_;
    mutable std::map<std::uint32_t, std::vector<const CellRange *>> byColumn_; ///< by first row
};

} // namespace phuluc
