// Periods that add up and still look wrong.
#include "doubts.hpp"
#include "model/compare.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(plausibility)

BOOST_AUTO_TEST_CASE(AnOrdinaryPeriodRaisesNoDoubt) {
    const PeriodResult before = ofCommunes({"91", "85", "75", "92", "88"}, "2025-11-07");
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90.5", "86", "74", "93", "87"}), &before, {before}), "");
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"90.5", "86", "74", "93", "87"})), "");
}

BOOST_AUTO_TEST_CASE(TotalsEqualToThoseOfAnEarlierPeriodAreDoubted) {
    const PeriodResult before = ofCommunes({"91", "85", "75"}, "2025-11-07");
    BOOST_CHECK_EQUAL(
        doubts(ofCommunes({"91", "85", "75"}), &before),
        "CẢNH BÁO: 1.xlsx, trang \"Bảng\": mọi tổng điểm của UBND cấp xã giống hệt tuần 01 tháng 11/2025: có "
        "thể đã chép nhầm tệp của kỳ đó. Tải lại tệp của kỳ này từ Cổng rồi chạy lại, nếu trên Cổng có "
        "khác\n");
    const PeriodResult between = ofCommunes({"91", "85", "76"}, "2025-11-14");
    BOOST_CHECK(contains(doubts(ofCommunes({"91", "85", "75"}, "2025-11-21"), &between, {before, between}),
                         "giống hệt tuần 01 tháng 11/2025"));
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"91", "85", "75.01"}), &before), "");
    const PeriodResult one = ofCommunes({"91"}, "2025-11-07");
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"91"}), &one), "");
}

BOOST_AUTO_TEST_CASE(AnotherDayOfTheSameWeekIsCalledByItsDay) {
    const PeriodResult before = ofCommunes({"91", "85", "75"}, "2025-11-13");
    BOOST_CHECK(contains(doubts(ofCommunes({"91", "85", "75"}), &before), "giống hệt ngày 13/11/2025:"));
    BOOST_CHECK(contains(doubts(ofCommunes({"95", "65", "31"}), &before), "so với ngày 13/11/2025:"));
}

BOOST_AUTO_TEST_CASE(TheTableOfProvincesIsComparedToo) {
    const std::string table = "Tỉnh/Thành phố|Tổng điểm\nĐắk Lắk|88\nLai Châu|80\nAn Giang|";
    const PeriodResult before = evaluated({{table + "85"}}, {"2025-11-07", "", {}});
    BOOST_CHECK(contains(doubts(evaluated({{table + "85"}}), &before), "mọi tổng điểm của "));
    BOOST_CHECK_EQUAL(doubts(evaluated({{table + "86"}}), &before), "");
}

BOOST_AUTO_TEST_CASE(TheProvinceOfTheReportWithoutPointsIsDoubted) {
    const std::string rest = "\n2|Lai Châu|80\n3|An Giang|70";
    const std::string words = "ô B2: tỉnh Đắk Lắk không có điểm trong bảng này nên các văn bản không nêu điểm, thứ "
                              "hạng của tỉnh Đắk Lắk. Xem lại";
    const Setup setup = ofProvince("Đắk Lắk");
    BOOST_CHECK(contains(doubts(evaluated({{provinces + "1|Đắk Lắk|-" + rest}}, setup)), words));
    BOOST_CHECK_EQUAL(doubts(evaluated({{provinces + "1|Đắk Lắk|75" + rest}}, setup)), "");
}

BOOST_AUTO_TEST_CASE(TotalsThatOneGroupCouldHoldAreDoubted) {
    BOOST_CHECK_EQUAL(
        doubts(ofCommunes({"12.49", "11.74", "10.2"})),
        "CẢNH BÁO: 1.xlsx, trang \"Bảng\": tổng điểm cao nhất của UBND cấp xã chỉ là 12,49, không quá 22 là "
        "điểm tối đa của một nhóm chỉ số: có thể đây là bảng của một nhóm, không phải tổng điểm. Nếu vậy, "
        "tải bảng tổng điểm từ Cổng rồi chạy lại\n");
    BOOST_CHECK(!contains(doubts(ofCommunes({"22.01", "11.74", "10.2"})), "một nhóm"));
    BOOST_CHECK(
        contains(doubts(evaluated({{"Tên đơn vị|Điểm\nSở A|17\nSở B|12"}})), "tổng điểm cao nhất của Sở, ban, ngành"));
    BOOST_CHECK(contains(doubts(evaluated({{"Tỉnh/Thành phố|Tổng điểm\nĐắk Lắk|18\nLai Châu|8"}})), "chỉ là 18"));
}

BOOST_AUTO_TEST_CASE(AMeanThatMovesByTwentyPointsIsDoubted) {
    const PeriodResult before = ofCommunes({"91", "85", "75"}, "2025-11-07");
    BOOST_CHECK(contains(
        doubts(ofCommunes({"95", "65", "31"}), &before),
        "điểm trung bình của UBND cấp xã giảm từ 83,67 xuống 63,67 điểm so với tuần 01 tháng 11/2025: có thể"));
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"95", "65", "31.05"}), &before), "");
}

BOOST_AUTO_TEST_CASE(MostUnitsChangingTheirRatingTheSameWayIsDoubted) {
    const PeriodResult before = ofCommunes({"91", "92", "93", "85", "75"}, "2025-11-07");
    BOOST_CHECK(contains(doubts(ofCommunes({"89", "88", "87", "86", "76"}), &before),
                         "03/05 đơn vị của UBND cấp xã giảm mức xếp loại so với tuần 01 tháng 11/2025"));
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"89", "88", "93", "95", "76"}), &before), "");
}

BOOST_AUTO_TEST_CASE(OneRatingForAllIsDoubtedUnlessItWasSoBefore) {
    const PeriodResult now = ofCommunes({"91", "92", "93", "94", "95"});
    BOOST_CHECK(contains(doubts(now), "mọi đơn vị của UBND cấp xã (05) đều xếp loại Xuất sắc"));
    const PeriodResult same = ofCommunes({"95", "96", "97", "98", "99"}, "2025-11-07");
    BOOST_CHECK_EQUAL(doubts(now, &same), "");
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"91", "92", "93", "94"})), "");
}

BOOST_AUTO_TEST_CASE(ALevelWithoutAnyDataIsDoubted) {
    BOOST_CHECK(contains(doubts(ofCommunes({"-", "-", "Không có dữ liệu"})),
                         "mọi đơn vị của UBND cấp xã đều không có dữ liệu"));
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"-", "91", "85"})), "");
}

BOOST_AUTO_TEST_CASE(ALineThatEveryUnitMissesIsDoubted) {
    BOOST_CHECK_EQUAL(doubts(ofCommunes({"73.4", "71.1"})),
                      "CẢNH BÁO: mọi đơn vị có điểm của UBND cấp xã đều dưới ngưỡng 90 điểm: công văn sẽ "
                      "gửi tất cả. Nếu ngưỡng không còn phù hợp, sửa nguong trong mục [danh-gia] của cau-hinh.toml rồi "
                      "chạy lại\n");
}

BOOST_AUTO_TEST_CASE(BodiesWithPointsAndNoDossiersAreOneDoubt) {
    const std::string head =
        "Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|DVC trực tuyến (12đ)|Thanh toán (10đ)|Số hóa (22đ)|"
        "Hài lòng (18đ)|Tổng điểm\n";
    const PeriodResult result = evaluated(
        {{head + "Sở Công Thương|18|20|12|9|20|18|97\nSở Y tế|2|1|6|0|9.83|12|30.83\nSở Nội vụ|2|0|0|0|2|12|16\n"
                 "Thanh tra tỉnh|2|0|0|0|2|12|16"}});
    BOOST_CHECK(contains(doubts(result),
                         "02 đơn vị của Sở, ban, ngành có tiến độ, dịch vụ trực tuyến và thanh toán đều bằng 0 "
                         "(Sở Nội vụ, Thanh tra tỉnh): có thể không phát sinh hồ sơ. Nếu vậy, đánh dấu"));
}

BOOST_AUTO_TEST_CASE(ATargetWhoseDateIsPastIsDoubted) {
    const std::string table = communes + "|UBND xã A|91\n|UBND xã B|85";
    BOOST_CHECK_EQUAL(doubts(evaluated({{table}}, {"2026-03-31", "", {}})), "");
    BOOST_CHECK(contains(doubts(evaluated({{table}}, {"2026-04-01", "", {}})),
                         "thời hạn của chỉ tiêu (hết tháng 3 năm 2026) đã qua"));
}

BOOST_AUTO_TEST_CASE(AGapBetweenComparedPeriodsIsAWarning) {
    const auto gap = [](const std::string &now, const std::string &before) {
        std::string text;
        for (const Finding &finding : gapWarnings(periodsIn(now).front(), periodsIn(before).front()))
            text += describe(finding);
        return text;
    };
    for (const auto &[now, before] :
         std::vector<std::pair<std::string, std::string>>{{"2025-11-14", "2025-11-07"},
                                                          {"2026-03-05", "2026-02-20"},
                                                          {"Tuan-01-thang-11-2025", "Tuan-04-thang-10-2025"},
                                                          {"2025-11-07", "2025-10-25"},
                                                          {"Thang-5-2024", "Thang-4-2024"},
                                                          {"Quy-II-2024", "Quy-I-2024"}})
        BOOST_CHECK_EQUAL(gap(now, before), "");
    BOOST_CHECK(contains(gap("2025-11-28", "2025-11-14"),
                         "so sánh với tuần 02 tháng 11/2025, ở giữa còn 1 kỳ không có số liệu"));
    BOOST_CHECK(contains(gap("Tuan-03-thang-11-2025", "Tuan-01-thang-11-2025"), "còn 1 kỳ"));
    BOOST_CHECK(contains(gap("Thang-5-2024", "Thang-2-2024"), "so sánh với tháng 02/2024, ở giữa còn 2 kỳ"));
    BOOST_CHECK(contains(gap("Quy-IV-2024", "Quy-I-2024"), "còn 2 kỳ"));
    BOOST_CHECK_EQUAL(gap("6-thang-cuoi-nam-2026", "6-thang-dau-nam-2026"), "");
    BOOST_CHECK_EQUAL(gap("Nam-2026", "Nam-2025"), "");
    BOOST_CHECK(contains(gap("Nam-2026", "Nam-2024"), "còn 1 kỳ"));
    BOOST_CHECK(contains(gap("Thang-1-2026", "Thang-12-2025"), "thuộc năm trước"));
    BOOST_CHECK(!contains(gap("Thang-1-2026", "Thang-12-2025"), "ở giữa"));
    BOOST_CHECK(contains(gap("2026-01-02", "2025-12-26"), "thuộc năm trước"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
