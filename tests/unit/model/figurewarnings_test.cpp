// Figures that contradict one another.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(figurewarnings)

BOOST_AUTO_TEST_CASE(AColumnOfNoughtsIsABrokenExport) {
    const PeriodResult result = evaluated({{departments + "1|Sở A|90|0|90|90|90\n2|Sở B|90|0|90|90|90"}});
    BOOST_CHECK(says(result, "ô D2:D3: cột \"Tiến độ, kết quả giải quyết\" bằng 0 ở mọi đơn vị"));
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

BOOST_AUTO_TEST_CASE(ACriterionOfNoughtsInOneLevelOfAMixedTableIsBroken) {
    const PeriodResult result =
        evaluated({{pointsHeading + "Sở A|9|9|9|9|9|45\nUBND xã B|9|9|0|9|9|36\nUBND xã C|9|9|0|9|9|36"}});
    BOOST_CHECK(says(result, "ô D3:D4: cột \"Số hóa hồ sơ\" bằng 0 ở mọi đơn vị"));
}

BOOST_AUTO_TEST_CASE(AMergedPercentageThatItsPartsContradictIsAWarning) {
    const std::string head = "Đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|ONLINE_SERVICE (%)|CLGQ (%)|TTTT (%)|MDHL (%)\n";
    BOOST_CHECK_EQUAL(findings(evaluated({{head + "Sở A|100|100|100|92.5|90|95|100"}})), "");
    BOOST_CHECK(
        says(evaluated({{head + "Sở A|100|100|100|20|90|95|100"}}), "ô E2: hai phần của nhóm cộng lại được 20,3 điểm"));
}

BOOST_AUTO_TEST_CASE(ARatingThatTheTotalContradictsIsAWarning) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Tổng điểm|Xếp loại\nUBND xã A|91|Tốt"}}),
                     "tệp ghi xếp loại \"Tốt\", tổng điểm cho xếp loại \"Xuất sắc\""));
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

BOOST_AUTO_TEST_CASE(ABlankUnitIsSaidAndOneThatSaysNoDataIsNot) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm\n";
    const PeriodResult many =
        evaluated({{head + "1|UBND xã A|\n2|UBND xã B|\n3|UBND xã C|\n4|UBND xã D|\n5|UBND xã E|\n"
                           "6|UBND xã F|-\n7|UBND xã G|Không có dữ liệu\n8|UBND xã H|90"}});
    BOOST_CHECK(
        says(many, "ô B4: các ô số liệu của \"UBND xã C\" để trống nên xếp vào \"Không có dữ liệu\" (và 2 chỗ khác"));
    for (const char *unsaid : {"UBND xã D", "UBND xã F", "UBND xã G"}) BOOST_CHECK(!says(many, unsaid));
    for (const char *units : {"Sở A|Sở B", "UBND huyện A|UBND huyện B", "UBND xã A|UBND xã B", "Hà Nội|Đà Nẵng"}) {
        const std::vector<std::string> names = split(units, '|');
        const PeriodResult one =
            evaluated({{head + "1|" + names[0] + "|\n2|" + names[1] + "|50"}}, ofProvince("Hà Nội", "2025-03-14"));
        BOOST_CHECK_MESSAGE(says(one, "các ô số liệu của \"" + names[0] + "\" để trống"), units);
    }
}

BOOST_AUTO_TEST_CASE(MoreThanThreeWarningsOfAKindAreToldAsThree) {
    std::string rows;
    for (const char *name : {"A", "B", "C", "D", "E"}) rows += std::string("\nUBND xã ") + name + "|9|10|11|6|5|9|51";
    const std::string said = findings(evaluated({{partsAsPoints + "|Tổng điểm" + rows}}));
    BOOST_CHECK_EQUAL(split(said, '\n').size(), 4U);
    BOOST_CHECK(said.find("ô H4: tổng điểm ghi 51, các nhóm cộng lại được 50 (lệch 1) (và 2 chỗ khác trong bảng cũng "
                          "vậy). Giữ tổng điểm của Cổng") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
