// Months and their weeks in the words of a title or a file name: "thang 11 2025", "tuan 2 thang 11 2025", "2025 11 w2".
#pragma once

#include "model/daywords.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc::dates {

/// What to say of a week that is said wrongly.
inline constexpr std::string_view howWeeksAreSaid =
    "tuần phải là một số từ 1 đến 5, rồi đến tháng và năm: Tuan-02-thang-11-2025";

[[nodiscard]] Period monthOf(int yearNumber, int month);
/// "thang 5 2024", "t10 2025"; not where the year begins a day: "thang 11 2025 11 14".
[[nodiscard]] std::optional<Match> month(Words text);
/// "2024 05", if no day follows; "2024 thang 5", if no other year follows.
[[nodiscard]] std::optional<Match> yearAndMonth(Words text);

/// Whether a word begins the name of a week: "tuan", "week", "w2".
[[nodiscard]] bool namesWeek(const std::string &word);
/// "tuan 2 thang 11 2025", "tuan thu 2 thang 11 2025", "tuan ii thang 11 2025", "w2 2025 11".
[[nodiscard]] std::optional<Match> week(Words text);
/// "2025 11 w2", "thang 11 2025 tuan 2". What says a week wrongly makes no month of the words before it.
[[nodiscard]] std::optional<Match> monthAndWeek(Words text);
/// "nua dau thang 11 2025", which is no period.
[[nodiscard]] std::optional<Match> halfMonth(Words text);
/// "03 11 2025 09 11 2025", the first and the last day of one week: the last day.
[[nodiscard]] std::optional<Match> daysOfOneWeek(Words text);

} // namespace phuluc::dates
