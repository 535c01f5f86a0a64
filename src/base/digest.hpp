// What later periods show of a period.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

[[nodiscard]] PeriodDigest digestOf(const PeriodResult &result);

} // namespace phuluc
