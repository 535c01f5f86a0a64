// Fractions among component rates: 0,82 where 82 is meant.
#pragma once

#include "model/findings.hpp"
#include "phuluc766/results.hpp"

#include <optional>
#include <vector>

namespace phuluc {

/// Refuses rates from 0 to 1 without a percent sign, unless their points, or the rate that makes a whole with them,
/// show that they are meant as they stand. `small`: for each component, where its rate stands if it is such a one.
void refuseSmallRates(const std::vector<ComponentRate> &components, const std::vector<std::optional<Place>> &small,
                      Findings &findings);

} // namespace phuluc
