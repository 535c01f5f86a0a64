// A reporting period: from a week to a year.
#pragma once

#include <compare>
#include <string>

namespace phuluc {

/// A calendar day, checked to exist where it is made.
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

/// A reporting period. A week is numbered within its month: (day − 1) / 7 + 1 of its day of assessment.
struct Period {
    PeriodKind kind = PeriodKind::week;
    int year = 0;
    int month = 0;   ///< weeks and months: 1 … 12
    int week = 0;    ///< weeks: 1 … 5
    int day = 0;     ///< weeks named by a day: that day; else 0
    int quarter = 0; ///< quarters: 1 … 4
    int half = 0;    ///< half-years: 1, 2

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace phuluc
