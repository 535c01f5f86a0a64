#include "base/calendar.hpp"
#include "base/wording.hpp"

#include "phuluc766/results.hpp"

#include <array>
#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(Wording)

namespace {

std::string monthOf(const Period &period, std::optional<Date> assessed = {}) {
    PeriodResult result;
    result.period = period;
    result.assessed = assessed;
    return monthText(result);
}

std::string deadlineText(const char *words) {
    const std::optional<Date> day = deadline(words);
    return day ? dateText(*day) : "";
}

} // namespace

BOOST_AUTO_TEST_CASE(QuarterInASentenceSaysItsYearInWords) {
    BOOST_TEST(periodInText({PeriodKind::quarter, 2024, 0, 0, 0, 2, 0}) == "Quý II năm 2024");
    BOOST_TEST(periodInText({PeriodKind::month, 2024, 5, 0, 0, 0, 0}) == "tháng 5/2024");
}

BOOST_AUTO_TEST_CASE(DateLineHasTheMonthOfTheDayOfAssessment) {
    BOOST_TEST(monthOf({PeriodKind::quarter, 2024, 0, 0, 0, 2, 0}, Date{2024, 7, 2}) == "tháng 7 năm 2024");
    BOOST_TEST(monthOf({PeriodKind::week, 2025, 11, 2, 14, 0, 0}) == "tháng 11 năm 2025");
    BOOST_TEST(monthOf({PeriodKind::week, 2026, 1, 5, 31, 0, 0}) == "tháng 01 năm 2026");
}

BOOST_AUTO_TEST_CASE(DateLineWithoutSuchADayHasTheMonthOfTheDayAfterThePeriod) {
    BOOST_TEST(monthOf({PeriodKind::month, 2024, 5, 0, 0, 0, 0}) == "tháng 6 năm 2024");
    BOOST_TEST(monthOf({PeriodKind::month, 2025, 12, 0, 0, 0, 0}) == "tháng 01 năm 2026");
    BOOST_TEST(monthOf({PeriodKind::quarter, 2024, 0, 0, 0, 4, 0}) == "tháng 01 năm 2025");
    BOOST_TEST(monthOf({PeriodKind::week, 2025, 11, 2, 0, 0, 0}) == "tháng 11 năm 2025");
    BOOST_TEST(monthOf({PeriodKind::week, 2025, 11, 5, 0, 0, 0}) == "tháng 12 năm 2025");
    BOOST_TEST(monthOf({PeriodKind::week, 2026, 2, 4, 0, 0, 0}) == "tháng 3 năm 2026");
    BOOST_TEST(monthOf({PeriodKind::week, 2024, 2, 4, 0, 0, 0}) == "tháng 02 năm 2024");
}

BOOST_AUTO_TEST_CASE(HalfYearsAndYearsAreDatedAfterTheirEnd) {
    BOOST_TEST(monthOf({PeriodKind::halfYear, 2026, 0, 0, 0, 0, 1}) == "tháng 7 năm 2026");
    BOOST_TEST(monthOf({PeriodKind::nineMonths, 2026, 0, 0, 0, 0, 0}) == "tháng 10 năm 2026");
    BOOST_TEST(monthOf({PeriodKind::year, 2026, 0, 0, 0, 0, 0}) == "tháng 01 năm 2027");
}

BOOST_AUTO_TEST_CASE(CountsBelowTenTakeALeadingZero) {
    BOOST_CHECK_EQUAL(twoDigits(5), "05");
    BOOST_CHECK_EQUAL(twoDigits(10), "10");
}

BOOST_AUTO_TEST_CASE(DeadlineIsTheLastDayOfWhatItNames) {
    static constexpr std::array<std::array<const char *, 2>, 13> known = {{
        {"hết tháng 3 năm 2026", "31/3/2026"},
        {"Tháng 02/2028", "29/02/2028"},
        {"trước ngày 15/4/2026", "15/4/2026"},
        {"ngày 31 tháng 3 năm 2026", "31/3/2026"},
        {"31-12-2026", "31/12/2026"},
        {"hết Quý I năm 2026", "31/3/2026"},
        {"Quý 4/2026", "31/12/2026"},
        {"6 tháng đầu năm 2026", "30/6/2026"},
        {"9 tháng năm 2026", "30/9/2026"},
        {"cuối năm 2026", "31/12/2026"},
        {"đến hết ngày 01/7/2026", "01/7/2026"},
        {"hết năm", ""},
        {"hết tháng 13 năm 2026", ""},
    }};
    for (const auto &[words, day] : known) BOOST_TEST(deadlineText(words) == day, words);
}

BOOST_AUTO_TEST_CASE(WordsThatNameNoDayAreNoDeadline) {
    for (const char *words : {"", "sớm nhất", "hết tháng 3", "30/02/2026", "hết tháng 3 năm 2026 và sau đó", "năm 26"})
        BOOST_TEST(deadlineText(words) == "", words);
}

BOOST_AUTO_TEST_SUITE_END()
