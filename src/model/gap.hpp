// The distance between a period and the period that it is compared with.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"

#include <vector>

namespace phuluc {

/// Warnings if the period compared with is not the one right before, or lies in another year.
[[nodiscard]] std::vector<Finding> gapWarnings(const Period &now, const Period &before);

} // namespace phuluc
