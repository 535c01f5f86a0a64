// Exports as tired clerks and other programs make them: nothing is guessed, nothing is lost.
#include "evaluation.hpp"
#include "model/names.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string departments =
    "STT|Tên đơn vị|Công khai, minh bạch (%)|Tiến độ, kết quả giải quyết (%)|Số hóa hồ sơ (%)|"
    "Cung cấp dịch vụ trực tuyến (%)|Mức độ hài lòng (%)\n";
const std::string communes = "STT|Tên đơn vị|Tổng điểm\n";
const std::string pointsHeading =
    "Đơn vị|Công khai (18đ)|Tiến độ (20đ)|Số hóa (22đ)|Dịch vụ trực tuyến (22đ)|Hài lòng (18đ)|Tổng điểm\n";

BOOST_AUTO_TEST_SUITE(oddities)

BOOST_AUTO_TEST_CASE(OneSlipAboveTheMaximumDoesNotMakePercentagesOfPoints) {
    const std::string rows = "Sở A|10|10|81|10|10|58.1\nSở B|9|9|9|9|9|45\nSở C|8|8|8|8|8|40";
    const PeriodResult open =
        evaluated({{"Đơn vị|Công khai|Tiến độ|Số hóa|Dịch vụ trực tuyến|Hài lòng|Tổng điểm\n" + rows}});
    BOOST_CHECK(says(open, "ô D2: 81 nằm ngoài khoảng từ 0 đến 22"));
    const std::string named = "Đơn vị|Công khai (18đ)|Tiến độ (20đ)|Số hóa|Dịch vụ trực tuyến (22đ)|Hài lòng (18đ)\n";
    BOOST_CHECK(
        says(evaluated({{named + "Sở A|10|10|9|10|10\nSở B|9|9|81|9|9"}}), "ô D3: tệp không cho biết cột \"Số hóa\""));
}

BOOST_AUTO_TEST_CASE(RowsBelowASectionTitleAreUnitsOnlyWithANumberOrALevelOfTheirOwn) {
    const PeriodResult result = evaluated({{communes + "I|SỞ, BAN, NGÀNH|85\nII|UBND CẤP XÃ|88\n1|UBND xã B|80\n"
                                                       "2|Buôn C|70\n|Điểm TB|75\n|Tổng hợp chung|75"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 80; 2 Buôn C 70");
    BOOST_CHECK(says(evaluated({{communes + "I|UBND CẤP XÃ|\n1|UBND xã B|80\n|Cụm thi đua|75"}}),
                     "ô B4: tên \"Cụm thi đua\" không cho biết"));
}

BOOST_AUTO_TEST_CASE(UnitsWithAndWithoutTheirProvinceAreOne) {
    for (const char *again : {"UBND xã Ea Ly-tỉnh Đắk Lắk", "UBND xã Ea Ly, tỉnh Đắk Lắk", "UBND xã Ea Ly tỉnh Đắk Lắk",
                              "UBND xã Ea Ly (tỉnh Đắk Lắk)", "UBND xã Ea Ly - Đắk Lắk", "UBND xã Ea Ly - tỉnh Đăk Lăk",
                              "1. UBND xã Ea Ly"})
        BOOST_CHECK_MESSAGE(
            says(evaluated({{communes + "1|UBND xã Ea Ly|80\n2|" + again + "|70"}}), "mỗi đơn vị chỉ có một dòng"),
            again);
}

BOOST_AUTO_TEST_CASE(TheColumnOfTheProvinceCountsLikeASuffix) {
    const std::string head = "STT|Tỉnh|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK_EQUAL(evaluated({{head + "1|An Giang|UBND xã A|80\n2|An Giang|UBND xã B|70"}}).province, "An Giang");
    BOOST_CHECK(
        says(evaluated({{head + "1|An Giang|UBND xã A|80\n2|Cà Mau|UBND xã B|70"}}), "đơn vị này thuộc tỉnh Cà Mau"));
}

BOOST_AUTO_TEST_CASE(ANumberForANameIsAnErrorAndARowOfColumnNumbersIsNot) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2|'12|85"}}), "ô B3: ô tên đơn vị là số \"12\""));
    for (const char *numbers : {"(1)|(2)|(3)", "1|2|3", "A|B|1", "a|b|(1) = (2)"}) {
        const PeriodResult result = evaluated({{communes + numbers + "\n1|UBND xã A|90"}});
        BOOST_CHECK_MESSAGE(ranking(result, Level::commune) == "1 UBND xã A 90" && findings(result).empty(), numbers);
    }
}

BOOST_AUTO_TEST_CASE(PointsRightOfALostMergedHeadingBelongToItsCriterion) {
    const std::string table = "STT|Tên đơn vị|Công khai||Tiến độ||Số hóa||Dịch vụ trực tuyến||Hài lòng|\n"
                              "||Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm\n"
                              "1|Sở A|50|9|50|10|50|11|50|11|50|9";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 50");
}

BOOST_AUTO_TEST_CASE(AHeadingWithAnotherMaximumIsAnError) {
    const PeriodResult result =
        evaluated({{"Đơn vị|Công khai (20đ)|Tiến độ (20đ)|Số hóa (22đ)|Dịch vụ trực tuyến (22đ)|"
                    "Hài lòng (18đ)\nSở A|9|9|9|9|9"}});
    BOOST_CHECK(says(result, "ô B1: tiêu đề \"Công khai (20đ)\" ghi tối đa 20 điểm, theo Quyết định 766/QĐ-TTg là 18"));
}

BOOST_AUTO_TEST_CASE(SignaturesBelowATableAreNoUnits) {
    const PeriodResult result =
        evaluated({{communes + "1|UBND xã A|90\n\n|TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG|\n|Cục trưởng|"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "none");
}

BOOST_AUTO_TEST_CASE(BodiesWithinACommuneAreNoDepartments) {
    BOOST_CHECK(says(evaluated({{communes + "1|Công an xã Ea Ly|90"}}),
                     "ô B2: tên \"Công an xã Ea Ly\" không cho biết đơn vị thuộc cấp nào"));
    BOOST_CHECK(levelByName(unitName("Sở Lao động - Thương binh và Xã hội"), Era::hueIsADistrict) == Level::department);
}

BOOST_AUTO_TEST_CASE(ALevelOfTheListThatThePeriodLacksIsAWarning) {
    const Setup setup{"2025-11-14", "1|Sở A|Sở, ban, ngành\n2|UBND xã B|Cấp xã", {}};
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã B|90"}}, setup),
                     "CẢNH BÁO: danh mục có Sở, ban, ngành, kỳ này không có bảng nào"));
}

BOOST_AUTO_TEST_CASE(ACriterionOfNoughtsInOneLevelOfAMixedTableIsBroken) {
    const PeriodResult result =
        evaluated({{pointsHeading + "Sở A|9|9|9|9|9|45\nUBND xã B|9|9|0|9|9|36\nUBND xã C|9|9|0|9|9|36"}});
    BOOST_CHECK(says(result, "ô D3:D4: cột \"Số hóa hồ sơ\" bằng 0 ở mọi đơn vị"));
}

BOOST_AUTO_TEST_CASE(ATotalOfNoughtBesideNoCriteriaIsNoData) {
    const PeriodResult result = evaluated({{pointsHeading + "UBND xã A|9|9|9|9|9|45\nUBND xã B|-|-|-|-|-|0"}});
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã A 45; - UBND xã B");
}

BOOST_AUTO_TEST_CASE(AMergedPercentageThatItsPartsContradictIsAWarning) {
    const std::string head = "Đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|ONLINE_SERVICE (%)|CLGQ (%)|TTTT (%)|MDHL (%)\n";
    BOOST_CHECK_EQUAL(findings(evaluated({{head + "Sở A|100|100|100|92.5|90|95|100"}})), "");
    BOOST_CHECK(
        says(evaluated({{head + "Sở A|100|100|100|20|90|95|100"}}), "ô E2: hai phần của nhóm cộng lại được 20,3 điểm"));
}

BOOST_AUTO_TEST_CASE(ALevelThatTheNameContradictsIsAWarningAndTheNameWins) {
    BOOST_CHECK(says(evaluated({{"Đơn vị|LOAI_COQUAN|Tổng điểm\nUBND huyện A|'3|90"}}),
                     "\"UBND huyện A\" được xếp vào UBND cấp huyện theo tên, cột cấp lại ghi UBND cấp xã"));
}

BOOST_AUTO_TEST_CASE(ACodeOfAnotherUnitIsAnError) {
    const Setup setup{"2025-11-14", "H1|UBND xã Ea Ly|Cấp xã\nH2|UBND xã Ea Súp|Cấp xã", {}};
    const std::string head = "Mã|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "H1|UBND xã Ea Súp|90\nH2|UBND xã Ea Ly|90"}}, setup),
                     "là của hai đơn vị: trong danh mục mã này là của"));
    BOOST_CHECK(says(evaluated({{head + "H1|UBND xã Khác|90"}}, setup), "gần giống: UBND xã Ea Ly, cùng mã H1"));
}

BOOST_AUTO_TEST_CASE(ARatingThatTheTotalContradictsIsAWarning) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Tổng điểm|Xếp loại\nUBND xã A|91|Tốt"}}),
                     "tệp ghi xếp loại \"Tốt\", tổng điểm cho xếp loại \"Xuất sắc\""));
}

BOOST_AUTO_TEST_CASE(BareDistrictsInTheirColumnTellCommunesApart) {
    const std::string table =
        "Huyện|Tên đơn vị|Tổng điểm\nBuôn Ma Thuột|UBND phường Thống Nhất|80\nBuôn Hồ|UBND phường Thống Nhất|70";
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, {"Quy-II-2024", "", {}})), "");
    const Setup setup{
        "Quy-II-2024",
        "1|UBND phường Thống Nhất - thành phố Buôn Ma Thuột|Cấp xã\n2|UBND phường Thống Nhất - thị xã Buôn Hồ|Cấp xã",
        {}};
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, setup)), "");
}

BOOST_AUTO_TEST_CASE(ATitleOverTheWholeTableIsNoHeading) {
    BOOST_CHECK_EQUAL(findings(evaluated({{"Tổng điểm|<|<\n" + communes + "1|UBND xã A|90"}})), "");
}

BOOST_AUTO_TEST_CASE(ContradictionsOfOtherProvincesAreCountedAndNotListed) {
    const PeriodResult result =
        evaluated({{"Tỉnh/Thành phố|Công khai (18đ)|Tiến độ (20đ)|Số hóa (22đ)|Dịch vụ trực tuyến (22đ)|Hài lòng "
                    "(18đ)|Tổng điểm\n"
                    "UBND tỉnh Đắk Lắk|9|9|9|9|9|46\nUBND tỉnh Cà Mau|9|9|9|9|9|47\nUBND tỉnh An Giang|9|9|9|9|9|48"}},
                  ofProvince("Đắk Lắk"));
    BOOST_CHECK(says(result, "tổng điểm ghi 46, các nhóm cộng lại được 45"));
    BOOST_CHECK(!says(result, "tổng điểm ghi 47"));
    BOOST_CHECK(says(result, "các tỉnh khác có 2 chỗ"));
}

BOOST_AUTO_TEST_CASE(AFirstUnitWithoutAFigureIsNeverLost) {
    const std::string plain = "Tên đơn vị|Tổng điểm\n";
    const std::string numbered = "STT|Tên đơn vị|Tổng điểm\n";
    const PeriodResult blank = evaluated({{plain + "UBND xã A|\nUBND xã B|90"}});
    BOOST_CHECK_EQUAL(findings(blank),
                      "CẢNH BÁO: 1.xlsx, trang \"Bảng\", ô A2: các ô số liệu của \"UBND xã A\" để trống nên xếp vào "
                      "\"Không có dữ liệu\". Xem lại trên Cổng; nếu đơn vị có điểm thì điền vào tệp rồi chạy lại\n");
    BOOST_CHECK_EQUAL(ranking(blank, Level::commune), "1 UBND xã B 90; - UBND xã A");
    BOOST_CHECK(says(evaluated({{plain + "UBND xã A|#N/A\nUBND xã B|90"}}), "ô B2: ô này là lỗi #N/A"));
    BOOST_CHECK(says(evaluated({{plain + "UBND xã A|'#N/A\nUBND xã B|90"}}), "ô B2: ô này là lỗi #N/A"));
    BOOST_CHECK(says(evaluated({{plain + "UBND xã A|chưa tổng hợp\nUBND xã B|90"}}), "ô B2: \"chưa tổng hợp\""));
    BOOST_CHECK(says(evaluated({{numbered + "1|Buôn A|chưa tổng hợp\n2|UBND xã B|90"}}), "ô C2: \"chưa tổng hợp\""));
    BOOST_CHECK_EQUAL(ranking(evaluated({{plain + "UBND xã A|N/A\nUBND xã B|90"}}), Level::commune),
                      "1 UBND xã B 90; - UBND xã A");
}

BOOST_AUTO_TEST_CASE(ASignatureBelowATableIsNoUnit) {
    const PeriodResult result = evaluated({{communes + "1|UBND xã A|90\n|Đắk Lắk, ngày 14 tháng 11|\n"
                                                       "|TỔNG HỢP|TM. ỦY BAN NHÂN DÂN\n|Nguyễn A|CHỦ TỊCH"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã A 90");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
