// Days that periods begin and end with, and days in words.
#include "base/calendar.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

Period quarter(int year, int number) {
    Period period;
    period.kind = PeriodKind::quarter;
    period.year = year;
    period.quarter = number;
    return period;
}

Period month(int year, int number) {
    Period period;
    period.kind = PeriodKind::month;
    period.year = year;
    period.month = number;
    return period;
}

} // namespace

BOOST_AUTO_TEST_SUITE(calendar)

BOOST_AUTO_TEST_CASE(AMonthEndsWithItsLastDayInLeapYearsToo) {
    BOOST_CHECK((lastDayOf(month(2024, 2)) == Date{2024, 2, 29}));
    BOOST_CHECK((lastDayOf(month(2025, 2)) == Date{2025, 2, 28}));
    BOOST_CHECK((lastDayOf(month(2025, 12)) == Date{2025, 12, 31}));
    BOOST_CHECK((firstDayOf(month(2025, 12)) == Date{2025, 12, 1}));
}

BOOST_AUTO_TEST_CASE(AQuarterHasThreeMonths) {
    BOOST_CHECK((firstDayOf(quarter(2024, 2)) == Date{2024, 4, 1}));
    BOOST_CHECK((lastDayOf(quarter(2024, 2)) == Date{2024, 6, 30}));
    BOOST_TEST(lastMonthOf(quarter(2024, 4)) == 12);
}

BOOST_AUTO_TEST_CASE(TheDayAfterTheLastOfAYearIsTheFirstOfTheNext) {
    BOOST_CHECK((dayAfter({2025, 12, 31}) == Date{2026, 1, 1}));
    BOOST_CHECK((dayAfter({2024, 2, 28}) == Date{2024, 2, 29}));
}

BOOST_AUTO_TEST_CASE(ADeadlineInWordsIsItsLastDay) {
    BOOST_CHECK((deadline("hết tháng 3 năm 2026") == Date{2026, 3, 31}));
    BOOST_CHECK((deadline("ngày 31/3/2026") == Date{2026, 3, 31}));
    BOOST_CHECK((deadline("Quý I/2026") == Date{2026, 3, 31}));
    BOOST_CHECK((deadline("năm 2026") == Date{2026, 12, 31}));
}

BOOST_AUTO_TEST_CASE(WordsThatNameNoDayAreNoDeadline) {
    for (const char *words : {"", "sớm nhất có thể", "hết tháng 13 năm 2026", "tháng 3"})
        BOOST_CHECK_MESSAGE(!deadline(words), words);
}

BOOST_AUTO_TEST_SUITE_END()
