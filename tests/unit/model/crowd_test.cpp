// The limit to the number of units.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(crowd)

BOOST_AUTO_TEST_CASE(APeriodOfMoreUnitsThanACountryIsRefusedWhetherInOneTableOrMany) {
    const std::string heading = "Tên đơn vị|Tổng điểm\n";
    BOOST_TEST(contains(findingsOrRefusal({{heading + repeated("Sở #|90\n", 10'001)}}), "hơn 10.000 đơn vị"));
    const test::Sheet half{heading + repeated("Sở #|90\n", 5'001)};
    BOOST_TEST(contains(findingsOrRefusal({half, half}), "hơn 10.000 đơn vị"));
    BOOST_TEST(!contains(findingsOrRefusal({half}), "hơn 10.000 đơn vị"));
}

BOOST_AUTO_TEST_CASE(APeriodWhoseNamesAreLongerThanThoseOfACountryIsRefusedWhetherInOneTableOrMany) {
    const std::string heading = "Tên đơn vị|Tổng điểm\n";
    const std::string row = "Sở # " + std::string(880, 'x') + "|90\n";
    BOOST_TEST(contains(findingsOrRefusal({{heading + repeated(row, 1'200)}}), "dài hơn 1 MB"));
    const test::Sheet half{heading + repeated(row, 600)};
    BOOST_TEST(contains(findingsOrRefusal({half, half}), "dài hơn 1 MB"));
    BOOST_TEST(!contains(findingsOrRefusal({half}), "dài hơn 1 MB"));
}

BOOST_AUTO_TEST_SUITE_END()
