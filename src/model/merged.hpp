// Merged cells below the headings of a table.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace phuluc {

/// The cell that holds the content: the cell itself, or the first cell of the merged range that covers it.
struct MergedCell {
    Cell cell;
    std::uint32_t row = 0;    ///< row of the content
    std::uint32_t column = 0; ///< column of the content
};

/// Merged ranges of one table. The ranges of a column are found when they are first asked for.
class MergedCells {
  public:
    /// `table` must outlive this.
    explicit MergedCells(const Table &table) : table_(table) {}

    [[nodiscard]] MergedCell at(std::uint32_t row, std::uint32_t column) const;
    /// The merged range that covers a cell; null if none does. If ranges overlap, which no spreadsheet program makes,
    /// the one with the smallest first row counts.
    [[nodiscard]] const CellRange *covering(std::uint32_t row, std::uint32_t column) const;

  private:
    const Table &table_;
    mutable std::map<std::uint32_t, std::vector<const CellRange *>> byColumn_; ///< ranges of each column, by first row
};

} // namespace phuluc
