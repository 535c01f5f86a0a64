// The last step of a period: its documents are written and placed, or it is refused.
#pragma once

#include "app/documents.hpp"
#include "app/evaluated.hpp"
#include "app/periodhistory.hpp"

#include <vector>

namespace phuluc {

/// Adds notes on units of an earlier period that the official list lacks.
void noteBeyondTheList(const PeriodResult &before, std::vector<Finding> &findings);

/// Compares a period with its predecessor, writes its documents and places them. An error in writing refuses the
/// period, just as an error in its data.
[[nodiscard]] Outcome finishPeriod(Evaluated &evaluated, EarlierPeriods earlier, const Run &run);

} // namespace phuluc
