// How far apart a period and the one it is compared with lie.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"

#include <vector>

namespace phuluc {

/// What to say where the period compared with is not the one right before, or lies in another year; none: nothing.
[[nodiscard]] std::vector<Finding> gapWarnings(const Period &now, const Period &before);

} // namespace phuluc
