// Merged cells.
#include "evaluation.hpp"
#include "model/findings.hpp"
#include "model/recognise.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string pointsOfParts = "STT|Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|DVC trực tuyến (12đ)|Thanh toán (10đ)|"
                                  "Số hóa (22đ)|Hài lòng (18đ)|Tổng điểm";

} // namespace

BOOST_AUTO_TEST_SUITE(merged)

BOOST_AUTO_TEST_CASE(ManyMergedRangesOverOneRowCostNoMoreThanTheirNumber) {
    Table table = test::tableOf("Tên đơn vị|<|Tổng điểm\nSở A||90\nSở B||80");
    for (int i = 0; i < 100'000; ++i) table.merge({0, 300, 1, 400});
    Findings findings;
    const Headings headings(standard::rules());
    const std::vector<ScoreTable> exports = recognise(table, "tep.xlsx", headings, findings);
    BOOST_TEST_REQUIRE(exports.size() == 1U);
    BOOST_TEST(exports.front().find(Field::total)->index == 2U);
    BOOST_TEST(exports.front().rows.size() == 2U);
}

BOOST_AUTO_TEST_CASE(AMergedDistrictCountsForEachOfItsCommunes) {
    const Setup quarter{"Quy-II-2024", "", {}};
    const std::string head = "STT|Huyện|Tên đơn vị|Tổng điểm\n";
    const PeriodResult merged = evaluated(
        {{head + "1|huyện Lắk|UBND xã A|66\n2|^|UBND xã B|72\n3|thị xã Buôn Hồ|UBND xã A|88\n4|^|UBND xã B|91"}},
        quarter);
    BOOST_CHECK_EQUAL(findings(merged), "");
    BOOST_CHECK_EQUAL(ranking(merged, Level::commune),
                      "1 UBND xã B - thị xã Buôn Hồ 91; 2 UBND xã A - thị xã Buôn Hồ 88; 3 UBND xã B - huyện Lắk 72; "
                      "4 UBND xã A - huyện Lắk 66");
    BOOST_CHECK(says(evaluated({{head + "1|huyện Lắk|UBND xã A|66\n2||UBND xã B|72"}}, quarter),
                     "ô B3: cột \"Huyện\" để trống ở dòng này"));
}

BOOST_AUTO_TEST_CASE(AMergedFigureOverSeveralUnitsOrColumnsIsAnError) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "1|UBND xã A|90\n2|UBND xã B|^"}}), "ô C2:C3: một số ghi chung"));
    BOOST_CHECK(says(evaluated({{pointsOfParts + "\n1|UBND xã A|12|<|7|6|11|17|71"}}), "ô C2:D2: một số ghi chung"));
    checkRanking(evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n^|^|^\n2|UBND xã B|80\n^|^|^"}}), ranked);
    checkRanking(
        evaluated({{pointsOfParts + "\n1|UBND xã A|12|18|7|6|11|17|71\n2|UBND xã B|Không có dữ liệu|<|<|<|<|<|<"}}),
        "1 UBND xã A 71; - UBND xã B");
}

BOOST_AUTO_TEST_SUITE_END()
