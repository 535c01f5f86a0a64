// Compares a period with an earlier one of the same kind.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

/// Pairs units with equal keys only; units without a partner are listed. Both results must be of the same kind of
/// period, and must outlive the comparison.
[[nodiscard]] Comparison compare(const PeriodResult &now, const PeriodResult &before);

} // namespace phuluc
