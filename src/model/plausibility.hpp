// FigureWarnings about a period that adds up: does it look like this period's figures at all?
#pragma once

#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <memory>
#include <vector>

namespace phuluc {

/// What a period is judged by.
struct PlausibilityInput {
    const PeriodResult *now = nullptr;
    const PeriodResult *before = nullptr;                     ///< it is compared with this one; null: with none
    std::vector<std::shared_ptr<const PeriodDigest>> history; ///< earlier ones of its kind, oldest first
    const Settings *settings = nullptr;
};

/// What a person has to look at before the results are used, each with what it may mean and the one thing to do. Of
/// several doubts about a level the cause comes alone, without its symptoms.
[[nodiscard]] std::vector<Finding> doubtsAbout(const PlausibilityInput &input);

} // namespace phuluc
