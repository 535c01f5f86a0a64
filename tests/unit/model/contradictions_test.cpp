// What a table says of itself twice, and differently.
#include "standard.hpp"
#include "evaluation.hpp"
#include "model/compare.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string open = "Tên đơn vị|Công khai, minh bạch|Tiến độ giải quyết|Số hóa hồ sơ|"
                         "Cung cấp dịch vụ trực tuyến|Mức độ hài lòng\n";
const std::string provinces = "STT|Tỉnh, thành phố|Tổng điểm\n";

BOOST_AUTO_TEST_SUITE(contradictions)

BOOST_AUTO_TEST_CASE(ColumnsThatStayOpenAreOneError) {
    const PeriodResult result = evaluated({{open + "Sở A|12|11|13|14|15\nSở B|10|9|8|7|6"}});
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

BOOST_AUTO_TEST_CASE(AFigureWithoutASignAmongPercentagesIsAnError) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'90%|90\nUBND xã B|80.5|90"}}),
                     "ô B3: các ô khác của cột \"Công khai\" là phần trăm, ô này là 80,5 không có dấu %. Ghi vào ô "
                     "này 80,5% nếu đúng"));
    BOOST_CHECK(!says(evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'90%|90\nUBND xã B|0|90"}}), "ô B3"));
}

BOOST_AUTO_TEST_CASE(PartsOfTheOnlineGroupCountBeforeItsOwnPoints) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Dịch vụ công trực tuyến (12 điểm)|Thanh toán trực tuyến (10 "
                                            "điểm)|Cung cấp dịch vụ trực tuyến (22 điểm)|Tổng điểm\n"
                                            "UBND xã A|10|9|20|90"}});
    BOOST_CHECK(says(result, "ô D2: hai phần của nhóm cộng lại được 19 điểm, ô này ghi 20; lấy tổng hai phần"));
    BOOST_CHECK_EQUAL(result.levels.front().units[0].of(standard::onlineServices).points->text(), "19");
}

BOOST_AUTO_TEST_CASE(OnlinePointsThatTheirPercentageDoesNotMakeAreAWarning) {
    const std::string heading = "Tên đơn vị|Cung cấp dịch vụ trực tuyến (%)|Cung cấp dịch vụ trực tuyến (22 điểm)|Tổng "
                                "điểm\n";
    BOOST_CHECK(
        says(evaluated({{heading + "UBND xã A|50|15|90"}}),
             "ô C2: tỷ lệ 50% (ô B2) cho 11 điểm, ô này ghi 15; lấy điểm tính từ tỷ lệ. Kiểm tra lại trên Cổng"));
    BOOST_CHECK(!says(evaluated({{heading + "UBND xã A|50|11|90"}}), "ô này ghi"));
}

BOOST_AUTO_TEST_CASE(PointsOfThreeDecimalsAreRoundedWithAWarning) {
    const PeriodResult result =
        evaluated({{"Tên đơn vị|Công khai (18 điểm)|Tổng điểm\nUBND xã A|14.125|90\nUBND xã B|14.12|90"}});
    BOOST_CHECK(says(result, "ô B2: điểm 14,125 có quá hai chữ số thập phân, làm tròn thành 14,13"));
    BOOST_CHECK(!says(result, "ô B3"));
}

BOOST_AUTO_TEST_CASE(ATotalOfThreeDecimalsIsRoundedAndARatingThatChangesWithItIsADoubt) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Tổng điểm\nUBND xã A|89.995\nUBND xã B|80.123456789012"}});
    BOOST_CHECK(says(result, "ô B2: tổng điểm 89,995 có quá hai chữ số thập phân, làm tròn thành 90 nên xếp loại là "
                             "\"Xuất sắc\", chưa làm tròn thì là \"Tốt\""));
    BOOST_CHECK(says(result, "ô B3: tổng điểm 80,123456789012 có quá hai chữ số thập phân, làm tròn thành 80,12"));
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã A 90; 2 UBND xã B 80.12");
}

BOOST_AUTO_TEST_CASE(DataInSomeCriteriaOnlyIsAnErrorForCommunesToo) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai (18 điểm)|Số hóa hồ sơ (22 điểm)|Tổng điểm\n"
                                 "UBND xã A|14|20|90\nUBND xã B|14|-|90"}}),
                     "ô A3: đơn vị có số liệu ở một số nhóm chỉ số mà thiếu ở: Số hóa hồ sơ"));
}

BOOST_AUTO_TEST_CASE(AUnitWithNeitherTotalNorGroupsHasNoData) {
    const PeriodResult result = evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n2|UBND xã B|"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã A 90; - UBND xã B");
}

BOOST_AUTO_TEST_CASE(TwoColumnsOfNamesMustSayTheSame) {
    const std::string heading = "TEN|TEN_COQUAN|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{heading + "UBND xã A|UBND xã B|90"}}),
                     "hai cột tên khác nhau ở dòng này: \"UBND xã A\" và \"UBND xã B\""));
    BOOST_CHECK_EQUAL(findings(evaluated({{heading + "UBND xã A|Ủy ban nhân dân xã A|90"}})), "");
}

BOOST_AUTO_TEST_CASE(TheWholeProvinceAmongItsUnitsIsLeftOutAndSaid) {
    const PeriodResult result =
        evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND tỉnh Đắk Lắk|88\n2|UBND xã A|90\n3|UBND xã B|80"}});
    BOOST_CHECK(says(result, "ô B2: bỏ qua dòng của cả tỉnh giữa các đơn vị"));
    BOOST_CHECK(!result.provinces);
}

BOOST_AUTO_TEST_CASE(BareNamesOfProvincesAloneAreAListOfProvinces) {
    std::string text = "STT|Tên đơn vị|Tổng điểm\n";
    const std::string names =
        "Hà Nội|Huế|Lai Châu|Điện Biên|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Cao "
        "Bằng|Tuyên Quang|Lào Cai|Thái Nguyên|Phú Thọ|Bắc Ninh|Hưng Yên|Hải Phòng|Ninh Bình|Quảng "
        "Trị|Đà Nẵng|Quảng Ngãi|Gia Lai|Khánh Hòa|Lâm Đồng|Đắk Lắk|Hồ Chí Minh|Đồng Nai|Tây "
        "Ninh|Cần Thơ|Vĩnh Long|Đồng Tháp|Cà Mau|An Giang";
    for (const std::string &name : split(names, '|')) text += "|" + name + "|90\n";
    const PeriodResult result = evaluated({{text}}, ofProvince("Đắk Lắk"));
    BOOST_REQUIRE(result.provinces);
    BOOST_CHECK_EQUAL(result.provinces->units.size(), 34U);
    BOOST_CHECK_EQUAL(result.own()->name, "Đắk Lắk");
}

BOOST_AUTO_TEST_CASE(AListThatLacksTheProvinceReportedOnIsAWarning) {
    const PeriodResult result = 
        evaluated({{provinces + "1|Thành phố Hà Nội|90\n2|Tỉnh Lai Châu|80"}}, ofProvince("Đắk Lắk"));
    BOOST_CHECK(says(result, "CẢNH BÁO: 1.xlsx, trang \"Bảng\": bảng có 2 tỉnh, thành phố"));
    BOOST_CHECK(says(result, "không thấy tỉnh Đắk Lắk trong bảng các tỉnh"));
}

BOOST_AUTO_TEST_CASE(TheProvinceIsComparedWithItself) {
    const auto on = [](const std::string &day, const std::string &total) {
        return evaluated({{provinces + "1|Tỉnh Đắk Lắk|" + total + "\n2|Tỉnh Lai Châu|80"}},
                         ofProvince("Đắk Lắk", day));
    };
    const PeriodResult before = on("2025-11-07", "85");
    const PeriodResult now = on("2025-11-14", "87");
    const Comparison comparison = compare(now, before);
    BOOST_REQUIRE(comparison.province);
    BOOST_CHECK_EQUAL(comparison.province->before->total->text(), "85");
    BOOST_CHECK_EQUAL(comparison.province->now->total->text(), "87");
}

BOOST_AUTO_TEST_CASE(TwoDatesInOnePeriodAreAWarning) {
    const PeriodResult result = evaluated({{"Số liệu tính đến ngày 13/11/2025\nTên đơn vị|Tổng điểm\nUBND xã A|90"},
                                           {"Số liệu tính đến ngày 14/11/2025\nTên đơn vị|Tổng điểm\nSở A|90"}});
    BOOST_CHECK(says(result, "2.xlsx, trang \"Bảng\", ô A1: số liệu ghi ngày 14/11/2025, tệp khác (1.xlsx) ghi ngày "
                             "13/11/2025"));
    BOOST_CHECK(result.assessed == (Date{2025, 11, 14}));
}

BOOST_AUTO_TEST_CASE(ColumnsWithoutAUseAreNoted) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Số hồ sơ quá hạn|Tổng điểm\nUBND xã A|3|90"}}),
                     "cột \"Số hồ sơ quá hạn\" không dùng đến"));
}

BOOST_AUTO_TEST_CASE(NumbersOfDossiersAreNoPartOfScores) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Số hồ sơ|Tổng điểm\nUBND xã A|31|90"}});
    BOOST_CHECK(says(result, "cột \"Số hồ sơ\" không dùng đến"));
    BOOST_CHECK_EQUAL(result.levels.at(0).units.at(0).total->text(), "90");
}

BOOST_AUTO_TEST_CASE(AComponentMayHaveACountBesideItsRate) {
    const auto counted = [](const std::string &heading, const std::string &name) {
        const PeriodResult result = evaluated({{"Chỉ tiêu|Tỷ lệ (%)|" + heading + "\n" + name + "|87.95|160"}});
        const ComponentRate &component = result.components.at(0);
        return component.rate->text() + " " + component.quantity->text() + " " + component.quantityOf;
    };
    BOOST_CHECK_EQUAL(counted("Số TTHC", "Giao dịch thanh toán"), "87.95 160 TTHC");
    BOOST_CHECK_EQUAL(counted("Số hồ sơ", "Giao dịch thanh toán"), "87.95 160 hồ sơ");
    BOOST_CHECK_EQUAL(counted("Số lượng", "TTHC có giao dịch thanh toán trực tuyến"), "87.95 160 TTHC");
    BOOST_CHECK_EQUAL(counted("Số lượng", "Hồ sơ thanh toán trực tuyến"), "87.95 160 hồ sơ");
    BOOST_CHECK_EQUAL(counted("Số lượng", "Giao dịch thanh toán"), "87.95 160 ");
}

BOOST_AUTO_TEST_CASE(AHeadingWithoutUnitsAndAPeriodWithoutTablesAreErrors) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Tổng điểm\nGhi chú: không có số liệu"}}),
                     "bảng có tiêu đề mà không có đơn vị nào"));
    BOOST_CHECK(says(evaluated({}), "kỳ 2025-11-14 không có bảng điểm nào"));
}

BOOST_AUTO_TEST_CASE(ComponentsOutOfRangeAreErrorsAndRowsWithoutFiguresNotes) {
    const std::string heading = "Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\n";
    BOOST_CHECK(says(evaluated({{heading + "Hồ sơ trực tuyến|101|9|12"}}),
                     "ô B2: 101 nằm ngoài khoảng từ 0 đến 100. Sửa ô này rồi chạy lại"));
    BOOST_CHECK(says(evaluated({{heading + "Hồ sơ trực tuyến|90|13|12"}}), "điểm 13 vượt điểm tối đa 12"));
    const PeriodResult result = evaluated({{heading + "Nhóm I|||\nHồ sơ trực tuyến|90|10|12"}});
    BOOST_CHECK(says(result, "ô A2: bỏ qua dòng không có số liệu \"Nhóm I\""));
    BOOST_CHECK_EQUAL(result.components.size(), 1U);
    BOOST_CHECK(says(evaluated({{heading + "A|90|10|12"}, {heading + "B|90|10|12"}}),
                     "kỳ này đã có một bảng chỉ tiêu thành phần khác"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
