// The wording of the office's reports, as published: week 02 of November 2025, Quý II/2024, the disclosure of May 2024,
// the reform report of November 2025 and the dispatch of 09/3/2026.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Units of one level whose total lies below the line of the settings, best first.
struct LowUnits {
    Level level = Level::department;
    std::vector<const UnitScore *> units;
};

/// Levels that have units below the line; units without data are not among them.
[[nodiscard]] std::vector<LowUnits> lowUnits(const ReportInput &input);

/// Points of a group, from its two parts where only these are known.
[[nodiscard]] std::optional<Decimal> groupPoints(const UnitScore &unit, Criterion group);

/// The day that the exports name, else the day that the period is named by.
[[nodiscard]] std::optional<Date> assessedDate(const PeriodResult &period);
/// "tính đến ngày 14/11/2025", or "trong tháng 5/2024" where no day is known.
[[nodiscard]] std::string assessedText(const PeriodResult &period);

/// The sentences of one kind of document, in its order; none where the period does not hold what they say.
[[nodiscard]] std::vector<Sentence> sentencesOf(DocumentKind kind, const ReportInput &input);

} // namespace phuluc
