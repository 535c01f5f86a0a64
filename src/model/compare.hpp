// Compares a period with an earlier one of the same kind.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/results.hpp"

#include <vector>

namespace phuluc {

/// Pairs units with equal keys only; units without a partner are listed. Both results must be of the same kind of
/// period, and must outlive the comparison.
[[nodiscard]] Comparison compare(const PeriodResult &now, const PeriodResult &before);

/// Warnings if the period compared with is not the one right before, or lies in another year.
[[nodiscard]] std::vector<Finding> gapWarnings(const Period &now, const Period &before);

} // namespace phuluc
