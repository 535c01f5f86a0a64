// Positions of cells, and their names in formulas.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

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

[[nodiscard]] std::string cellName(At at);             ///< "C8"
[[nodiscard]] std::string fixedName(At at);            ///< "$C$8"
[[nodiscard]] std::string fixedName(const Area &area); ///< "$M$8:$M$21"

} // namespace phuluc
