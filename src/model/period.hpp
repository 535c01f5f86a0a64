// Which period a name speaks of, and how periods follow one another.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Every period that a folder's or file's name, or the option --period, mentions: "2025-11-14", "14.11.2025",
/// "20251114", "Tuan-02-thang-11-2025", "tháng 5/2024", "2024-05", "Quý II/2024", "2024-Q2",
/// "ngày 05 tháng 01 năm 2026", with or without diacritics. Each once; a day and the week it lies in are one. Days that
/// no calendar has are not mentioned; a text in which anything has a fault (below) mentions none.
[[nodiscard]] std::vector<Period> periodsIn(std::string_view text);

/// How a period that the text means to name should be said ("tuần 6 tháng 11/2025", "tháng 5, 6/2024"); empty: none is
/// said wrongly.
[[nodiscard]] std::string periodFault(std::string_view text);

/// The week report of a day.
[[nodiscard]] Period weekOf(const Date &date);

/// The date in "(Số liệu tính đến ngày 14/11/2025)", "số liệu ngày 02/7/2024"; none where the text has no such words.
[[nodiscard]] std::optional<Date> assessedIn(std::string_view text);

/// The result folder of a period that only file names speak of: "2025-11-14", "Tuan-02-thang-11-2025", "Thang-5-2024",
/// "Quy-II-2024".
[[nodiscard]] std::string folderName(const Period &period);

/// Whether `a` comes before `b`; only for periods of one kind.
[[nodiscard]] bool earlier(const Period &a, const Period &b);
/// Whether both mean the same weeks, month or quarter.
[[nodiscard]] bool samePeriod(const Period &a, const Period &b);
/// Whether a date may be a period's date of assessment: within the named week, or not before the month or quarter
/// began.
[[nodiscard]] bool fits(const Date &date, const Period &period);

} // namespace phuluc
