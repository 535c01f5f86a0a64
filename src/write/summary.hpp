// Tong-hop.xlsx: the office's working overview of a period.
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
    const Comparison *comparison = nullptr;                   ///< null if there is no earlier period of this kind
    std::vector<std::shared_ptr<const PeriodTotals>> history; ///< periods of this kind, oldest first, this one last
    std::vector<std::string> sentences;                       ///< the sentences of all documents, one for each row
    const Settings *settings = nullptr;
};

/// The number of latest periods in the summary: a year of weeks. It is limited so that the time for a period does not
/// grow with the number of earlier ones.
inline constexpr std::size_t periodsShown = 53;

/// Writes the summary workbook to `file` (.xlsx); the same input gives the same bytes. Throws Error (system).
void writeSummary(const SummaryInput &input, const std::filesystem::path &file);

} // namespace phuluc
