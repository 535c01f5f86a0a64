// Which period or day a text speaks of.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Every period that a folder's or file's name, or the option --period, mentions: "2025-11-14", "14.11.2025",
/// "20251114", "14112025", "Tuan-02-thang-11-2025", "tháng 5/2024", "T10_2025", "2024-05", "Quý II/2024", "2024-Q2",
/// "6 tháng đầu năm 2026", "9 tháng 2026", "Năm 2026", "ngày 05 tháng 01 năm 2026", with or without diacritics. Of
/// "từ ngày 01/11 đến ngày 14/11/2025" the last day. Each once; a day and the week it lies in are one. Days that no
/// calendar has are not mentioned; a text in which anything has a fault (below) mentions none.
[[nodiscard]] std::vector<Period> periodsIn(std::string_view text);

/// How a period that the text means to name should be said ("tuần 6 tháng 11/2025", "tháng 5, 6/2024"); empty: none is
/// said wrongly.
[[nodiscard]] std::string periodFault(std::string_view text);

/// The date in "(Số liệu tính đến ngày 14/11/2025)", "số liệu ngày 02/7/2024"; the last of "từ ngày 01/11 đến ngày
/// 14/11/2025". None where the text has no such words.
[[nodiscard]] std::optional<Date> assessedIn(std::string_view text);

} // namespace phuluc
