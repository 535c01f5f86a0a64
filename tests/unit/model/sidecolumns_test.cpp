// Columns that are known to hold something else than scores.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(sidecolumns)

BOOST_AUTO_TEST_CASE(ColumnsWithoutAUseAreNoted) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Số hồ sơ quá hạn|Tổng điểm\nUBND xã A|3|90"}}),
                     "cột \"Số hồ sơ quá hạn\" không dùng đến"));
}

BOOST_AUTO_TEST_CASE(NumbersOfDossiersAreNoPartOfScores) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Số hồ sơ|Tổng điểm\nUBND xã A|31|90"}});
    BOOST_CHECK(says(result, "cột \"Số hồ sơ\" không dùng đến"));
    BOOST_CHECK_EQUAL(result.levels.at(0).units.at(0).total->text(), "90");
}

BOOST_AUTO_TEST_CASE(AColumnOfRatingsHoldsNoFigures) {
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Tổng điểm|Xếp loại\n1|UBND xã A|90|91.5\n2|UBND xã B|80|82"}}),
                     "ô D1: cột \"Xếp loại\" có số mà tiêu đề không cho biết là gì"));
}

BOOST_AUTO_TEST_CASE(CountsOfDossiersAreNeverPoints) {
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Tiếp nhận trực tuyến|Tiếp nhận trực tiếp|Tổng cộng\n"
                                 "1|UBND xã A|20|15|35\n2|UBND xã B|60|27|87"}}),
                     "ô E1: không rõ cột \"Tổng cộng\" cộng những gì"));
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Hồ sơ tiếp nhận|<|<\n^|^|Tổng|Trực tuyến|Trực tiếp\n"
                                 "1|UBND xã A|35|20|15\n2|UBND xã B|87|60|27"}}),
                     "số lượng hồ sơ, không có cột điểm nào"));
    checkRanking(evaluatedWorkbook({{twoCommunes}, {"Tên đơn vị|Số hồ sơ\nUBND xã A|35\nUBND xã B|87", "Hồ sơ"}}),
                 ranked);
}

BOOST_AUTO_TEST_SUITE_END()
