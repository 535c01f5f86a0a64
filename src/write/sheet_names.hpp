// Cells and how formulas name them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace phuluc {

/// A cell by its row and column, both from nought.
struct At {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
};

/// A rectangle of cells, both corners in it.
struct Area {
    At first;
    At last;
};

[[nodiscard]] std::string cellName(At at);             ///< "C8"
[[nodiscard]] std::string fixedName(At at);            ///< "$C$8"
[[nodiscard]] std::string fixedName(const Area &area); ///< "$M$8:$M$21"

} // namespace phuluc
