// Fractions among component rates: 0,82 where 82 is meant.
#pragma once

#include "model/findings.hpp"
#include "phuluc766/results.hpp"

#include <optional>
#include <vector>

namespace phuluc {

/// Refuses rates from 0 to 1 without a percent sign, unless their points, or the neighbouring rate that makes 100 %
/// with them, show that they are percentages. `small`: for each component the place of its rate, if that is such a
/// rate.
void refuseSmallRates(const std::vector<ComponentRate> &components, const std::vector<std::optional<Place>> &small,
                      Findings &findings);

} // namespace phuluc
