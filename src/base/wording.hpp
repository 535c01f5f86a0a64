// How periods and dates are written in Vietnamese documents (Nghị định 30/2020/NĐ-CP, Phụ lục I).
#pragma once

#include "phuluc766/period.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

struct PeriodResult;

/// "tuần 02 tháng 11/2025", "tháng 5/2024", "Quý II/2024", "6 tháng đầu năm 2026", "năm 2026".
[[nodiscard]] std::string periodName(const Period &period);
/// The name in sentences and titles: "Quý II năm 2024"; for other kinds of periods as periodName().
[[nodiscard]] std::string periodInText(const Period &period);
/// Whether both are weeks named by a day, and the days differ but lie in the same week.
[[nodiscard]] bool areDaysOfOneWeek(const Period &a, const Period &b);
/// A week named by its day: "ngày 15/10/2025".
[[nodiscard]] std::string dayName(const Period &period);
/// The name of a period in a comparison with another one. Two days of one week are named by their days, "ngày
/// 15/10/2025".
[[nodiscard]] std::string periodNameBeside(const Period &period, const Period &other);
/// The name of the previous period in a comparison: "tuần 01 tháng 11", "tháng 5", "Quý I". The year is added if it is
/// not that of `now`; two days of one week are named by their days.
[[nodiscard]] std::string previousPeriodName(const Period &previous, const Period &now);
/// "14/11/2025", "02/7/2024", "09/01/2026": days below 10 and months 1 and 2 take a leading zero.
[[nodiscard]] std::string dateText(const Date &date);
/// The day stated in the exports, else the day in the period's name.
[[nodiscard]] std::optional<Date> assessedDate(const PeriodResult &period);
/// The day of a period's documents: assessedDate(), else the last day of the period.
[[nodiscard]] Date documentDate(const PeriodResult &period);
/// The month in the date of a period's documents: the month of assessedDate(), else of the day after the period. "tháng
/// 11 năm 2025", "tháng 01 năm 2026".
[[nodiscard]] std::string monthText(const PeriodResult &period);
/// "14", "05": numbers below ten take a leading zero.
[[nodiscard]] std::string twoDigits(std::int64_t number);
/// The same of a count or another whole number.
template <std::integral Number>
[[nodiscard]] std::string twoDigits(Number number) {
    return twoDigits(static_cast<std::int64_t>(number));
}
/// "I" … "IV".
[[nodiscard]] std::string roman(int number);
/// "hai", "ba" … "mười"; larger numbers in digits.
[[nodiscard]] std::string numeral(std::size_t number);
/// "a", "a và b", "a, b và c".
[[nodiscard]] std::string enumeration(const std::vector<std::string> &items);

} // namespace phuluc
