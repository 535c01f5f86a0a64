// A period that has been evaluated becomes documents in their place, or is refused.
#pragma once

#include "app/documents.hpp"
#include "app/evaluated.hpp"
#include "app/periodhistory.hpp"

#include <vector>

namespace phuluc {

/// Units that the exports of an earlier period have beyond the official list, as findings.
void noteBeyondTheList(const PeriodResult &before, std::vector<Finding> &findings);

/// Compares a period with its predecessor, writes its documents and puts them in place; whatever keeps it from being
/// written refuses it, as faults of its data do.
[[nodiscard]] Outcome finishPeriod(Evaluated &evaluated, EarlierPeriods earlier, const Run &run);

} // namespace phuluc
