// The text of the log nhat-ky.txt: what was read, found, left out and written.
#pragma once

#include "app/grounds.hpp"
#include "phuluc766/results.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace phuluc {

/// What the log of a period reports.
struct LogEntry {
    const PeriodResult &result;
    const Grounds &grounds;
    const PeriodTotals &totals;
    std::string manifest; ///< digest and name of each document written, one a line
    Digests kept = {};    ///< edited documents that gave way and lie in `Ban-cu`
};

/// The log of a period whose documents are written.
[[nodiscard]] std::string logText(const LogEntry &entry);
/// The log of a period that was refused.
[[nodiscard]] std::string refusal(const PeriodResult &result, const Digests &kept = {});
/// The period that the log in a result folder tells of, also one of version 1.0; none: the log does not say.
[[nodiscard]] std::optional<Period> loggedPeriod(const std::filesystem::path &folder);

} // namespace phuluc
