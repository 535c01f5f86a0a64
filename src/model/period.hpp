// The order of periods, and the names of their folders.
#pragma once

#include "phuluc766/period.hpp"

#include <string>

namespace phuluc {

/// The week in which the day lies.
[[nodiscard]] Period weekOf(const Date &date);

/// The name of the result folder for a period that only file names state: "2025-11-14", "Tuan-02-thang-11-2025",
/// "Thang-5-2024", "Quy-II-2024", "6-thang-dau-nam-2026", "9-thang-2026", "Nam-2026".
[[nodiscard]] std::string folderName(const Period &period);

/// Whether `a` comes before `b`. Both must be of the same kind.
[[nodiscard]] bool earlier(const Period &a, const Period &b);
/// Whether both mean the same week, month, quarter or other period.
[[nodiscard]] bool samePeriod(const Period &a, const Period &b);
/// Whether a date can be the date of assessment of a period: for a week a day in it; for a longer period a day from its
/// beginning to two months after its end.
[[nodiscard]] bool fits(const Date &date, const Period &period);

} // namespace phuluc
