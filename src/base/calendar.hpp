// First and last days of periods, and deadlines.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string_view>

namespace phuluc {

/// The day of a period's figures if no file names one: the day in its name, else its last day.
[[nodiscard]] Date lastDayOf(const Period &period);
[[nodiscard]] Date firstDayOf(const Period &period);
/// The last month of a period.
[[nodiscard]] int lastMonthOf(const Period &period);
[[nodiscard]] Date dayAfter(const Date &date);
/// The last day of the time named by words such as "hết tháng 3 năm 2026", "ngày 31/3/2026", "Quý I/2026", "năm 2026".
/// No value if the words name no time, or say anything else besides.
[[nodiscard]] std::optional<Date> deadline(std::string_view words);

} // namespace phuluc
