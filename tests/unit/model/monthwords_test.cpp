// Months and their weeks in names and titles.
#include "model/monthwords.hpp"

#include "periodnames.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(month_words)

BOOST_AUTO_TEST_CASE(AWeekBesideItsMonthIsNoMonth) {
    for (const char *text : {"2025-11-W2", "2025-11 tuan 2", "2025-11 Tuan-02", "W2 thang 11 2025", "W2 2025-11",
                             "T11-2025 tuan 2", "Thang 11-2025 tuan 2", "Tháng 11 năm 2025, tuần thứ 2",
                             "Tuần thứ 2 tháng 11 năm 2025", "Tuần II tháng 11/2025", "Week 2 thang 11 2025",
                             "tuan 2 2025-11", "Tháng 11 năm 2025, tuần 02, ngày 14/11/2025"})
        BOOST_CHECK_MESSAGE(read(text) == "tuần 02 tháng 11/2025", text << ": " << read(text));
    for (const char *text : {"2025-11-W7", "W47 thang 11 2025", "Week 47 2025-11", "T11-2025 tuan 6", "2025-11 tuan"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("từ 1 đến 5") != std::string::npos, text);
    for (const char *text : {"nửa đầu tháng 11-2025", "Nửa cuối tháng 11 năm 2025", "nửa tháng 11/2025"})
        BOOST_CHECK_MESSAGE(read(text).empty() && periodFault(text).find("nửa tháng") != std::string::npos, text);
    for (const char *text : {"Week 47 2025", "2025-W47", "T47-2025", "Nov 2025", "web 2025"})
        BOOST_CHECK_MESSAGE(read(text).empty(), text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(ADayBehindTheWordWeekIsThatDay) {
    for (const char *text : {"Tuan 14-11-2025", "Bao cao tuan 14-11-2025", "tuan_14.11.2025"})
        BOOST_CHECK_MESSAGE(periodsIn(text).size() >= 1 && folderName(periodsIn(text).back()) == "2025-11-14", text);
    for (const char *text : {"tuan-02-11-2025", "tuan 6 11 2025", "tuan-31-11-2025"}) // week 2, or the second day
        BOOST_CHECK_MESSAGE(read(text).empty() && !periodFault(text).empty(), text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(TheFirstAndTheLastDayOfAWeekAreItsLastDay) {
    for (const char *text : {"03.11.2025-09.11.2025", "2025-11-03_2025-11-09", "20251103-20251109", "05-11-2025 - 09-11-2025"})
        BOOST_CHECK_MESSAGE(periodsIn(text).size() == 1 && folderName(periodsIn(text).front()) == "2025-11-09", text);
    BOOST_CHECK_EQUAL(periodsIn("07.11.2025-14.11.2025").size(), 2U);
    BOOST_CHECK_EQUAL(periodsIn("13.11.2025-14.11.2025").size(), 2U);
    BOOST_CHECK_EQUAL(periodsIn("09.11.2025-03.11.2025").size(), 2U);
}

BOOST_AUTO_TEST_SUITE_END()
