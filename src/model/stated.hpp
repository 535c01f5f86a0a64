// Which period a table names. A workbook may hold tables of several, such as the year and the month.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"

#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// Whether a table names this period or another one: "Điểm tháng", "Quý III/2025", "Điểm năm".
enum class Stated { nothing, thisPeriod, anotherPeriod };

/// A column of time of which every row names another period.
struct ForeignColumn {
    Place place;
    std::string words; ///< cột "Tháng" ghi "10", cột "Năm" ghi "2025"
};

struct StatedPeriod {
    /// By the name of the sheet, else by the titles above the table. A day never contradicts a period longer than a
    /// week: it may be the day on which the figures were drawn up.
    Stated says = Stated::nothing;
    /// The first period that is named, if none that is named can be the period of the run: it shares no day with it, or
    /// is a month of its quarter. Single days do not count.
    std::optional<Period> foreign;
    std::optional<ForeignColumn> column;
};

[[nodiscard]] StatedPeriod statedPeriod(const std::string &sheet, const std::vector<std::string> &titles,
                                        const Period &period);

/// The text with the year of its months and quarters, and the month of its weeks, where it leaves them out: "Tổng điểm
/// tuần 02", "Tổng điểm (tháng 10)", "T10".
[[nodiscard]] std::string withYear(const std::string &text, const Period &period);

/// The period in one text that cannot be `period`; see StatedPeriod::foreign.
[[nodiscard]] std::optional<Period> foreignPeriod(const std::string &text, const Period &period);

} // namespace phuluc
