// Days of the calendar that periods begin and end with.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string_view>

namespace phuluc {

/// The day that a period's figures are of where nothing else names one: its own, else its last.
[[nodiscard]] Date lastDayOf(const Period &period);
[[nodiscard]] Date firstDayOf(const Period &period);
/// The last month of a period.
[[nodiscard]] int lastMonthOf(const Period &period);
[[nodiscard]] Date dayAfter(const Date &date);
/// The last day that words such as "hết tháng 3 năm 2026", "ngày 31/3/2026", "Quý I/2026", "năm 2026" name; none where
/// they name no day or say anything else besides.
[[nodiscard]] std::optional<Date> deadline(std::string_view words);

} // namespace phuluc
