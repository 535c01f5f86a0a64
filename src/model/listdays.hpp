// Days in the unit list: "Từ ngày", "Đến ngày".
#pragma once

#include "phuluc766/period.hpp"
#include "phuluc766/table.hpp"

#include <optional>

namespace phuluc {

/// The day, if the cell consists of a day only: "01/7/2025", "2025-07-01", "ngày 01 tháng 7 năm 2025", or a number,
/// formatted as a date or not. Any year of four digits is accepted, because a unit may be older than all reports.
[[nodiscard]] std::optional<Date> listedDay(const Cell &cell);

} // namespace phuluc
