// A reporting period: from a week to a year.
#pragma once

#include <compare>
#include <string>

namespace phuluc {

/// A day of the calendar. Whoever makes one checks that it exists.
struct Date {
    int year = 0;
    int month = 0; ///< 1 … 12
    int day = 0;   ///< 1 … 31

    friend auto operator<=>(const Date &, const Date &) = default;
};

enum class PeriodKind {
    week,
    month,
    quarter,
    halfYear,   ///< "6 tháng đầu năm", "6 tháng cuối năm"
    nineMonths, ///< from January to September
    year
};

/// A reporting period. A week has a number in its month: (day − 1) / 7 + 1, with the day of assessment.
struct Period {
    PeriodKind kind = PeriodKind::week;
    int year = 0;
    int month = 0;   ///< of weeks and months: 1 … 12
    int week = 0;    ///< of weeks: 1 … 5
    int day = 0;     ///< of weeks named by a day: that day; else 0
    int quarter = 0; ///< of quarters: 1 … 4
    int half = 0;    ///< of half-years: 1, 2

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace phuluc
