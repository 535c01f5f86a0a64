// The figures of a period in large type.
#pragma once

#include "write/sheet_flow.hpp"
#include "write/summary.hpp"

namespace phuluc {

/// A band of tiles over the eight columns of the overview: the province's points and rank, and how many units of each
/// level are rated best, each with its change. Writes nothing where the period has none of them.
void writeTiles(SheetFlow &flow, const SummaryInput &input);

} // namespace phuluc
