// Points, totals, ratings and ranks; which of several figures for the same thing counts.
#include "evaluation.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string both =
    "Tên đơn vị|Công khai|<|Tiến độ|<|Số hóa|<|DVC trực tuyến|<|Thanh toán|<|Hài lòng|<|Tổng điểm\n"
    "|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|\n";

const std::string healthAndInterior = "Sở Y tế|88.9|16|99.9|19.97|91|20.01|69.9|8.39|80|8|97.9|17.62|89.99\n"
                                      "Sở Nội vụ|65.5|11.79|82.1|16.41|42.3|9.31|54.8|6.57|71.6|7.16|96.8|17.42|68.66";

} // namespace

BOOST_AUTO_TEST_SUITE(scoring)

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

BOOST_AUTO_TEST_CASE(ATotalWithoutAnyGroupBesideUnitsWithGroupsIsSaidOnEveryLevel) {
    for (const char *units : {"UBND xã A|UBND xã B", "UBND huyện A|UBND huyện B", "Hà Nội|Đà Nẵng"}) {
        const std::vector<std::string> names = split(units, '|');
        const PeriodResult result =
            evaluated({{pointsHeading + names[0] + "|-|-|-|-|-|71.2\n" + names[1] + "|9|9|9|9|9|45"}},
                      ofProvince("Hà Nội", "2025-03-14"));
        BOOST_CHECK_MESSAGE(says(result, "ô A2: đơn vị có tổng điểm mà không có điểm nhóm nào"), units);
        BOOST_CHECK_MESSAGE(!says(result, "ô A3"), units);
    }
}

BOOST_AUTO_TEST_CASE(DataInSomeCriteriaOnlyIsAnError) {
    BOOST_CHECK(says(evaluated({{departments + "1|Sở A|90|90|90|-|90"}}),
                     "ô B2: đơn vị có số liệu ở một số nhóm chỉ số mà thiếu ở: Cung cấp dịch vụ trực tuyến"));
}

BOOST_AUTO_TEST_CASE(UnitsNotToBeRatedHaveNoData) {
    const Setup setup{"2025-11-14", "1|Sở A|Sở, ban, ngành||\n2|Sở B|Sở, ban, ngành||x", {}};
    const PeriodResult result = evaluated({{departments + "1|Sở A|90|90|90|90|90\n2|Sở B|40|40|40|40|40"}}, setup);
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90; - Sở B");
}

BOOST_AUTO_TEST_CASE(MergedOnlinePercentagesApplyTheFormulaAndWarnBesideAnotherTotal) {
    const std::string head = "Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|ONLINE_SERVICE (%)|MDHL (%)|Tổng điểm\n";
    const PeriodResult result = evaluated({{head + "Sở A|100|100|100|91.67|100|98"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 98.17");
    BOOST_CHECK(says(result, "tổng điểm ghi 98, các nhóm cộng lại được 98,17"));
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

BOOST_AUTO_TEST_CASE(ATotalOfNoughtBesideNoCriteriaIsNoData) {
    const PeriodResult result = evaluated({{pointsHeading + "UBND xã A|9|9|9|9|9|45\nUBND xã B|-|-|-|-|-|0"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã A 45; - UBND xã B");
}

BOOST_AUTO_TEST_CASE(AGroupThatIsMissingBesideOthersIsSaidOnEveryLevel) {
    for (const char *unit : {"Sở A", "UBND huyện A", "UBND xã A"}) {
        const std::string row = std::string(unit) + "|15|15|80";
        const PeriodResult some =
            evaluated({{"Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Tổng điểm\n" + row}}, {"Quy-II-2024", "", {}});
        BOOST_CHECK_MESSAGE(says(some, "không có cột \"Số hóa hồ sơ\""), unit);
    }
    checkRanking(evaluated({{"Tên đơn vị|Tổng điểm\nUBND xã A|90\nUBND xã B|80"}}), ranked);
}

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
    const PeriodResult borneOut = evaluated({{partsAsPoints + "|Tổng điểm\n" + rows}});
    BOOST_CHECK_EQUAL(ranking(borneOut, Level::department), "1 Sở A 60; 2 Sở B 29.83; 3 Sở C 16");
    BOOST_CHECK(says(borneOut, "CẢNH BÁO: 1.xlsx, trang \"Bảng\", ô F2:F4: cột \"Thanh toán trực tuyến\" bằng 0 ở mọi "
                               "đơn vị, tổng điểm bên cạnh cũng được cộng với số 0 đó"));
    const PeriodResult alone = evaluated({{partsAsPoints + "\nSở A|2|20|14|6|0|18\nSở B|2|0|9.83|6|0|12"}});
    BOOST_CHECK(says(alone, "LỖI: 1.xlsx, trang \"Bảng\", ô F2:F3: cột \"Thanh toán trực tuyến\" bằng 0 ở mọi đơn vị"));
    const PeriodResult short_ =
        evaluated({{partsAsPoints + "|Tổng điểm\nSở A|2|20|14|6|0|18|66\nSở B|2|0|9.83|6|0|12|35.1"}});
    BOOST_CHECK(
        says(short_, "LỖI: 1.xlsx, trang \"Bảng\", ô F2:F3: cột \"Thanh toán trực tuyến\" bằng 0 ở mọi đơn vị"));
}

BOOST_AUTO_TEST_SUITE_END()
