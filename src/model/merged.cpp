#include "model/merged.hpp"

#include <algorithm>
#include <iterator>

namespace phuluc {

const CellRange *MergedCells::covering(std::uint32_t row, std::uint32_t column) const {
    if (table_.merges().empty()) return nullptr;
    const auto [known, fresh] = byColumn_.try_emplace(column);
    std::vector<const CellRange *> &ranges = known->second;
    const auto byRow = [](const CellRange *a, const CellRange *b) { return a->firstRow < b->firstRow; };
    if (fresh) {
        for (const CellRange &range : table_.merges())
            if (range.firstColumn <= column && column <= range.lastColumn) ranges.push_back(&range);
        std::ranges::stable_sort(ranges, byRow);
    }
    const auto below =
        std::upper_bound(ranges.begin(), ranges.end(), row,
                         [](std::uint32_t wanted, const CellRange *range) { return wanted < range->firstRow; });
    if (below == ranges.begin()) return nullptr;
    const CellRange *range = *std::prev(below);
    return row <= range->lastRow ? range : nullptr;
}

MergedCell MergedCells::at(std::uint32_t row, std::uint32_t column) const {
    const CellRange *range = covering(row, column);
    if (!range) return {table_.at(row, column), row, column};
    return {table_.at(range->firstRow, range->firstColumn), range->firstRow, range->firstColumn};
}

} // namespace phuluc
