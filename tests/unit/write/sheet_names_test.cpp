#include "write/sheet_names.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(sheet_names)

BOOST_AUTO_TEST_CASE(CellsAreNamedAsInFormulas) {
    BOOST_TEST(cellName({0, 0}) == "A1");
    BOOST_TEST(cellName({9, 25}) == "Z10");
    BOOST_TEST(cellName({6, 26}) == "AA7");
    BOOST_TEST(cellName({0, 701}) == "ZZ1");
    BOOST_TEST(cellName({0, 702}) == "AAA1");
    BOOST_TEST(fixedName(Area{{6, 12}, {19, 12}}) == "$M$7:$M$20");
}

BOOST_AUTO_TEST_SUITE_END()
