// One identity for all rows of the office's list that are one unit under names of different times.
#pragma once

#include "model/units.hpp"

#include <vector>

namespace phuluc {

/// Rows are one unit where they share a code, or where one bears a name of the other. Throws Error (usage) where a name
/// or code means two units at one time.
void assignIdentities(std::vector<ListedUnit> &units);

} // namespace phuluc
