// Columns of figures that stand beside the scores and are no scores: counts of dossiers, changes, ranks of other
// periods.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// What is known of the figures of a column.
struct ColumnValues {
    bool whole = true;         ///< no decimals, none below nought
    bool numbering = true;     ///< each one more than the one above, from 1 or over several rows
    bool beyondPoints = false; ///< one at least is no percentage
};

/// Whether one of a column's headings, the upper ones too, says that its figures are of another period or tell a
/// change: "Kỳ trước / Tổng điểm".
[[nodiscard]] bool namesAnotherPeriod(std::string_view title);

/// Whether a heading says that the columns below it count dossiers: "Hồ sơ tiếp nhận", "Số lượng hồ sơ".
[[nodiscard]] bool namesCounts(std::string_view heading);

/// What a column is that is neither a criterion nor a total, told by its headings (from top to bottom, joined by " / ")
/// and borne out by its values; none where they do not say. `criteriaOpen`: the table has columns of some groups and
/// not of all, so that a rate of something may be one of those that are missing.
[[nodiscard]] std::optional<std::string> sideColumn(std::string_view title, const ColumnValues &values,
                                                    bool criteriaOpen);

} // namespace phuluc
