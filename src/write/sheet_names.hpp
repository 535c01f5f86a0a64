// Positions of cells, and their names in formulas.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <string>

namespace phuluc {

/// A cell by row and column, both counted from 0.
struct At {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
};

/// A rectangle of cells, including both corners.
struct Area {
    At first;
    At last;
};

[[nodiscard]] inline std::string cellName(At at) { return cellName(at.row, at.column); } ///< "C8"
/// "$C$8"
[[nodiscard]] inline std::string fixedName(At at) {
    return "$" + columnName(at.column) + "$" + std::to_string(at.row + 1);
}
/// "$M$8:$M$21"
[[nodiscard]] inline std::string fixedName(const Area &area) {
    return fixedName(area.first) + ":" + fixedName(area.last);
}

} // namespace phuluc
