// Measures common to sheets of workbooks and pages of Word documents. docs/layout.md gives their sources.
#pragma once

#include "write/workbook.hpp"

#include <cmath>
#include <string>

namespace phuluc {

inline constexpr double pointsPerMillimetre = 72 / 25.4;
/// The part of the width for a text, and of the height of a page, that is used, because programs and printers round
/// differently.
inline constexpr double usable = 0.985;

// Cells, in millimetres.
inline constexpr double cellPadding = 2.1; ///< free at both sides of the text together
inline constexpr double indentStep = 2.8;

// The head and the notes of an appendix.
inline constexpr double headSize = 14;      ///< in points
inline constexpr double referenceSize = 13; ///< in points
inline constexpr double noteSize = 11;      ///< in points
inline constexpr double ruleLength = 50;    ///< in millimetres

/// Millimetres as whole twips (1/1440 inch), the unit of Word documents.
[[nodiscard]] inline std::string twips(double millimetres) {
    return std::to_string(std::lround(millimetres * (1440 / 25.4)));
}

// A4, in millimetres.
[[nodiscard]] constexpr double paperWidth(Orientation orientation) { return orientation == Orientation::portrait ? 210 : 297; }
[[nodiscard]] constexpr double paperHeight(Orientation orientation) { return orientation == Orientation::portrait ? 297 : 210; }

} // namespace phuluc
