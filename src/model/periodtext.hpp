// Finds periods and days in texts.
#pragma once

#include "phuluc766/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// All periods in the name of a folder or file, or in the option --period: "2025-11-14", "14.11.2025", "20251114",
/// "14112025", "Tuan-02-thang-11-2025", "tháng 5/2024", "T10_2025", "2024-05", "Quý II/2024", "2024-Q2", "6 tháng đầu
/// năm 2026", "9 tháng 2026", "Năm 2026", "ngày 05 tháng 01 năm 2026", with or without diacritics; of "từ ngày 01/11
/// đến ngày 14/11/2025" the last day. Each period is listed once; a day and its week are one. Days that are not in the
/// calendar are ignored. If the text names any period wrongly (see periodFault()), the result is empty.
[[nodiscard]] std::vector<Period> periodsIn(std::string_view text);

/// How to write a period that the text names wrongly ("tuần 6 tháng 11/2025", "tháng 5, 6/2024"); empty if it names
/// none wrongly.
[[nodiscard]] std::string periodFault(std::string_view text);

/// The date in "(Số liệu tính đến ngày 14/11/2025)" or "số liệu ngày 02/7/2024"; the last day of "từ ngày 01/11 đến
/// ngày 14/11/2025". No value if the text has no such words.
[[nodiscard]] std::optional<Date> assessedIn(std::string_view text);

} // namespace phuluc
