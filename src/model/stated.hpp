// Whether a table says of which period it is: the year and the month may lie in one workbook.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// What a table says of its period: "Điểm tháng", "Quý III/2025", "Điểm năm".
enum class Stated { nothing, thisPeriod, anotherPeriod };

/// Asks the name of the sheet first, then the titles above the table. Days do not contradict a longer period: figures
/// are drawn up on one.
[[nodiscard]] Stated statedPeriod(const std::string &sheet, const std::vector<std::string> &titles,
                                  const Period &period);

/// The first period that texts name and that has no day in common with `period`, where none of those named has; days
/// themselves are no such periods: figures are drawn up on one.
[[nodiscard]] std::optional<Period> foreignPeriod(const std::vector<std::string> &texts, const Period &period);

} // namespace phuluc
