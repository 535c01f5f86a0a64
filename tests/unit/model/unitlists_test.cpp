// The office's list of units: what it may say, and at which time.
#include "model/unitlists.hpp"

#include "listtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

std::string names(const UnitList &units) {
    std::string text;
    for (const ListedUnit &unit : units.units()) text += (text.empty() ? "" : "; ") + unit.name;
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(unit_lists)

BOOST_AUTO_TEST_CASE(HoldsTheUnitsOfADay) {
    const UnitLists lists = list(head + "|Sở A|Sở, ban, ngành|||01/03/2025|\n|Sở B|Sở, ban, ngành||||2025-02-28\n"
                                        "|Sở C|Sở, ban, ngành|||d45717|d45838"); // 01/3/2025, 30/6/2025
    BOOST_CHECK_EQUAL(names(lists.at({2025, 2, 28})), "Sở B");
    BOOST_CHECK_EQUAL(names(lists.at({2025, 3, 1})), "Sở A; Sở C");
    BOOST_CHECK_EQUAL(names(lists.at({2025, 6, 30})), "Sở A; Sở C");
    BOOST_CHECK_EQUAL(names(lists.at({2025, 7, 1})), "Sở A");
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành|||hôm qua|").starts_with("F2: "));
    BOOST_CHECK_EQUAL(names(list(head + "|Sở A|Sở, ban, ngành|||45717|45838").at({2025, 3, 1})), "Sở A"); // not shown as days
    for (const char *noDay : {"31/9/2025", "01/07/25", "10/2025", "2025", "45717.5"})
        BOOST_CHECK_MESSAGE(refusal(head + "|Sở A|Sở, ban, ngành|||" + noDay + "|").starts_with("F2: "), noDay);
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành|||02/3/2025|01/3/2025").starts_with("G2: "));
}

BOOST_AUTO_TEST_SUITE_END()
