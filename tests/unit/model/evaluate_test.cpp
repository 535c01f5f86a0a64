#include "standard.hpp"
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string departments =
    "STT|Tên đơn vị|Công khai, minh bạch (%)|Tiến độ, kết quả giải quyết (%)|Số hóa hồ sơ (%)|"
    "Cung cấp dịch vụ trực tuyến (%)|Mức độ hài lòng (%)\n";
const std::string communes = "STT|Tên đơn vị|Tổng điểm\n";

BOOST_AUTO_TEST_SUITE(evaluation)

BOOST_AUTO_TEST_CASE(ADepartmentsTotalIsTheSumOfItsRoundedPoints) {
    const PeriodResult result =
        evaluated({{departments + "1|Sở Nội vụ|75.25|90|75|80.5|100\n2|Sở Y tế|100|100|100|100|100"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở Y tế 100; 2 Sở Nội vụ 83.76");
    const UnitScore &unit = result.levels.front().units[1];
    BOOST_CHECK_EQUAL(unit.of(standard::transparency).points->text(), "13.55");
    BOOST_CHECK_EQUAL(unit.of(standard::digitization).points->text(), "16.5");
    BOOST_CHECK(unit.rating == standard::good);
}

BOOST_AUTO_TEST_CASE(TiesShareARankAndKeepTheOrderOfTheExport) {
    const PeriodResult result =
        evaluated({{communes + "1|UBND xã A|90\n2|UBND xã B|95\n3|UBND xã C|95\n4|UBND xã D|89.99"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::commune),
                      "1 UBND xã B 95; 1 UBND xã C 95; 3 UBND xã A 90; 4 UBND xã D 89.99");
    BOOST_CHECK_EQUAL(result.levels.front().counts[0], 3);
    BOOST_CHECK_EQUAL(result.levels.front().counts[1], 1);
}

BOOST_AUTO_TEST_CASE(TiesFollowTheOfficialListWhereThereIsOne) {
    const PeriodResult result = evaluated({{communes + "1|UBND xã A|90\n2|UBND xã B|90"}},
                                          {"2025-11-14", "1|UBND xã B|Cấp xã\n2|UBND xã A|Cấp xã", {}});
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 90; 1 UBND xã A 90");
}

BOOST_AUTO_TEST_CASE(AUnitWithoutDataIsRankedLastAndCounted) {
    const PeriodResult result =
        evaluated({{departments + "1|Sở A|90|90|90|90|90\n2|Sở B|-|-|-|-|-\n3|Sở C|||||\n4|Sở D|0|0|0|0|2"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90; 2 Sở D 0.36; - Sở B; - Sở C");
    BOOST_CHECK_EQUAL(result.levels.front().counts.back(), 2);
    BOOST_CHECK_EQUAL(result.levels.front().counts[standard::weak], 1);
}

BOOST_AUTO_TEST_CASE(FractionsWithAPercentFormatArePercentages) {
    const PeriodResult result =
        evaluated({{departments + "1|Sở A|75.52%|90%|90%|90%|90%\n2|Sở B|100%|90%|90%|90%|90%"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(result.levels.front().units[1].of(standard::transparency).points->text(), "13.59");
}

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

BOOST_AUTO_TEST_CASE(FieldCodesInAnyOrderAreRecognised) {
    const std::string table =
        "ID|TEN|TEN_COQUAN|MA_COQUAN|LOAI_COQUAN|TDGQ|MDHL|MDSH|TTTT|CLGQ|CKMB|TONG_SCORE|ROW_STT\n"
        "'1|Ban A - tỉnh An Giang|Ban A - tỉnh An Giang|H01|'2|'20|'18|'17.75|'10|'10|'18|'93.75|'1\n"
        "'2|UBND xã B - tỉnh An Giang|UBND xã B - tỉnh An Giang|H02|'3|'19.81|'18|'20.75|'8.55|'8.1|'18|'93.21|'2";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(result.province, "An Giang");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Ban A 93.75");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 93.21");
    BOOST_CHECK(result.of(Level::department)->percentagesDerived);
    BOOST_CHECK_EQUAL(result.of(Level::department)->units[0].of(standard::digitization).percentage->text(), "80.68");
}

BOOST_AUTO_TEST_CASE(TotalsDecideBetweenPercentagesAndPoints) {
    const std::string head = "Tên đơn vị|Công khai|Tiến độ|Số hóa|Dịch vụ trực tuyến|Hài lòng|Tổng điểm\n";
    const PeriodResult points = evaluated({{head + "Sở A|10|10|10|10|10|50\nSở B|9|9|9|9|9|45"}});
    BOOST_CHECK_EQUAL(findings(points), "");
    BOOST_CHECK_EQUAL(ranking(points, Level::department), "1 Sở A 50; 2 Sở B 45");
    const PeriodResult percentages = evaluated({{head + "Sở A|10|10|10|10|10|10\nSở B|9|9|9|9|9|9"}});
    BOOST_CHECK_EQUAL(findings(percentages), "");
    BOOST_CHECK_EQUAL(ranking(percentages, Level::department), "1 Sở A 10; 2 Sở B 9");
}

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

BOOST_AUTO_TEST_CASE(FiguresOutOfRangeAreErrorsWithTheirCell) {
    const PeriodResult result =
        evaluated({{departments + "1|Sở A|101|90|90|90|90\n2|Sở B|-1|90|90|90|90\n3|Sở C|'75,5,2|90|90|90|90"}});
    BOOST_CHECK(says(result, "ô C2: 101 nằm ngoài khoảng từ 0 đến 100"));
    BOOST_CHECK(says(result, "ô C3: -1 nằm ngoài khoảng từ 0 đến 100"));
    BOOST_CHECK(says(result, "ô C4: \"75,5,2\" không đọc được thành một số"));
}

BOOST_AUTO_TEST_CASE(AFormulaNeverCalculatedSaysSaveInExcel) {
    BOOST_CHECK(says(evaluated({{departments + "1|Sở A|=|90|90|90|90"}}),
                     "ô C2: công thức trong ô chưa được tính. Mở tệp bằng Excel, lưu lại"));
}

BOOST_AUTO_TEST_CASE(CriteriaMissingForDepartmentsWhereTotalsAreMissingTooAreOneError) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Công khai (%)|Tiến độ (%)|Hài lòng (%)\nSở A|90|90|90"}});
    BOOST_CHECK_EQUAL(
        findings(result),
        "LỖI: 1.xlsx, trang \"Bảng\": bảng Sở, ban, ngành thiếu điểm của \"Số hóa hồ sơ\", \"Cung cấp dịch vụ trực "
        "tuyến\" mà cũng không có tổng điểm. Chép thêm bảng của các nhóm đó, hoặc tải bảng tổng điểm từ Cổng, hoặc "
        "sửa tiêu đề nếu cột đã có, rồi chạy lại\n");
}

BOOST_AUTO_TEST_CASE(TotalsOfDepartmentsStandWhereCriteriaAreMissing) {
    BOOST_CHECK_EQUAL(findings(evaluated({{communes + "1|UBND xã A|90"}})), "");
    const PeriodResult totals = evaluated({{"Tên đơn vị|Tổng điểm\nSở A|71.2\nSở B|68.5"}});
    BOOST_CHECK_EQUAL(ranking(totals, Level::department), "1 Sở A 71.2; 2 Sở B 68.5");
    BOOST_CHECK(says(totals, "bảng Sở, ban, ngành chỉ có tổng điểm"));
    BOOST_CHECK(!totals.of(Level::department)->hasCriteria);
    const PeriodResult most =
        evaluated({{"Tên đơn vị|Công khai (%)|Tiến độ (%)|Số hóa (%)|Hài lòng (%)|Tổng điểm\nSở A|90|90|90|90|91"}});
    BOOST_CHECK_EQUAL(ranking(most, Level::department), "1 Sở A 91");
    BOOST_CHECK(says(most, "không có cột \"Cung cấp dịch vụ trực tuyến\": lấy tổng điểm của Cổng"));
}

BOOST_AUTO_TEST_CASE(ADepartmentWithATotalAndNoCriteriaKeepsIt) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Công khai (%)|Tiến độ (%)|Số hóa (%)|Dịch vụ trực tuyến (%)|"
                                            "Hài lòng (%)|Tổng điểm\nSở A|90|90|90|90|90|90\nSở B|-|-|-|-|-|71.2"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90; 2 Sở B 71.2");
    BOOST_CHECK(says(result, "ô A3: đơn vị có tổng điểm mà không có điểm nhóm nào; lấy tổng điểm của Cổng"));
}

BOOST_AUTO_TEST_CASE(ARepeatedColumnIsAnError) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Tổng điểm|TONG_SCORE\nUBND xã A|90|90"}});
    BOOST_CHECK(says(result, "LỖI: 1.xlsx, trang \"Bảng\", ô C1: hai cột cùng một tiêu đề"));
}

BOOST_AUTO_TEST_CASE(DataInSomeCriteriaOnlyIsAnError) {
    BOOST_CHECK(says(evaluated({{departments + "1|Sở A|90|90|90|-|90"}}),
                     "ô B2: đơn vị có số liệu ở một số nhóm chỉ số mà thiếu ở: Cung cấp dịch vụ trực tuyến"));
}

BOOST_AUTO_TEST_CASE(AColumnOfNoughtsIsABrokenExport) {
    const PeriodResult result = evaluated({{departments + "1|Sở A|90|0|90|90|90\n2|Sở B|90|0|90|90|90"}});
    BOOST_CHECK(says(result, "ô D2:D3: cột \"Tiến độ, kết quả giải quyết\" bằng 0 ở mọi đơn vị"));
}

BOOST_AUTO_TEST_CASE(TotalsAveragesNotesAndTitlesAreLeftOut) {
    const std::string table = "KẾT QUẢ|<|<\n(Số liệu tính đến ngày 14/11/2025)|<|<\n" + communes +
                              "1|UBND xã A|90\n2|UBND xã B|80\n|TỔNG CỘNG TOÀN TỈNH|85\nTrung bình||85\nGhi chú: số "
                              "liệu có thể thay đổi.|<|<";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã A 90; 2 UBND xã B 80");
    BOOST_CHECK(says(result, "bỏ qua dòng tổng hợp \"TỔNG CỘNG TOÀN TỈNH\""));
    BOOST_CHECK(result.assessed == (Date{2025, 11, 14}));
}

BOOST_AUTO_TEST_CASE(FiguresWithoutANameAreAnError) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2||80"}}), "ô B3: dòng có điểm mà ô tên đơn vị để trống"));
}

BOOST_AUTO_TEST_CASE(UnitsTwiceAreAnErrorNamingBothCells) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2|Ủy ban nhân dân xã A|80"}}),
                     "ô B3: mỗi đơn vị chỉ có một dòng, \"Ủy ban nhân dân xã A\" đã có ở ô B2"));
}

BOOST_AUTO_TEST_CASE(UnknownUnitsAreAnErrorThatSuggestsNearNames) {
    const Setup setup{"2025-11-14", "1|UBND xã Ea Ly|Cấp xã\n2|UBND xã Ea Wy|Cấp xã", {}};
    const PeriodResult result = evaluated({{communes + "1|UBND xã Ea Lyy|90\n2|UBND xã Ea Wy|80"}}, setup);
    BOOST_CHECK(says(result, "ô B2: \"UBND xã Ea Lyy\" không có trong danh mục đơn vị (gần giống: UBND xã Ea Ly"));
    BOOST_CHECK(says(result, "CẢNH BÁO: 1.xlsx, trang \"Bảng\": danh mục có \"UBND xã Ea Ly\", tệp không có"));
}

BOOST_AUTO_TEST_CASE(OnlyNamesThatAreNearAreSuggestedAndOnlyForTheFirstTwoHundred) {
    const Setup setup{"2025-11-14", "1|UBND xã Ea Ly|Cấp xã\n2|Sở Y tế|Sở, ban, ngành", {}};
    BOOST_CHECK(!says(evaluated({{communes + "1|Krông Pắc|90"}}, setup), "gần giống"));
    BOOST_CHECK(says(evaluated({{communes + "1|UBND phường Ea Ly|90"}}, setup), "(gần giống: UBND xã Ea Ly)"));
    std::string many = communes;
    for (int i = 0; i < 202; ++i) many += "|UBND xã Ea Ly|90\n"; // so that the list is not of another province
    for (int i = 0; i < 201; ++i)
        many += std::to_string(i) + "|UBND xã Ea L" + std::string(1, "abcdegh"[i % 7]) + "|90\n";
    const std::string said = findings(evaluated({{many}}, setup));
    std::size_t suggestions = 0;
    for (std::size_t at = said.find("gần giống"); at != said.npos; at = said.find("gần giống", at + 1)) ++suggestions;
    BOOST_CHECK_EQUAL(suggestions, 200U);
}

BOOST_AUTO_TEST_CASE(BareNamesAreFoundWhereOnlyOneUnitHasThem) {
    const Setup setup{
        "2025-11-14", "1|UBND xã Ea Ly|Cấp xã\n2|UBND xã Tân Lập|Cấp xã\n3|UBND phường Tân Lập|Cấp xã", {}};
    const PeriodResult result = evaluated({{communes + "1|Ea Ly|90\n2|Tân Lập|80"}}, setup);
    BOOST_CHECK(says(result, "tên \"Tân Lập\" không cho biết"));
    BOOST_CHECK(!says(result, "tên \"Ea Ly\""));
}

BOOST_AUTO_TEST_CASE(ABareNameWithoutAListHasNoLevel) {
    BOOST_CHECK(
        says(evaluated({{communes + "1|Ea Ly|90"}}), "ô B2: tên \"Ea Ly\" không cho biết đơn vị thuộc cấp nào"));
}

BOOST_AUTO_TEST_CASE(OtherNamesOfTheListAreTheUnit) {
    const Setup setup{"2025-11-14", "1|UBND xã Ea Ly|Cấp xã|UBND xã Ea Lý; Xã Ealy|", {}};
    BOOST_CHECK_EQUAL(ranking(evaluated({{communes + "1|UBND xã Ealy|90"}}, setup), Level::commune),
                      "1 UBND xã Ea Ly 90");
}

BOOST_AUTO_TEST_CASE(UnitsNotToBeRatedHaveNoData) {
    const Setup setup{"2025-11-14", "1|Sở A|Sở, ban, ngành||\n2|Sở B|Sở, ban, ngành||x", {}};
    const PeriodResult result = evaluated({{departments + "1|Sở A|90|90|90|90|90\n2|Sở B|40|40|40|40|40"}}, setup);
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90; - Sở B");
}

BOOST_AUTO_TEST_CASE(TwoExportsOfALevelAreAnErrorUnlessTheySayTheSame) {
    const PeriodResult two = evaluated({{communes + "1|UBND xã A|90"}, {communes + "1|UBND xã A|91"}});
    BOOST_CHECK(says(two, "LỖI: 2.xlsx, trang \"Bảng\", ô B2: kỳ này có hai bảng UBND cấp xã"));
    BOOST_CHECK(says(two, "và bảng ở 1.xlsx, trang \"Bảng\", ô B2"));
    BOOST_CHECK(says(evaluatedWorkbook({{communes + "1|UBND xã A|90", "A"}, {communes + "1|UBND xã A|91", "B"}}),
                     "tệp có hai trang cùng ghi điểm UBND cấp xã với số liệu khác nhau: trang này và 1.xlsx, trang "
                     "\"A\", ô B2. Ẩn hoặc xóa trang không phải của kỳ này"));
    const PeriodResult same = evaluated({{communes + "1|UBND xã A|90"}, {communes + "1|UBND xã A|'90,0"}});
    BOOST_CHECK_EQUAL(findings(same), "");
    BOOST_CHECK(says(same, "giống hệt"));
}

BOOST_AUTO_TEST_CASE(LevelsMayShareATableUnderSectionTitles) {
    const std::string table = communes + "I|HUYỆN|\n1|UBND huyện A|90\nII|CẤP XÃ|\n1|UBND xã B|80\n2|Buôn C|70";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::district), "1 UBND huyện A 90");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 80; 2 Buôn C 70");
}

BOOST_AUTO_TEST_CASE(TablesMayStandOneBelowAnother) {
    const std::string table = departments + "1|Sở A|90|90|90|90|90\n\n" + communes + "1|UBND xã B|80";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 80");
}

BOOST_AUTO_TEST_CASE(HeadingsRepeatedOnEachPageContinueTheirTable) {
    const PeriodResult result = evaluated({{communes + "1|UBND xã A|80\n" + communes + "2|UBND xã B|90"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 90; 2 UBND xã A 80");
}

BOOST_AUTO_TEST_CASE(TheDistrictOfACommuneMayStandInItsOwnColumn) {
    const PeriodResult result =
        evaluated({{"Huyện|Tên đơn vị|Tổng điểm\nHuyện Krông Búk|UBND xã Tân Lập|80\nThành phố Buôn Ma Thuột|UBND "
                    "phường Tân Lập|70"}},
                  {"Quy-II-2024",
                   "1|UBND xã Tân Lập - huyện Krông Búk|Cấp xã\n2|UBND phường Tân Lập - thành phố Buôn Ma Thuột|Cấp xã",
                   {}});
    BOOST_CHECK_EQUAL(findings(result), "");
}

BOOST_AUTO_TEST_CASE(HiddenSheetsAreLeftOutAndUnknownTablesAreErrors) {
    const PeriodResult hidden =
        evaluated({{communes + "1|UBND xã A|80"}, {communes + "1|UBND xã A|90", "Nháp", Visibility::hidden}});
    BOOST_CHECK(says(hidden, "GHI CHÚ: 2.xlsx, trang \"Nháp\": trang ẩn, bỏ qua"));
    BOOST_CHECK(says(evaluated({{"Tháng|Doanh thu\n1|200"}}), "không thấy cột tên đơn vị và cột điểm"));
    BOOST_CHECK(says(evaluated({{"Xin chào"}}), "tệp không có bảng nào gồm tên đơn vị và điểm"));
}

BOOST_AUTO_TEST_CASE(TheProvinceIsFoundAndItsGroupsAreChecked) {
    const std::string table =
        "STT|Tỉnh/Thành phố|Công khai, minh bạch (18 điểm)|Tiến độ (20 điểm)|Dịch vụ công trực tuyến (12 điểm)|"
        "Thanh toán trực tuyến (10 điểm)|Mức độ hài lòng (18 điểm)|Số hóa hồ sơ (22 điểm)|Tổng điểm\n"
        "1|UBND tỉnh Bình Định|10.5|20|5.04|2.2|18|15.43|71.17\n2|UBND tỉnh Đắk Lắk|10|19.1|4.8|2.1|18|14.7|73.73";
    const PeriodResult result = evaluated({{table}}, ofProvince("Đắk Lắk", "Thang-5-2024"));
    BOOST_CHECK(says(result, "tổng điểm ghi 73,73, các nhóm cộng lại được 68,7 (lệch 5,03)"));
    BOOST_REQUIRE(result.own());
    BOOST_CHECK_EQUAL(result.own()->total->text(), "73.73");
    BOOST_CHECK_EQUAL(*result.own()->rank, 1);
}

BOOST_AUTO_TEST_CASE(BareNamesBelowTheHeadingOfProvincesAreProvinces) {
    const PeriodResult result =
        evaluated({{"Hạng|Tỉnh/Thành phố|Tổng điểm\n1|TP. Huế|90\n2|Đắk Lắk|80"}}, ofProvince("Đắk Lắk"));
    BOOST_REQUIRE(result.own());
    BOOST_CHECK_EQUAL(*result.own()->rank, 2);
}

BOOST_AUTO_TEST_CASE(TextInFontsFromBeforeUnicodeIsRefusedWithItsCell) {
    BOOST_CHECK(says(evaluated({{communes + "1|Së T\u00ad ph\u00b8p|80"}}), "ô B2: chữ gõ bằng bảng mã TCVN3"));
    BOOST_CHECK(says(evaluated({{"STT|Tªn ®¬n vÞ|Tæng ®iÓm\n1|Së T\u00ad ph\u00b8p|80"}}), "ô B1: chữ gõ bằng bảng mã TCVN3"));
}

BOOST_AUTO_TEST_CASE(UnitsOfTwoProvincesAreAnError) {
    const PeriodResult result =
        evaluated({{communes + "1|UBND xã A - tỉnh An Giang|80\n2|UBND xã B - tỉnh Cà Mau|70"}});
    BOOST_CHECK(says(result, "đơn vị này thuộc tỉnh Cà Mau, các đơn vị khác thuộc tỉnh An Giang"));
}

BOOST_AUTO_TEST_CASE(AConfiguredProvinceThatIsNotTheUnitsIsAnError) {
    Setup setup;
    setup.settings.province = "Đắk Lắk";
    BOOST_CHECK(
        says(evaluated({{communes + "1|UBND xã A - tỉnh An Giang|80"}}, setup), "cau-hinh.toml ghi tỉnh Đắk Lắk, số liệu là "
                                                                                       "của tỉnh An Giang"));
}

BOOST_AUTO_TEST_CASE(ComponentRatesAreReadAndTheirPairsChecked) {
    const PeriodResult result =
        evaluated({{"STT|Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\n1|Công khai, minh bạch||14.5|18\n"
                    "2|Hồ sơ trực tuyến đang xử lý: đúng hạn|95.3||\n3|Hồ sơ trực tuyến đang xử lý: quá hạn|4.33||"}},
                  {"Thang-11-2025", "", {}});
    BOOST_REQUIRE_EQUAL(result.components.size(), 3U);
    BOOST_CHECK_EQUAL(result.components[0].points->text(), "14.5");
    BOOST_CHECK(says(result, "95,3% + 4,33% = 99,63%"));
}

BOOST_AUTO_TEST_CASE(ADateOfAnotherPeriodIsAWarning) {
    BOOST_CHECK(says(evaluated({{"Số liệu tính đến ngày 07/11/2025\n" + communes + "1|UBND xã A|80"}}),
                     "CẢNH BÁO: 1.xlsx, trang \"Bảng\", ô A1: số liệu ghi ngày 07/11/2025"));
}

BOOST_AUTO_TEST_CASE(TheOrderOfFilesChangesNothing) {
    const Sheet first{departments + "1|Sở A|90|90|90|90|90"};
    const Sheet second{communes + "1|UBND xã B|80"};
    const PeriodResult one = evaluated({first, second});
    const PeriodResult other = evaluated({second, first});
    BOOST_CHECK_EQUAL(ranking(one, Level::department), ranking(other, Level::department));
    BOOST_CHECK_EQUAL(ranking(one, Level::commune), ranking(other, Level::commune));
    BOOST_CHECK(one.levels.front().level == other.levels.front().level);
}

BOOST_AUTO_TEST_CASE(MergedOnlinePercentagesApplyTheFormulaAndWarnBesideAnotherTotal) {
    const std::string head = "Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|ONLINE_SERVICE (%)|MDHL (%)|Tổng điểm\n";
    const PeriodResult result = evaluated({{head + "Sở A|100|100|100|91.67|100|98"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 98.17");
    BOOST_CHECK(says(result, "tổng điểm ghi 98, các nhóm cộng lại được 98,17"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
