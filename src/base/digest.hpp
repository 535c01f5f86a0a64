// Makes the digest of a period, which holds what later periods show of it.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

[[nodiscard]] PeriodDigest digestOf(const PeriodResult &result);

} // namespace phuluc
