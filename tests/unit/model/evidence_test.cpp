// What totals say of the columns beside them.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string open = "Tên đơn vị|Công khai|Tiến độ|Số hóa|DVC trực tuyến|Thanh toán|Hài lòng|Tổng điểm\n";

} // namespace

BOOST_AUTO_TEST_SUITE(evidence)

BOOST_AUTO_TEST_CASE(TotalsDecideBetweenPercentagesAndPoints) {
    const std::string head = "Tên đơn vị|Công khai|Tiến độ|Số hóa|Dịch vụ trực tuyến|Hài lòng|Tổng điểm\n";
    const PeriodResult points = evaluated({{head + "Sở A|10|10|10|10|10|50\nSở B|9|9|9|9|9|45"}});
    BOOST_CHECK_EQUAL(findings(points), "");
    BOOST_CHECK_EQUAL(ranking(points, Level::department), "1 Sở A 50; 2 Sở B 45");
    const PeriodResult percentages = evaluated({{head + "Sở A|10|10|10|10|10|10\nSở B|9|9|9|9|9|9"}});
    BOOST_CHECK_EQUAL(findings(percentages), "");
    BOOST_CHECK_EQUAL(ranking(percentages, Level::department), "1 Sở A 10; 2 Sở B 9");
}

BOOST_AUTO_TEST_CASE(SumsNearTheTotalsOfAllRowsDecide) {
    const PeriodResult result = evaluated({{open + "Sở Y tế|11.79|17.5|10.63|6.94|6.02|17.82|70.66\n"
                                                   "Sở Nội vụ|11.79|16.37|9.3|6.57|7.16|17.4|68.57\n"
                                                   "Sở Tư pháp|11.79|17.29|5.25|6.64|2.98|17.76|61.71"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở Y tế 70.7; 2 Sở Nội vụ 68.59; 3 Sở Tư pháp 61.71");
    BOOST_CHECK(says(result, "ô H2: tổng điểm ghi 70,66, các nhóm cộng lại được 70,7 (lệch 0,04)"));
}

BOOST_AUTO_TEST_CASE(SumsOfRoundedPercentagesNearTheTotalsDecideToo) {
    const PeriodResult result = evaluated({{open + "Sở A|12|15|20|11|10|17|14.7\nSở B|14|15|18|12|9|16|14.9"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 14.94; 2 Sở B 14.7");
}

BOOST_AUTO_TEST_CASE(OneSumFarFromItsTotalLeavesItOpen) {
    BOOST_CHECK(says(evaluated({{open + "Sở A|11.79|17.5|10.63|6.94|6.02|17.82|70.66\nSở B|12|16|9|6|7|17|30\n"
                                        "Sở C|12|16|9|6|7|17|67.1"}}),
                     "tệp không cho biết các cột"));
}

BOOST_AUTO_TEST_CASE(TotalsDecideAgainAfterOtherColumnsAreDecided) {
    const PeriodResult result =
        evaluated({{"Tên đơn vị|Công khai|Tiến độ|Số hóa|Dịch vụ trực tuyến|Hài lòng|Tổng điểm\n"
                    "Sở A|10|50|50|50|50|42.8\nSở B|16|100|100|100|100|84.88"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở B 84.88; 2 Sở A 42.8");
}

BOOST_AUTO_TEST_SUITE_END()
