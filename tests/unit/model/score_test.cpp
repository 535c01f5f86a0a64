// Which of several figures for the same thing counts.
#include "standard.hpp"
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string both =
    "Tên đơn vị|Công khai|<|Tiến độ|<|Số hóa|<|DVC trực tuyến|<|Thanh toán|<|Hài lòng|<|Tổng điểm\n"
    "|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|\n";
const std::string healthAndInterior = "Sở Y tế|88.9|16|99.9|19.97|91|20.01|69.9|8.39|80|8|97.9|17.62|89.99\n"
                                      "Sở Nội vụ|65.5|11.79|82.1|16.41|42.3|9.31|54.8|6.57|71.6|7.16|96.8|17.42|68.66";
const std::string points = "Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Số hóa (22đ)|DVC trực tuyến (12đ)|Thanh toán "
                           "(10đ)|Hài lòng (18đ)";

BOOST_AUTO_TEST_SUITE(scoring)

BOOST_AUTO_TEST_CASE(GivenPointsThatMakeTheTotalStandBesideRoundedPercentages) {
    const PeriodResult result = evaluated({{both + healthAndInterior}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở Y tế 89.99; 2 Sở Nội vụ 68.66");
    const UnitScore &unit = result.levels.front().units[0];
    BOOST_CHECK(unit.rating == standard::good);
    BOOST_CHECK_EQUAL(unit.of(standard::progress).points->text(), "19.97");
    BOOST_CHECK_EQUAL(unit.of(standard::progress).percentage->text(), "99.9");
    BOOST_CHECK(says(result, "ô E3: tỷ lệ 99,9% (ô D3) cho 19,98 điểm, ô này ghi 19,97 (và 1 chỗ khác trong bảng cũng "
                             "vậy); lấy điểm đã ghi"));
}

BOOST_AUTO_TEST_CASE(APercentageThatMakesTheTotalCountsBeforePointsThatDoNot) {
    const PeriodResult result =
        evaluated({{both + healthAndInterior + "\nSở Tư pháp|50|9|50|10|50|11|50|6|50|5|50|19|50"}});
    BOOST_CHECK(says(result, "ô M5: 19 nằm ngoài khoảng từ 0 đến 18"));
    const PeriodResult slip =
        evaluated({{both + healthAndInterior + "\nSở Tư pháp|50|9|50|10|50|11|50|6|50|5|50|8|50"}});
    BOOST_CHECK_EQUAL(ranking(slip, Level::department), "1 Sở Y tế 89.99; 2 Sở Nội vụ 68.66; 3 Sở Tư pháp 50");
}

BOOST_AUTO_TEST_CASE(WithoutATotalThePercentageCounts) {
    const PeriodResult result =
        evaluated({{"Tên đơn vị|CKMB (%)|CKMB (18đ)|TDGQ (%)|MDSH (%)|DVTT (%)|MDHL (%)\nSở A|50|9.5|50|50|50|50"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 50");
    BOOST_CHECK(says(result, "tỷ lệ 50% (ô B2) cho 9 điểm, ô này ghi 9,5; lấy điểm tính từ tỷ lệ"));
}

BOOST_AUTO_TEST_CASE(TwoRatingsWithoutATotalToDecideAreADoubt) {
    std::string table = both + healthAndInterior;
    for (const char *part : {"|Tổng điểm\n|Tỷ lệ", "|89.99", "|68.66"}) {
        const std::string text(part);
        const std::size_t at = table.find(text);
        BOOST_REQUIRE(at != std::string::npos);
        table.replace(at, text.size(), text.starts_with("|T") ? "\n|Tỷ lệ" : "");
    }
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở Y tế 90.01; 2 Sở Nội vụ 68.68");
    BOOST_CHECK(says(result, "ô A3: \"Sở Y tế\": tính từ tỷ lệ được 90,01 điểm, cộng các điểm đã ghi được 89,99, thuộc "
                             "hai xếp loại khác nhau. Xem tổng điểm trên Cổng"));
    BOOST_CHECK(!says(result, "\"Sở Nội vụ\": tính từ"));
}

BOOST_AUTO_TEST_CASE(NoughtsThatTheTotalsBearOutAreAWarningElseAnError) {
    const std::string rows = "Sở A|2|20|14|6|0|18|60\nSở B|2|0|9.83|6|0|12|29.83\nSở C|2|0|2|0|0|12|16";
    const PeriodResult borneOut = evaluated({{points + "|Tổng điểm\n" + rows}});
    BOOST_CHECK_EQUAL(ranking(borneOut, Level::department), "1 Sở A 60; 2 Sở B 29.83; 3 Sở C 16");
    BOOST_CHECK(says(borneOut, "CẢNH BÁO: 1.xlsx, trang \"Bảng\", ô F2:F4: cột \"Thanh toán trực tuyến\" bằng 0 ở mọi "
                               "đơn vị, tổng điểm bên cạnh cũng được cộng với số 0 đó"));
    const PeriodResult alone = evaluated({{points + "\nSở A|2|20|14|6|0|18\nSở B|2|0|9.83|6|0|12"}});
    BOOST_CHECK(says(alone, "LỖI: 1.xlsx, trang \"Bảng\", ô F2:F3: cột \"Thanh toán trực tuyến\" bằng 0 ở mọi đơn vị"));
    const PeriodResult short_ = evaluated({{points + "|Tổng điểm\nSở A|2|20|14|6|0|18|66\nSở B|2|0|9.83|6|0|12|35.1"}});
    BOOST_CHECK(
        says(short_, "LỖI: 1.xlsx, trang \"Bảng\", ô F2:F3: cột \"Thanh toán trực tuyến\" bằng 0 ở mọi đơn vị"));
}

BOOST_AUTO_TEST_CASE(PaymentWithoutItsSiblingIsNoPartOfAnything) {
    const PeriodResult result = evaluated({{"Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|TTTT (%)|MDHL (%)\n"
                                            "Sở A|90|90|90|80|50|90"}});
    BOOST_CHECK(result.levels.front().divided.empty());
    const UnitScore &unit = result.levels.front().units[0];
    BOOST_CHECK_EQUAL(unit.of(standard::onlineServices).points->text(), "17.6");
    BOOST_CHECK(!unit.of(standard::payment).points);
}

BOOST_AUTO_TEST_CASE(PartsSufficeWhereTheMergedPercentageIsMissingAndTheOtherWayRound) {
    const std::string head = "Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|DVC (%)|TTTT (%)|MDHL (%)\n";
    const PeriodResult result =
        evaluated({{head + "Sở A|90|90|90|85|80|90|90\nSở B|80|80|80||70|60|80\nSở C|80|80|80|65|||80"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 88.8; 2 Sở B 76.8; 3 Sở C 76.7");
    BOOST_CHECK(says(evaluated({{head + "Sở A|90|90|90|||90|90"}}),
                     "thiếu ở: Cung cấp dịch vụ trực tuyến; Dịch vụ công trực tuyến"));
}

BOOST_AUTO_TEST_CASE(MoreThanThreeWarningsOfAKindAreToldAsThree) {
    std::string rows;
    for (const char *name : {"A", "B", "C", "D", "E"}) rows += std::string("\nUBND xã ") + name + "|9|10|11|6|5|9|51";
    const std::string said = findings(evaluated({{points + "|Tổng điểm" + rows}}));
    BOOST_CHECK_EQUAL(split(said, '\n').size(), 4U);
    BOOST_CHECK(said.find("ô H4: tổng điểm ghi 51, các nhóm cộng lại được 50 (lệch 1) (và 2 chỗ khác trong bảng cũng "
                          "vậy). Giữ tổng điểm của Cổng") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
