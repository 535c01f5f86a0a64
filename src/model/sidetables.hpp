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

/// Where tables side by side begin: a table that has a unit column and figures ends before the next columns of that
/// kind.
[[nodiscard]] std::vector<std::vector<Column>> sideBySide(const std::vector<Column> &columns);

/// The heading of units in a row of a table's units, where one of figures stands in that row, too: another table begins
/// beside this one, lower than it. None elsewhere.
[[nodiscard]] std::optional<std::uint32_t> tableBeside(const ScoreTable &found, std::uint32_t row,
                                                       const HeadingCells &cells);
/// Refuses that table in one sentence; its columns are no longer those of `found`.
void refuseTableBeside(ScoreTable &found, std::uint32_t row, std::uint32_t column, Findings &findings);

} // namespace phuluc
