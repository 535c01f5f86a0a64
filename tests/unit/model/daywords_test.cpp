// Days in words, one pattern at a time.
#include "base/text.hpp"
#include "model/daywords.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

/// "2025-11-14 (3)": the day that a pattern finds at the front of a text, and how many words it takes.
std::string found(std::optional<dates::Match> (*pattern)(dates::Words), const char *text) {
    const std::vector<std::string> all = words(plainKey(text));
    const std::optional<dates::Match> match = pattern(all);
    if (!match) return "";
    if (!match->period) return std::string(match->fault);
    const Period &day = *match->period;
    return std::to_string(day.year) + "-" + std::to_string(day.month) + "-" + std::to_string(day.day) + " (" +
           std::to_string(match->words) + ")";
}

} // namespace

BOOST_AUTO_TEST_SUITE(day_words)

BOOST_AUTO_TEST_CASE(ADayMayBeginWithItsYearOrEndWithIt) {
    BOOST_TEST(found(dates::day, "2025-11-14 x") == "2025-11-14 (3)");
    BOOST_TEST(found(dates::day, "14.11.2025") == "2025-11-14 (3)");
    BOOST_TEST(found(dates::day, "11-14-2025") == "");
    BOOST_TEST(found(dates::day, "2025-02-30") == "");
    BOOST_TEST(found(dates::day, "14-11-25") == "");
}

BOOST_AUTO_TEST_CASE(EightDigitsAreOneDay) {
    BOOST_TEST(found(dates::packedDay, "20251114") == "2025-11-14 (1)");
    BOOST_TEST(found(dates::packedDay, "14112025") == "2025-11-14 (1)");
    BOOST_TEST(found(dates::packedDay, "31022026") == "");
    BOOST_TEST(found(dates::packedDay, "2025111") == "");
}

BOOST_AUTO_TEST_CASE(ADayOutsideTheCalendarSaysSo) {
    for (const char *text : {"2025-11-31", "31-11-2025", "11-20-2025"})
        BOOST_CHECK_MESSAGE(found(dates::misdated, text) == dates::inTheCalendar, text);
    BOOST_TEST(found(dates::misdated, "766/18/2026") == "");
}

BOOST_AUTO_TEST_CASE(ADayInWordsHasItsMonthAndYear) {
    BOOST_TEST(found(dates::longDay, "ngày 05 tháng 01 năm 2026") == "2026-1-5 (6)");
    BOOST_TEST(found(dates::longDay, "ngày 05 tháng 01") == "");
    BOOST_TEST(found(dates::anyDay, "ngày 14/11/2025") == "2025-11-14 (4)");
}

BOOST_AUTO_TEST_CASE(OfARangeTheLastDayCounts) {
    BOOST_TEST(found(dates::range, "từ ngày 01/11 đến ngày 14/11/2025") == "2025-11-14 (9)");
    BOOST_TEST(found(dates::range, "từ 01/11/2025 đến hết ngày 14/11/2025") == "2025-11-14 (10)");
    BOOST_TEST(found(dates::range, "14/11/2025") == "");
}

BOOST_AUTO_TEST_SUITE_END()
