// What later periods show of a period.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

/// Sets `byKey` of a level whose totals are known.
void orderByKey(LevelDigest &level);

[[nodiscard]] PeriodDigest digestOf(const PeriodResult &result);

} // namespace phuluc
