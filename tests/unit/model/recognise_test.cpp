// Where the tables of a sheet lie, and what their columns are.
#include "evaluation.hpp"
#include "model/recognise.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string both =
    "Tên đơn vị|Công khai|<|Tiến độ|<|Số hóa|<|DVC trực tuyến|<|Thanh toán|<|Hài lòng|<|Tổng điểm\n"
    "|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|Tỷ lệ|Điểm|\n";

} // namespace

BOOST_AUTO_TEST_SUITE(recognise)

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

BOOST_AUTO_TEST_CASE(ARepeatedColumnIsAnError) {
    const PeriodResult result = evaluated({{"Tên đơn vị|Tổng điểm|TONG_SCORE\nUBND xã A|90|90"}});
    BOOST_CHECK(says(result, "LỖI: 1.xlsx, trang \"Bảng\", ô C1: hai cột cùng một tiêu đề"));
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

BOOST_AUTO_TEST_CASE(AHeadingWithAnotherMaximumIsAnError) {
    const PeriodResult result =
        evaluated({{"Đơn vị|Công khai (20đ)|Tiến độ (20đ)|Số hóa (22đ)|Dịch vụ trực tuyến (22đ)|"
                    "Hài lòng (18đ)\nSở A|9|9|9|9|9"}});
    BOOST_CHECK(says(result, "ô B1: tiêu đề \"Công khai (20đ)\" ghi tối đa 20 điểm, theo Quyết định 766/QĐ-TTg là 18"));
}

BOOST_AUTO_TEST_CASE(ASheetOfHundredsOfTablesIsRefused) {
    const std::string both = "Tên đơn vị|Tổng điểm\nSở #|90\nTên đơn vị|Điểm công khai, minh bạch\nSở #|17\n";
    BOOST_TEST(contains(findingsOrRefusal({{repeated(both, 251)}}), "hơn 500 bảng"));
    BOOST_TEST(!contains(findingsOrRefusal({{repeated(both, 250)}}), "hơn 500 bảng"));
}

BOOST_AUTO_TEST_CASE(AColumnUnderAnotherPeriodsNameIsNoTotal) {
    const std::string rows = "|85|90\n2|UBND xã B|75|80";
    checkRanking(evaluated({{"STT|Tên đơn vị|Kỳ trước|Kỳ này\n^|^|Tổng điểm|Tổng điểm\n1|UBND xã A" + rows}}), ranked);
    checkRanking(evaluated({{"STT|Tên đơn vị|Tổng điểm|<\n^|^|Tháng trước|Tháng này\n1|UBND xã A" + rows}}), ranked);
    BOOST_CHECK(
        says(evaluated({{"STT|Tên đơn vị|Kỳ trước|Kỳ này\n^|^|Tổng điểm|Điểm đánh giá\n1|UBND xã A" + rows}}), "LỖI"));
}

BOOST_AUTO_TEST_CASE(FieldsOfThePortalAndPathsBeforeThemAreKnown) {
    for (const char *prefix : {"", "groupScores.", "Column1.groupScores."}) {
        const std::string p = prefix;
        checkRanking(
            evaluated({{"departmentName|totalScore|" + p + "CKMB|" + p + "TDGQ|" + p + "ONLINE|" + p + "TTTT|" + p +
                        "MDSH|" + p + "MDHL\nUBND xã A|71|12|18|7|6|11|17\nUBND xã B|69|12|17.5|6.5|7|10|16"}}),
            "1 UBND xã A 71; 2 UBND xã B 69");
    }
}

BOOST_AUTO_TEST_CASE(TablesSideBySideAreRead) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm||STT|Tên đơn vị|Tổng điểm\n";
    checkRanking(
        evaluated({{head + "1|UBND xã A|90||3|UBND xã C|70\n2|UBND xã B|80||4|UBND xã D|60\n||||5|UBND xã E|50"}}),
        "1 UBND xã A 90; 2 UBND xã B 80; 3 UBND xã C 70; 4 UBND xã D 60; 5 UBND xã E 50");
    const PeriodResult levels =
        evaluated({{"STT|Tên đơn vị|Điểm|Đơn vị|Điểm\n1|UBND xã A|90|UBND huyện H|'70,5\n2|UBND xã B|80||"}, {}},
                  {"Quy-II-2024", "", {}});
    BOOST_CHECK_EQUAL(ranking(levels, Level::commune), ranked);
    BOOST_CHECK_EQUAL(ranking(levels, Level::district), "1 UBND huyện H 70.5");
}

BOOST_AUTO_TEST_CASE(SpacerColumnsOfReportServersDoNotCount) {
    checkRanking(evaluated({{"STT|<|Tên đơn vị|<|Tổng điểm|<\n1|<|UBND xã A|<|90|<\n2|<|UBND xã B|<|80|<"}}), ranked);
    checkRanking(evaluated({{"Đơn vị|<|Tổng điểm\n1|UBND xã A|90\n2|UBND xã B|80"}}), ranked);
    checkRanking(evaluated({{"STT|Tên đơn vị|<|<|Tổng điểm|<|<\n1||UBND xã A|||90|\n2||UBND xã B|||80|"}}), ranked);
}

BOOST_AUTO_TEST_CASE(ATableOfCountsBelowTheUnitsIsListed) {
    const PeriodResult result = test::evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n\n|BIỂU 2\n"
                                                  "STT|Xếp loại|Số đơn vị\n1|Xuất sắc|1"}});
    BOOST_CHECK_EQUAL(test::findings(result), "");
    BOOST_CHECK_EQUAL(test::ranking(result, Level::commune), "1 UBND xã A 90");
    BOOST_CHECK(test::says(result, "bảng chỉ có số lượng"));
}

BOOST_AUTO_TEST_SUITE_END()
