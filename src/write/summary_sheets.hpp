// The sheets of the summary, in their order. Each says in a sentence when it has nothing to show.
#pragma once

#include "write/summary.hpp"
#include "write/workbook.hpp"

#include <string>

namespace phuluc {

void writeOverview(Workbook &workbook, const SummaryInput &input);  ///< `Tổng hợp`
void writeSentences(Workbook &workbook, const SummaryInput &input); ///< `Nội dung báo cáo`: one a row, column A
void writeLowUnits(Workbook &workbook, const SummaryInput &input);  ///< `Dưới chỉ tiêu`
void writeChanges(Workbook &workbook, const SummaryInput &input);   ///< `Biến động`
void writeHistory(Workbook &workbook, const SummaryInput &input);   ///< `Diễn biến`
void writeTotals(Workbook &workbook, const SummaryInput &input);    ///< `Điểm các kỳ`: every unit in every period
void writeFindings(Workbook &workbook, const SummaryInput &input);  ///< `Kiểm tra số liệu`
void writeSources(Workbook &workbook, const SummaryInput &input);   ///< `Nguồn số liệu`

/// Where `Diễn biến` keeps the points of the latest periods, for the chart on the first sheet: the period in column A,
/// then the province and each level. Known before the sheet is written.
struct TrendTable {
    std::uint32_t headingRow = 0;
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = 0;
    std::uint16_t lines = 0; ///< columns of points
};
[[nodiscard]] TrendTable trendTable(const SummaryInput &input);
/// What a line chart of that table shows, from its first period to its last, for those who cannot see it.
[[nodiscard]] std::string trendInWords(const SummaryInput &input);
inline constexpr const char *historySheet = "Diễn biến";

} // namespace phuluc
