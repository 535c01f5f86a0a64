// Tiles: the main figures of a period in large type.
#pragma once

#include "write/sheet_flow.hpp"
#include "write/summary.hpp"

namespace phuluc {

/// Writes a row of tiles over the eight columns of the overview: the province's points and rank, and on each level the
/// number of units with the best rating, each with its change. Writes nothing if the period has none of them.
void writeTiles(SheetFlow &flow, const SummaryInput &input);

} // namespace phuluc
