// Tables that stand side by side on a sheet.
#pragma once

#include "model/findings.hpp"
#include "model/headingblock.hpp"
#include "model/recognise.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace phuluc {

[[nodiscard]] bool namesFigures(const Column &column);
[[nodiscard]] bool namesUnits(const Column &column);

/// Divides columns into tables that stand side by side. A table with a unit column and figures ends before the next
/// unit column.
[[nodiscard]] std::vector<std::vector<Column>> sideBySide(const std::vector<Column> &columns);

/// The column of a unit heading in a row that also has a heading of figures: another table begins beside this one,
/// lower than it. No value if there is none.
[[nodiscard]] std::optional<std::uint32_t> tableBeside(const ScoreTable &found, std::uint32_t row,
                                                       const HeadingCells &cells);
/// Refuses that table with one message, and removes its columns from `found`.
void refuseTableBeside(ScoreTable &found, std::uint32_t row, std::uint32_t column, Findings &findings);

} // namespace phuluc
