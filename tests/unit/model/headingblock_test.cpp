// Headings of several rows.
#include "evaluation.hpp"
#include "model/recognise.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(headingblock)

BOOST_AUTO_TEST_CASE(HeadingsMayBeMergedOverTwoRows) {
    const std::string table =
        "STT|Tên đơn vị|Kết quả theo từng nhóm chỉ số|<|<|<|<|Tổng điểm\n"
        "^|^|Công khai, minh bạch (%)|Tiến độ (%)|Số hóa (%)|Dịch vụ trực tuyến (%)|Hài lòng (%)|^\n"
        "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)\n1|Sở A|90|90|90|90|90|90";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90");
}

BOOST_AUTO_TEST_CASE(RatesAndPointsMayStandBelowEachCriterion) {
    const std::string table = "STT|Tên đơn vị|Công khai|<|Tiến độ|<|Số hóa|<|Dịch vụ trực tuyến|<|Hài lòng|<|Tổng\n"
                              "||Tỷ lệ (%)|Điểm|Tỷ lệ (%)|Điểm|Tỷ lệ (%)|Điểm|Tỷ lệ (%)|Điểm|Tỷ lệ (%)|Điểm|\n"
                              "1|Sở A|50|9|50|10|50|11|50|11|50|9|50\n2|Sở B|100|18|100|20|100|22|100|22|50|9.5|91.5";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở B 91.5; 2 Sở A 50");
    BOOST_CHECK(says(result, "tỷ lệ 50% (ô K4) cho 9 điểm, ô này ghi 9,5; lấy điểm đã ghi, vì các điểm cộng lại đúng"));
}

BOOST_AUTO_TEST_CASE(PointsRightOfALostMergedHeadingBelongToItsCriterion) {
    const std::string table = "STT|Tên đơn vị|Công khai||Tiến độ||Số hóa||Dịch vụ trực tuyến||Hài lòng|\n"
                              "||Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm\n"
                              "1|Sở A|50|9|50|10|50|11|50|11|50|9";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 50");
}

BOOST_AUTO_TEST_CASE(ATitleOverTheWholeTableIsNoHeading) {
    BOOST_CHECK_EQUAL(findings(evaluated({{"Tổng điểm|<|<\n" + communes + "1|UBND xã A|90"}})), "");
}

BOOST_AUTO_TEST_CASE(ATextLongerThanAnyHeadingIsNone) {
    const std::string note = "Tổng điểm (" + repeated("của đơn vị ", 100) + ")";
    const std::string said = findingsOrRefusal({{"Tên đơn vị|" + note + "\nSở A|90"}});
    BOOST_TEST(contains(said, "không nhận ra"));
}

BOOST_AUTO_TEST_SUITE_END()
