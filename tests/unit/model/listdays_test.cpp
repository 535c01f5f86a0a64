// Days in the unit list.
#include "model/listdays.hpp"

#include "base/wording.hpp"
#include "tables.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

std::string day(const std::string &cell) {
    std::string storage;
    const std::optional<Date> found = listedDay(cellOf(cell, storage));
    return found ? dateText(*found) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(list_days)

BOOST_AUTO_TEST_CASE(ADayIsReadInEveryUsualForm) {
    for (const char *form : {"01/7/2025", "1/7/2025", "01.07.2025", "1-7-2025", "2025-07-01", " 01 / 7 / 2025 ", "01072025",
                             "20250701", "ngày 01 tháng 7 năm 2025", "45839", "d45839", "d45839.75", "2025-07-01T00:00:00"})
        BOOST_TEST(day(form) == "01/7/2025", form << ": " << day(form));
}

BOOST_AUTO_TEST_CASE(AnyYearOfFourDigitsCounts) {
    BOOST_TEST(day("22/11/1904") == "22/11/1904");
    BOOST_TEST(day("d1788") == "22/11/1904");
    BOOST_TEST(day("31/12/9999") == "31/12/9999");
    BOOST_TEST(day("d2958465") == "31/12/9999");
}

BOOST_AUTO_TEST_CASE(WhatIsNoSingleDayIsNone) {
    for (const char *none : {"30/02/2025", "07/31/2025", "1/7/25", "7/2025", "2025", "'2025", "01/7/2025 và 02/7/2025", "hôm qua",
                             "45839.75", "50%", "d60", "1/2/3/2025", "/", ""})
        BOOST_TEST(day(none) == "none", none << ": " << day(none));
}

BOOST_AUTO_TEST_SUITE_END()
