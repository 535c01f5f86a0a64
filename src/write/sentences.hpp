// The sentences of the office's documents, as in its published ones: week 02 of November 2025, Quý II/2024, the
// disclosure of May 2024, the reform report of November 2025, and the dispatch of 09/3/2026. The wording is in
// write/sentence_forms.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The sentences of one kind of document, in order. A sentence is missing if the period lacks its figures.
[[nodiscard]] std::vector<Sentence> sentencesOf(DocumentKind kind, const ReportInput &input);

/// The sentences on how points and ratings are computed, and on the day of the figures. They come from the rules.
[[nodiscard]] std::vector<Sentence> methodSentences(const ReportInput &input);

/// "tính đến ngày 14/11/2025", or "trong tháng 5/2024" if no day is known.
[[nodiscard]] std::string assessedText(const PeriodResult &period);

} // namespace phuluc
