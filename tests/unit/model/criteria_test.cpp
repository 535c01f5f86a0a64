// Groups and their parts.
#include "evaluation.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

} // namespace

BOOST_AUTO_TEST_SUITE(criteria)

BOOST_AUTO_TEST_CASE(PartsOfTheOnlineGroupCountBeforeItsOwnPoints) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Dịch vụ công trực tuyến (12 điểm)|Thanh toán trực tuyến (10 "
                                            "điểm)|Cung cấp dịch vụ trực tuyến (22 điểm)|Tổng điểm\n"
                                            "UBND xã A|10|9|20|90"}});
    BOOST_CHECK(says(result, "ô D2: hai phần của nhóm cộng lại được 19 điểm, ô này ghi 20; lấy tổng hai phần"));
    BOOST_CHECK_EQUAL(result.levels.front().units[0].of(standard::onlineServices).points->text(), "19");
}

BOOST_AUTO_TEST_CASE(PaymentWithoutTheOtherPartOfItsGroupIsLeftOut) {
    const PeriodResult result = evaluated({{"Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|TTTT (%)|MDHL (%)\n"
                                            "Sở A|90|90|90|80|50|90"}});
    BOOST_CHECK(result.levels.front().divided.empty());
    const UnitScore &unit = result.levels.front().units[0];
    BOOST_CHECK_EQUAL(unit.of(standard::onlineServices).points->text(), "17.6");
    BOOST_CHECK(!unit.of(standard::payment).points);
}

BOOST_AUTO_TEST_CASE(TheMergedPercentageOrItsPartsSuffice) {
    const std::string head = "Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|DVC (%)|TTTT (%)|MDHL (%)\n";
    const PeriodResult result =
        evaluated({{head + "Sở A|90|90|90|85|80|90|90\nSở B|80|80|80||70|60|80\nSở C|80|80|80|65|||80"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 88.8; 2 Sở B 76.8; 3 Sở C 76.7");
    BOOST_CHECK(says(evaluated({{head + "Sở A|90|90|90|||90|90"}}),
                     "thiếu ở: Cung cấp dịch vụ trực tuyến; Dịch vụ công trực tuyến"));
}

BOOST_AUTO_TEST_SUITE_END()
