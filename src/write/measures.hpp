// Measures that sheets of workbooks and pages of Word documents have in common. docs/layout.md says where they come from.
#pragma once

#include "write/workbook.hpp"

namespace phuluc {

inline constexpr double pointsPerMillimetre = 72 / 25.4;
inline constexpr double twipsPerMillimetre = 1440 / 25.4;
/// What a text may take of its room, and rows of a page: programs and printers round differently.
inline constexpr double usable = 0.985;

// Of cells, in millimetres.
inline constexpr double cellPadding = 2.1; ///< free beside the text, both sides together
inline constexpr double indentStep = 2.8;

// Of an appendix, around its table.
inline constexpr double headSize = 14;      ///< points
inline constexpr double referenceSize = 13; ///< points
inline constexpr double noteSize = 11;      ///< points
inline constexpr double ruleLength = 50;    ///< millimetres

// A4, in millimetres.
[[nodiscard]] constexpr double paperWidth(Orientation orientation) { return orientation == Orientation::portrait ? 210 : 297; }
[[nodiscard]] constexpr double paperHeight(Orientation orientation) { return orientation == Orientation::portrait ? 297 : 210; }

} // namespace phuluc
