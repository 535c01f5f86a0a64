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
    /// By the name of the sheet, else by the titles above the table. Days do not contradict a longer period: figures are
    /// drawn up on one.
    Stated says = Stated::nothing;
    /// The first period named that has no day in common with the table's own, where none of those named has; days are
    /// no such periods.
    std::optional<Period> foreign;
};

[[nodiscard]] StatedPeriod statedPeriod(const std::string &sheet, const std::vector<std::string> &titles,
                                  const Period &period);

/// The foreign period that one text names, as of a table.
[[nodiscard]] std::optional<Period> foreignPeriod(const std::string &text, const Period &period);

} // namespace phuluc
