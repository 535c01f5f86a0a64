// The sheets of the summary, in order. A sheet without contents says so in a sentence.
#pragma once

#include "write/summary.hpp"
#include "write/summary_look.hpp"
#include "write/workbook.hpp"

#include <string>
#include <vector>

namespace phuluc {

void writeOverview(Workbook &workbook, const SummaryInput &input);  ///< `Tổng hợp`
void writeSentences(Workbook &workbook, const SummaryInput &input); ///< `Nội dung báo cáo`: sentences in column A
void writeLowUnits(Workbook &workbook, const SummaryInput &input);  ///< `Dưới chỉ tiêu`
void writeChanges(Workbook &workbook, const SummaryInput &input);   ///< `Biến động`
void writeHistory(Workbook &workbook, const SummaryInput &input);   ///< `Diễn biến`
void writeTotals(Workbook &workbook, const SummaryInput &input); ///< `Điểm các kỳ`: totals of all units in all periods
void writeFindings(Workbook &workbook, const SummaryInput &input); ///< `Kiểm tra số liệu`
void writeSources(Workbook &workbook, const SummaryInput &input);  ///< `Nguồn số liệu`

/// The lines of the chart of points on the first sheet: the province and each level, the latest periods. They refer to
/// cells of `Diễn biến`, whose places are known before that sheet is written.
[[nodiscard]] std::vector<ChartSeries> trendLines(const SummaryInput &input);
/// The contents of that chart, from its first to its last period, in words for readers who cannot see it.
[[nodiscard]] std::string trendInWords(const SummaryInput &input);
inline constexpr const char *historySheet = "Diễn biến";

} // namespace phuluc
