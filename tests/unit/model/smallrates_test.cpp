// Fractions among component rates.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string componentHeading = "Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\n";

PeriodResult month(const std::string &rows) {
    return evaluated({{componentHeading + rows}}, {"Thang-11-2025", "", {}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(smallrates)

BOOST_AUTO_TEST_CASE(ASmallRateIsShownByTheOtherSideOfItsWholeOrByItsPoints) {
    BOOST_CHECK_EQUAL(findings(month("Hồ sơ giải quyết đúng hạn|99.2||\nHồ sơ giải quyết quá hạn|0.8||")), "");
    BOOST_CHECK_EQUAL(findings(month("Thanh toán trực tuyến|0.5|0.05|10\nHồ sơ trực tuyến|90|10.8|12")), "");
}

BOOST_AUTO_TEST_CASE(OneFractionAmongRatesIsAnError) {
    BOOST_CHECK(says(month("Hồ sơ trực tuyến|90||\nThanh toán trực tuyến|0.9532||"),
                     "ô B3: 0,9532 có thể là 0,9532% hoặc 95,32%. Xem lại trên Cổng"));
    BOOST_CHECK(says(month("Hồ sơ trực tuyến|90|10.8|12\nThanh toán trực tuyến|0.95|9.5|10"),
                     "ô B3: 0,95 là 95% viết dưới dạng phân số"));
    BOOST_CHECK_EQUAL(findings(month("Hồ sơ trực tuyến|90||\nThanh toán trực tuyến|0.95%||")), "");
}

BOOST_AUTO_TEST_CASE(RatesThatAreAllFractionsAreOneError) {
    const std::string said = findings(month("Hồ sơ đúng hạn|0.82||\nHồ sơ quá hạn|0.18||\nHồ sơ trực tuyến|0.9||"));
    BOOST_CHECK(said.find("ô B2: mọi tỷ lệ đều không quá 1: 0,82 là 82% viết dưới dạng phân số") != std::string::npos);
    BOOST_CHECK(said.find("B3: 0,") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
