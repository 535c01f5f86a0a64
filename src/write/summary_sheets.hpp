// The sheets of the summary, in order. A sheet without contents says so in a sentence.
#pragma once

#include "write/summary.hpp"
#include "write/summary_look.hpp"
#include "write/workbook.hpp"

#include <string>

namespace phuluc {

void writeOverview(Workbook &workbook, const SummaryInput &input);  ///< `Tổng hợp`
void writeSentences(Workbook &workbook, const SummaryInput &input); ///< `Nội dung báo cáo`: sentences in column A
void writeLowUnits(Workbook &workbook, const SummaryInput &input);  ///< `Dưới chỉ tiêu`
void writeChanges(Workbook &workbook, const SummaryInput &input);   ///< `Biến động`
void writeHistory(Workbook &workbook, const SummaryInput &input);   ///< `Diễn biến`
void writeTotals(Workbook &workbook, const SummaryInput &input); ///< `Điểm các kỳ`: totals of all units in all periods
void writeFindings(Workbook &workbook, const SummaryInput &input); ///< `Kiểm tra số liệu`
void writeSources(Workbook &workbook, const SummaryInput &input);  ///< `Nguồn số liệu`

/// The place on `Diễn biến` of the points for the chart on the first sheet: periods in column A, then the province and
/// each level. It is known before that sheet is written.
struct TrendTable {
    ChartRows rows;
    std::uint16_t lines = 0; ///< number of columns with points
};
[[nodiscard]] TrendTable trendTable(const SummaryInput &input);
/// The contents of a line chart of that table, from its first to its last period, in words for readers who cannot see
/// it.
[[nodiscard]] std::string trendInWords(const SummaryInput &input);
inline constexpr const char *historySheet = "Diễn biến";

} // namespace phuluc
