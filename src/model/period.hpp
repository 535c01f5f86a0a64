// How periods follow one another, and what their folders are called.
#pragma once

#include "phuluc766/period.hpp"

#include <string>

namespace phuluc {

/// The week report of a day.
[[nodiscard]] Period weekOf(const Date &date);

/// The result folder of a period that only file names speak of: "2025-11-14", "Tuan-02-thang-11-2025", "Thang-5-2024",
/// "Quy-II-2024", "6-thang-dau-nam-2026", "9-thang-2026", "Nam-2026".
[[nodiscard]] std::string folderName(const Period &period);

/// Whether `a` comes before `b`; only for periods of one kind.
[[nodiscard]] bool earlier(const Period &a, const Period &b);
/// Whether both mean the same weeks, month or quarter.
[[nodiscard]] bool samePeriod(const Period &a, const Period &b);
/// Whether a date may be a period's date of assessment: within the named week; of longer periods from their beginning
/// to two months behind their end.
[[nodiscard]] bool fits(const Date &date, const Period &period);

} // namespace phuluc
