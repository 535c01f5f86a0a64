// Rows of the list that are one unit at different times.
#include "model/unitidentity.hpp"

#include "listtext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(unit_identity)

BOOST_AUTO_TEST_CASE(ARenamedUnitKeepsItsIdentity) {
    const auto identity = [](const std::string &rows, const Date &day) {
        const UnitLists lists = list(head + rows);
        return lists.at(day).units().front().identity;
    };
    const Date before{2025, 2, 1};
    const Date after{2025, 4, 1};
    for (const char *rows : {"H1|Sở A|Sở, ban, ngành||||28/02/2025\nH1|Sở B|Sở, ban, ngành|||01/3/2025|",
                             "|Sở A|Sở, ban, ngành||||28/02/2025\n|Sở B|Sở, ban, ngành|Sở A; Sở Cũ||01/3/2025|",
                             "|Sở B|Sở, ban, ngành|Sở A|||"})
        BOOST_CHECK_EQUAL(identity(rows, before), identity(rows, after));
    const char *others = "|Sở A|Sở, ban, ngành||||28/02/2025\n|Sở B|Sở, ban, ngành|||01/3/2025|";
    BOOST_CHECK_NE(identity(others, before), identity(others, after));
}

BOOST_AUTO_TEST_CASE(OneNameOrCodeMayMeanTwoUnitsOnlyAtDifferentTimes) {
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành||||\n|Sở B|Sở, ban, ngành|Sở A|||").starts_with("B3: "));
    BOOST_CHECK(
        refusal(head + "|Sở A|Sở, ban, ngành||||01/3/2025\n|Sở A|Sở, ban, ngành|||01/3/2025|").starts_with("B3: "));
    BOOST_CHECK_EQUAL(refusal(head + "|Sở A|Sở, ban, ngành||||28/02/2025\n|Sở A|Sở, ban, ngành|||01/3/2025|"), "");
}

BOOST_AUTO_TEST_CASE(AnotherNameOfTwoUnitsIsToldByThatName) {
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành|Sở B|||\n|Sở B|Sở, ban, ngành||||")
                    .starts_with("B3: \"Sở B\" ghi cho cả dòng này và \"Sở A\" (ô B2), là tên hoặc tên khác"));
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành|Sở C|||\n|Sở B|Sở, ban, ngành|Sở C|||").starts_with("B3: \"Sở C\" ghi cho cả"));
}

BOOST_AUTO_TEST_CASE(RowsOfOneUnitWhoseDaysOverlapAreToldOfTheDays) {
    for (const char *rows : {"H1|Sở A|Sở, ban, ngành||||01/3/2025\nH1|Sở B|Sở, ban, ngành|||01/3/2025|",
                             "|Sở A|Sở, ban, ngành||||01/3/2025\n|Sở B|Sở, ban, ngành|Sở A||01/02/2025|"})
        BOOST_CHECK_MESSAGE(refusal(head + rows).find("ngày của dòng này chồng lên ngày của \"Sở A\" (ô B2)") !=
                                std::string::npos,
                            refusal(head + rows));
}

BOOST_AUTO_TEST_SUITE_END()
