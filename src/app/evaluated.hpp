// Reads a period from its files and evaluates it.
#pragma once

#include "app/grounds.hpp"
#include "app/listing.hpp"
#include "base/lookup.hpp"
#include "model/evaluate.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace phuluc {

/// A period: its files and its result.
struct Evaluated {
    PeriodResult result;
    std::optional<ErrorKind> failure;
    std::shared_ptr<const PeriodTotals> totals; ///< null if the period failed
    Digests exports;                            ///< of all files that could be read
    std::string cause; ///< the first error, with its place; later periods report it when the findings are freed
};

[[nodiscard]] inline bool hasErrors(const std::vector<Finding> &findings) {
    return contains(findings, Severity::error, &Finding::severity);
}

/// The more severe kind of failure.
[[nodiscard]] inline ErrorKind worse(std::optional<ErrorKind> a, ErrorKind b) { return a ? std::max(*a, b) : b; }

/// Reads and evaluates one period. Never throws: everything wrong with the period is among its findings. `times`: of
/// the run; null if they are not measured. `beforeLarge` is called before a period takes more memory than a province's
/// exports need; it may wait until others have freed theirs.
[[nodiscard]] Evaluated evaluatePeriod(const PeriodFiles &files, const Context &context, StageTimes *times,
                                       const std::function<void()> &beforeLarge = [] {});

} // namespace phuluc
