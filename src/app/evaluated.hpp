// A period read from its files and evaluated.
#pragma once

#include "app/grounds.hpp"
#include "app/listing.hpp"
#include "model/evaluate.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace phuluc {

/// A period from its files to its evaluated results.
struct Evaluated {
    PeriodResult result;
    std::optional<ErrorKind> failure;
    std::shared_ptr<const PeriodDigest> digest; ///< none: failed
    Digests exports;                            ///< of every file that could be read
    std::string cause;                          ///< the first error, with its place; later periods tell it, when the findings have gone
};

[[nodiscard]] inline bool hasErrors(const std::vector<Finding> &findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &each) { return each.severity == Severity::error; });
}

/// The graver kind of failure.
[[nodiscard]] inline ErrorKind worse(std::optional<ErrorKind> a, ErrorKind b) { return a ? std::max(*a, b) : b; }

/// Reads and evaluates one period. Throws nothing: what is wrong with the period is among its findings.
/// `times`: of the run; none: not asked for. `beforeLarge` is called before memory is taken for more than the exports
/// of a province: it may wait until others have let go of theirs.
[[nodiscard]] Evaluated evaluatePeriod(const PeriodFiles &files, const Context &context, StageTimes *times,
                                       const std::function<void()> &beforeLarge = [] {});

} // namespace phuluc
