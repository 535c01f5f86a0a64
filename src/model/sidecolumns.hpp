// Columns of figures beside the scores that are no scores: counts of dossiers, changes, ranks of other periods.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// What the figures of a column have in common.
struct ColumnValues {
    bool whole = true;         ///< none has decimals, none is below 0
    bool numbering = true;     ///< each figure is one more than the one above, from 1 on, or at least over several rows
    bool beyondPoints = false; ///< at least one is too large for a percentage
};

/// Whether one of a column's headings, including upper ones, says that the figures are of another period or are
/// changes: "Kỳ trước / Tổng điểm".
[[nodiscard]] bool namesAnotherPeriod(std::string_view title);

/// Whether a heading says that the columns below it count dossiers: "Hồ sơ tiếp nhận", "Số lượng hồ sơ".
[[nodiscard]] bool namesCounts(std::string_view heading);

/// Parts of the name of a period, in the order in which a text names them: "tuần 02 tháng 11 năm 2025".
enum class TimePart { week, month, quarter, whole, year, day };

/// What the lowest of a column's headings names, if it names a time: "Tháng", "Kỳ báo cáo".
[[nodiscard]] std::optional<TimePart> timePart(std::string_view title);

/// What a column is that is neither a criterion nor a total. Its headings (from top to bottom, joined by " / ") decide,
/// and its values must agree. No value if the headings do not tell. `criteriaOpen`: the table lacks columns of some
/// groups, so that a column of rates may be one of them.
[[nodiscard]] std::optional<std::string> sideColumn(std::string_view title, const ColumnValues &values,
                                                    bool criteriaOpen);

} // namespace phuluc
