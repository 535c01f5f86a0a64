// Days in the words of a title or a file name: "14 11 2025", "20251114", "ngay 05 thang 01 nam 2026", "tu … den …".
#pragma once

#include "phuluc766/period.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace phuluc::dates {

/// Words of a plain key: the rest of a text from some word on. The functions below read from its front.
using Words = std::span<const std::string>;

/// A pattern found at the front of some words, and how many words it takes. If there is no period, the words name one
/// wrongly, and `fault` says how to write it.
struct Match {
    std::optional<Period> period;
    std::size_t words = 0;
    std::string_view fault;
};

/// The message on a day that is not in the calendar.
inline constexpr std::string_view inTheCalendar =
    "ngày phải có trong lịch, viết theo thứ tự năm-tháng-ngày: 2025-11-14";

[[nodiscard]] std::optional<int> number(const std::string &word);
/// A number of one or two digits, 1 … `limit`.
[[nodiscard]] std::optional<int> numberUpTo(const std::string &word, int limit);
/// A year of four digits, 2000 … 2099.
[[nodiscard]] std::optional<int> year(const std::string &word);
/// The year at `index`, and the next index. A "năm" before the year is skipped.
[[nodiscard]] std::optional<std::pair<int, std::size_t>> yearAt(Words text, std::size_t index);
/// "thang 11", "t11", "thang11" at `index`: the number after the label, and the next index.
[[nodiscard]] std::optional<std::pair<int, std::size_t>> labelled(Words text, std::size_t index, std::string_view label,
                                                                  int limit);

/// "20251114" or "14112025". A text is never both, because there is no month 20.
[[nodiscard]] std::optional<Match> packedDay(Words text);
/// "2025 11 14", "14 11 2025".
[[nodiscard]] std::optional<Match> day(Words text);
/// "2025 11 31", "31 11 2025", "11 20 2025": a day that is not in the calendar, or that is written in another order.
[[nodiscard]] std::optional<Match> misdated(Words text);
/// "ngay 05 thang 01 nam 2026".
[[nodiscard]] std::optional<Match> longDay(Words text);
/// "ngay 14 11 2025", "14 11 2025", "ngay 14 thang 11 nam 2025", "14112025".
[[nodiscard]] std::optional<Match> anyDay(Words text);
/// "tu ngay 01 11 den ngay 14 11 2025", "tu 01 11 2025 den het ngay 14 11 2025": gives the last day.
[[nodiscard]] std::optional<Match> range(Words text);

} // namespace phuluc::dates
