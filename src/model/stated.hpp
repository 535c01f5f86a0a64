// Which period a table names. A workbook may hold tables of several, such as the year and the month.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// Whether a table names this period or another one: "Điểm tháng", "Quý III/2025", "Điểm năm".
enum class Stated { nothing, thisPeriod, anotherPeriod };

struct StatedPeriod {
    /// By the name of the sheet, else by the titles above the table. A day never contradicts a period longer than a
    /// week: it may be the day on which the figures were drawn up.
    Stated says = Stated::nothing;
    /// The first period that is named, if no period that is named shares a day with the period of the run. Single days
    /// do not count.
    std::optional<Period> foreign;
};

[[nodiscard]] StatedPeriod statedPeriod(const std::string &sheet, const std::vector<std::string> &titles,
                                  const Period &period);

/// The period in one text that shares no day with `period`; see StatedPeriod::foreign.
[[nodiscard]] std::optional<Period> foreignPeriod(const std::string &text, const Period &period);

} // namespace phuluc
