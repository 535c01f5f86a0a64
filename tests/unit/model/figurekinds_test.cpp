// Percentages or points: the table decides; if it does not, the column is refused.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string openGroups = "Tên đơn vị|Công khai, minh bạch|Tiến độ giải quyết|Số hóa hồ sơ|"
                               "Cung cấp dịch vụ trực tuyến|Mức độ hài lòng\n";

const std::string open = "Tên đơn vị|Công khai|Tiến độ|Số hóa|DVC trực tuyến|Thanh toán|Hài lòng|Tổng điểm\n";

} // namespace

BOOST_AUTO_TEST_SUITE(figure_kinds)

BOOST_AUTO_TEST_CASE(AValueAboveTheMaximumCannotBePoints) {
    const std::string head = "Tên đơn vị|Công khai|Tiến độ|Số hóa|Dịch vụ trực tuyến|Hài lòng\n";
    const PeriodResult result = evaluated({{head + "Sở A|50|50|50|50|50\nSở B|10|10|10|10|10"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 50; 2 Sở B 10");
}

BOOST_AUTO_TEST_CASE(WhatStaysOpenIsAnErrorAndTheConfigurationSettlesIt) {
    const std::string table =
        "Tên đơn vị|Công khai|Tiến độ (%)|Số hóa (%)|Dịch vụ trực tuyến (%)|Hài lòng (%)\nSở A|9|50|50|50|50";
    const PeriodResult open = evaluated({{table}});
    BOOST_CHECK(
        says(open, "LỖI: 1.xlsx, trang \"Bảng\", ô B2: tệp không cho biết cột \"Công khai\" là tỷ lệ (%) hay điểm"));
    Setup setup;
    setup.settings.kinds["CKMB"] = FigureKind::points;
    const PeriodResult settled = evaluated({{table}}, setup);
    BOOST_CHECK_EQUAL(ranking(settled, Level::department), "1 Sở A 50");
}

BOOST_AUTO_TEST_CASE(PointsWithTheirMaximumArePoints) {
    const std::string head = "Đơn vị|Công khai|Tiến độ|Số hóa|DVC trực tuyến|Thanh toán|Hài lòng\n";
    const PeriodResult result = evaluated({{head + "Sở A|'14,5/18|'20/20|'22 / 22|'12/12|'10/10|'18/18"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 96.5");
    const PeriodResult wrong = evaluated({{head + "Sở A|'14,5/20|'20/20|'22 / 22|'12/12|'10/10|'18/18"}});
    BOOST_CHECK(says(wrong, "ô B2: ô này ghi điểm trên 20, điểm tối đa là 18"));
}

BOOST_AUTO_TEST_CASE(ColumnsThatStayOpenAreOneError) {
    const PeriodResult result = evaluated({{openGroups + "Sở A|12|11|13|14|15\nSở B|10|9|8|7|6"}});
    BOOST_CHECK_EQUAL(
        findings(result),
        "LỖI: 1.xlsx, trang \"Bảng\", ô B2: tệp không cho biết các cột \"Công khai, minh bạch\", \"Tiến độ giải "
        "quyết\", \"Số hóa hồ sơ\", \"Cung cấp dịch vụ trực tuyến\", \"Mức độ hài lòng\" là tỷ lệ (%) "
        "hay điểm. Thêm \"(%)\" hoặc \"(18 điểm)\" vào từng tiêu đề (số điểm tối đa của "
        "nhóm đó), hoặc ghi vào mục [cot] của cau-hinh.toml, rồi chạy lại\n");
    const PeriodResult one = evaluated({{"Tên đơn vị|Công khai, minh bạch|Tổng điểm\nUBND xã A|12|90"}});
    BOOST_CHECK(says(one, "tệp không cho biết cột \"Công khai, minh bạch\" là tỷ lệ (%) hay điểm"));
    BOOST_CHECK(says(one, "vào tiêu đề, hoặc"));
}

BOOST_AUTO_TEST_CASE(APercentSignBelowAHeadingOfPointsIsAnErrorAndTheOtherWayRound) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai (18 điểm)|Tổng điểm\nUBND xã A|'90%|90"}}),
                     "ô B2: cột \"Công khai (18 điểm)\" là điểm, ô này lại là tỷ lệ (%)"));
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai (%)|Tổng điểm\nUBND xã A|'14,5/18|90"}}),
                     "ô B2: cột \"Công khai (%)\" là tỷ lệ (%), ô này lại là điểm"));
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'14,5/18|90\nUBND xã B|'90%|90"}}),
                     "ô B3: cột \"Công khai\" là điểm, ô này lại là tỷ lệ (%)"));
}

BOOST_AUTO_TEST_CASE(FiguresOutOfAHundredArePercentages) {
    const PeriodResult result = evaluated({{openGroups + "Sở A|'90/100|'80,5/100|'70/100|'60/100|'50/100"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 69.9");
}

BOOST_AUTO_TEST_CASE(AFewPercentagesAmongFiguresWithoutASignAreRefusedAndNotTheOthers) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'14%|90\nUBND xã B|14|90\n"
                                            "UBND xã C|15|90\nUBND xã D|16|90\nUBND xã E|17|90"}});
    BOOST_CHECK(says(result, "ô B2: ô này ghi 14%, các ô khác của cột \"Công khai\" là số không có dấu %"));
    BOOST_CHECK(!says(result, "ô B3: các ô khác"));
}

BOOST_AUTO_TEST_CASE(TotalsThatWereNeverCalculatedAreTheOnlyError) {
    const PeriodResult result = evaluated({{open + "UBND xã A|9|9|9|9|9|9|'#N/A\nUBND xã B|8|8|8|8|8|8|'#N/A"}});
    BOOST_CHECK(says(result, "ô H2: ô này là lỗi #N/A"));
    BOOST_CHECK(!says(result, "tệp không cho biết"));
}

BOOST_AUTO_TEST_CASE(AFigureWithoutASignAmongPercentagesIsAnError) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'90%|90\nUBND xã B|80.5|90"}}),
                     "ô B3: các ô khác của cột \"Công khai\" là phần trăm, ô này là 80,5 không có dấu %. Ghi vào ô "
                     "này 80,5% nếu đúng"));
    BOOST_CHECK(!says(evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'90%|90\nUBND xã B|0|90"}}), "ô B3"));
}

BOOST_AUTO_TEST_CASE(OneTypingErrorAboveTheMaximumDoesNotMakeAColumnPercentages) {
    const std::string rows = "Sở A|10|10|81|10|10|58.1\nSở B|9|9|9|9|9|45\nSở C|8|8|8|8|8|40";
    const PeriodResult open =
        evaluated({{"Đơn vị|Công khai|Tiến độ|Số hóa|Dịch vụ trực tuyến|Hài lòng|Tổng điểm\n" + rows}});
    BOOST_CHECK(says(open, "ô D2: 81 nằm ngoài khoảng từ 0 đến 22"));
    const std::string named = "Đơn vị|Công khai (18đ)|Tiến độ (20đ)|Số hóa|Dịch vụ trực tuyến (22đ)|Hài lòng (18đ)\n";
    BOOST_CHECK(
        says(evaluated({{named + "Sở A|10|10|9|10|10\nSở B|9|9|81|9|9"}}), "ô D3: tệp không cho biết cột \"Số hóa\""));
}

BOOST_AUTO_TEST_SUITE_END()
