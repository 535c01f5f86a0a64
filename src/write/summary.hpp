// Tong-hop.xlsx: the office's own working overview of a period.
#pragma once

#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace phuluc {

struct SummaryInput {
    const PeriodResult *period = nullptr;
    const Comparison *comparison = nullptr;                   ///< none: no earlier period of this kind
    std::vector<std::shared_ptr<const PeriodDigest>> history; ///< periods of this kind, oldest first, this one last
    std::vector<std::string> sentences;                       ///< every sentence of every document, one a row
    const Settings *settings = nullptr;
};

/// The latest periods that the summary shows, a year of weeks: the cost of a period must not grow with the age of its
/// folder.
inline constexpr std::size_t periodsShown = 53;

/// Writes the summary workbook to `file` (.xlsx); the same input gives the same bytes. Throws Error (system).
void writeSummary(const SummaryInput &input, const std::filesystem::path &file);

} // namespace phuluc
