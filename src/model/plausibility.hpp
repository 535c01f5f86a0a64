// Doubts about a period whose figures add up: are they this period's figures at all?
#pragma once

#include "model/unitlists.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <memory>
#include <vector>

namespace phuluc {

/// What the doubts are decided from.
struct PlausibilityInput {
    const PeriodResult *now = nullptr;
    const PeriodResult *before = nullptr; ///< the period that this one is compared with; null if there is none
    std::vector<std::shared_ptr<const PeriodTotals>> history; ///< earlier periods of the same kind, oldest first
    const Settings *settings = nullptr;
    const UnitLists *lists = nullptr; ///< null: no official list
};

/// What somebody must check before the results are used. Each doubt says what it may mean and the one thing to do. If
/// several doubts about a level have one cause, only the cause is reported.
[[nodiscard]] std::vector<Finding> doubtsAbout(const PlausibilityInput &input);

} // namespace phuluc
