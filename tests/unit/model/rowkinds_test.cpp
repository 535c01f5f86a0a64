// What a row is: a unit, a total, a note, a title.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(rowkinds)

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

BOOST_AUTO_TEST_CASE(LevelsMayShareATableUnderSectionTitles) {
    const std::string table = communes + "I|HUYỆN|\n1|UBND huyện A|90\nII|CẤP XÃ|\n1|UBND xã B|80\n2|Buôn C|70";
    const PeriodResult result = evaluated({{table}}, {"Quy-II-2024", "", {}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::district), "1 UBND huyện A 90");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 80; 2 Buôn C 70");
}

BOOST_AUTO_TEST_CASE(TheWholeProvinceAmongItsUnitsIsLeftOutAndSaid) {
    const PeriodResult result =
        evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND tỉnh Đắk Lắk|88\n2|UBND xã A|90\n3|UBND xã B|80"}});
    BOOST_CHECK(says(result, "ô B2: bỏ qua dòng của cả tỉnh giữa các đơn vị"));
    BOOST_CHECK(!result.provinces);
}

BOOST_AUTO_TEST_CASE(RowsBelowASectionTitleAreUnitsOnlyWithANumberOrALevelOfTheirOwn) {
    const PeriodResult result = evaluated({{communes + "I|SỞ, BAN, NGÀNH|85\nII|UBND CẤP XÃ|88\n1|UBND xã B|80\n"
                                                       "2|Buôn C|70\n|Điểm TB|75\n|Tổng hợp chung|75"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND xã B 80; 2 Buôn C 70");
    BOOST_CHECK(says(evaluated({{communes + "I|UBND CẤP XÃ|\n1|UBND xã B|80\n|Cụm thi đua|75"}}),
                     "ô B4: tên \"Cụm thi đua\" không cho biết"));
}

BOOST_AUTO_TEST_CASE(ANumberForANameIsAnErrorAndARowOfColumnNumbersIsNot) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2|'12|85"}}), "ô B3: ô tên đơn vị là số \"12\""));
    for (const char *numbers : {"(1)|(2)|(3)", "1|2|3", "A|B|1", "a|b|(1) = (2)"}) {
        const PeriodResult result = evaluated({{communes + numbers + "\n1|UBND xã A|90"}});
        BOOST_CHECK_MESSAGE(ranking(result, Level::commune) == "1 UBND xã A 90" && findings(result).empty(), numbers);
    }
}

BOOST_AUTO_TEST_CASE(SignaturesBelowATableAreNoUnits) {
    const PeriodResult result =
        evaluated({{communes + "1|UBND xã A|90\n\n|TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG|\n|Cục trưởng|"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "none");
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

BOOST_AUTO_TEST_CASE(ANameWithoutNumberAndFigureAmongUnitsOfItsLevelIsAUnit) {
    const PeriodResult among =
        evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n|UBND xã C|\n2|UBND xã B|80\n|UBND xã D|"}});
    BOOST_CHECK_EQUAL(ranking(among, Level::commune), "1 UBND xã A 90; 2 UBND xã B 80; - UBND xã C");
    BOOST_CHECK(says(among, "các ô số liệu của \"UBND xã C\" để trống"));
    checkRanking(
        evaluated({{"STT|Tên đơn vị|Tổng điểm\n|UBND huyện H|\n1|UBND xã A|90\n|UBND huyện K|\n2|UBND xã B|80"}},
                  {"Quy-II-2024", "", {}}),
        ranked);
}

BOOST_AUTO_TEST_CASE(RowsOfTotalsExtremesAndMaximaAreLeftOutInBothLanguages) {
    for (const char *title : {"Grand Total", "Grand Average", "Total", "UBND xã Total", "Average", "Trung vị", "Cao nhất", "Thấp nhất",
                              "Điểm tối đa", "Thang điểm", "Điểm chuẩn", "Giá trị lớn nhất"}) {
        const PeriodResult result = evaluated({{twoCommunes + "|" + title + "|100"}});
        BOOST_CHECK_MESSAGE(findings(result).empty() && ranking(result, Level::commune) == ranked, title);
        BOOST_CHECK_MESSAGE(lists(result, title), title);
    }
}

BOOST_AUTO_TEST_CASE(ATitleMergedOverTheTableIsNoUnit) {
    checkRanking(evaluated({{"STT|Tên đơn vị|Tổng điểm\nI. UBND cấp xã|<|<\n1|UBND xã A|90\n2|UBND xã B|80\n"
                             "Số liệu tính đến ngày 14/11/2025|<|<"}}),
                 ranked);
}

BOOST_AUTO_TEST_SUITE_END()
