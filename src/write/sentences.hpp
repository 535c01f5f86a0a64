// What the office's reports say of a period, as published: week 02 of November 2025, Quý II/2024, the disclosure of May
// 2024, the reform report of November 2025 and the dispatch of 09/3/2026. The wording is in write/sentence_forms.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The sentences of one kind of document, in its order; none where the period does not hold what they say.
[[nodiscard]] std::vector<Sentence> sentencesOf(DocumentKind kind, const ReportInput &input);

/// How points and ratings come about, and when they were taken: from the rules, not from the period's figures.
[[nodiscard]] std::vector<Sentence> methodSentences(const ReportInput &input);

/// "tính đến ngày 14/11/2025", or "trong tháng 5/2024" where no day is known.
[[nodiscard]] std::string assessedText(const PeriodResult &period);

} // namespace phuluc
