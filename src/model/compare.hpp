// A period beside an earlier one of the same kind.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

/// Pairs the units of two periods by identity only; units without a partner are listed.
/// Both results must be of one kind of period and outlive the comparison.
[[nodiscard]] Comparison compare(const PeriodResult &now, const PeriodResult &before);

} // namespace phuluc
