#include "read/csv.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using phuluc::Table;
using test::contains;
using test::fixture;

std::vector<Table> tablesOf(std::string_view text, const phuluc::ReadLimits &limits = {}) {
    return phuluc::readCsv(text, "tep.csv", limits);
}

/// The cells of the one table: "A1=Tên|B1=Điểm|…".
std::string cellsOf(std::string_view text) { return test::cellsOf(tablesOf(text)).substr(2); }

std::string refusalOf(std::string_view text, const phuluc::ReadLimits &limits = {}) {
    return test::refusalOf([&] { return tablesOf(text, limits); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(ReadsEachSeparatorAndEachLineBreak) {
    constexpr std::string_view cells = "A1=Tên|B1=Điểm|A2=Sở A|B2=75.5|";
    BOOST_TEST(cellsOf("Tên,Điểm\nSở A,75.5\n") == cells);
    BOOST_TEST(cellsOf("Tên;Điểm\r\nSở A;75.5") == cells);
    BOOST_TEST(cellsOf("\xEF\xBB\xBFTên\tĐiểm\rSở A\t75.5\r") == cells);
}

BOOST_AUTO_TEST_CASE(AllCellsAreTextInOneTableWithoutAName) {
    const Table table = std::move(tablesOf("a,b\n1,2\n").at(0));
    BOOST_TEST(table.name().empty());
    BOOST_TEST((table.at(1, 0).kind == phuluc::CellKind::text));
}

BOOST_AUTO_TEST_CASE(UnderstandsQuotes) {
    BOOST_TEST(cellsOf("a,b\n\"x, \"\"y\"\"\",\"1\r\n2\"\n") == "A1=a|B1=b|A2=x, \"y\"|B2=1\n2|");
    BOOST_TEST(cellsOf("a,b\n\"x\"z,y \"q\"\n") == "A1=a|B1=b|A2=xz|B2=y \"q\"|");
    BOOST_TEST(cellsOf("a,b\n\"\",1\n") == "A1=a|B1=b|B2=1|");
}

BOOST_AUTO_TEST_CASE(SeparatesByBarsAndByWhatTheFirstLineDeclares) {
    BOOST_TEST(cellsOf("Tên|CKMB|TDGQ\nSở A|7,5|75,5\n") == "A1=Tên|B1=CKMB|C1=TDGQ|A2=Sở A|B2=7,5|C2=75,5|");
    constexpr std::string_view cells = "A1=Tên|B1=Điểm, số|A2=Sở A|B2=75,5|";
    BOOST_TEST(cellsOf("sep=|\nTên|Điểm, số\nSở A|75,5\n") == cells);
    BOOST_TEST(cellsOf("SEP=^\r\nTên^Điểm, số\r\nSở A^75,5\r\n") == cells);
}

BOOST_AUTO_TEST_CASE(AnEndMarkOfDosIsNoText) { BOOST_TEST(cellsOf("a,b\n1,2\n\x1A") == "A1=a|B1=b|A2=1|B2=2|"); }

BOOST_AUTO_TEST_CASE(DecimalCommasAmongCommasAreNotSentToExcel) {
    const std::string why = refusalOf("Tên,CKMB,TDGQ\nSở A,75,5,80,2\nSở B,70,1,60,2\n");
    BOOST_CHECK(contains(why, "số lẻ cũng viết bằng dấu phẩy"));
    BOOST_CHECK(contains(why, "dấu chấm phẩy ngăn cột"));
    BOOST_CHECK(!contains(why, "Mở bằng Excel"));
}

BOOST_AUTO_TEST_CASE(TakesDecimalCommasBesideSemicolons) {
    BOOST_TEST(cellsOf("Tên;CKMB;TDGQ\nSở A;75,5;80,2\nSở B;70,1;60,2\n") ==
               "A1=Tên|B1=CKMB|C1=TDGQ|A2=Sở A|B2=75,5|C2=80,2|A3=Sở B|B3=70,1|C3=60,2|");
}

BOOST_AUTO_TEST_CASE(LetsTitlesNotesAndBlankLinesBeNarrower) {
    BOOST_TEST(cellsOf("Kết quả tháng 11\n\nTên,Điểm,Hạng\nA,1,2\nB,3\nGhi chú\n") ==
               "A1=Kết quả tháng 11|A3=Tên|B3=Điểm|C3=Hạng|A4=A|B4=1|C4=2|A5=B|B5=3|A6=Ghi chú|");
}

BOOST_AUTO_TEST_CASE(BelievesTheSeparatorThatExcelNames) {
    BOOST_TEST(cellsOf("sep=;\r\na;b,c\r\nd;e,f\r\n") == "A1=a|B1=b,c|A2=d|B2=e,f|");
    BOOST_TEST(cellsOf("\"sep=,\"\na,b;c\nd,e;f\n") == "A1=a|B1=b;c|A2=d|B2=e;f|");
    BOOST_TEST(contains(refusalOf("sep=;\na,b\nc,d\n"), "không phải bảng"));
}

BOOST_AUTO_TEST_CASE(TitlesAreNoEvidenceForASeparator) {
    const std::string rows = "STT;Tên;Tổng điểm\n1;UBND xã A;88,72\n2;UBND xã B;90,51\n";
    constexpr std::string_view read = "C2=Tổng điểm|A3=1|B3=UBND xã A|C3=88,72|A4=2|B4=UBND xã B|C4=90,51|";
    BOOST_TEST(contains(cellsOf("TUẦN 02, THÁNG 11\n" + rows), read));
    BOOST_TEST(contains(cellsOf("TUẦN 02,THÁNG 11,NĂM 2025\n" + rows), read));
    BOOST_TEST(contains(cellsOf("XÃ, PHƯỜNG\n(Đến 17 giờ, ngày 14/11)\nKỳ 1, 2, 3\n" + rows), "C4=Tổng điểm|A5=1|"));
    BOOST_TEST(contains(cellsOf("Tuần 02; tháng 11; năm 2025\nSTT,Tên,Điểm\n1,A,88.72\n2,B,90.51\n"), "C2=Điểm|A3=1|"));
    BOOST_TEST(cellsOf("a, b\nc, d\n") == "A1=a|B1= b|A2=c|B2= d|");
}

BOOST_AUTO_TEST_CASE(LinesAboveTheHeadingAndSignaturesMayHaveAnyWidth) {
    const std::string rows = "STT,Tên,Tổng điểm\n1,UBND xã A,88.72\n2,UBND xã B,90.51\n";
    BOOST_TEST(
        contains(cellsOf("UBND TỈNH,,,,CỘNG HÒA\nVĂN PHÒNG,,,,Độc lập\nKẾT QUẢ\n" + rows), "C4=Tổng điểm|A5=1|"));
    BOOST_TEST(contains(cellsOf("Năm,2025\nTháng,11\n" + rows), "C3=Tổng điểm|A4=1|"));
    BOOST_TEST(
        contains(cellsOf(rows + "\n,,,,\"Đắk Lắk, ngày 14/11\"\n,,,,Chánh Văn phòng\n"), "|E6=Chánh Văn phòng|"));
    BOOST_TEST(contains(cellsOf("STT,Tên,Nhóm,,Tổng\n,,A,B\n1,Sở A,2,3,5\n"), "E3=5|"));
    for (const char *above : {"", "A,,,,,B\n\n", "Năm,2025\n"})
        BOOST_TEST(contains(refusalOf(above + std::string("STT,Tên,Điểm\n1,Sở A,75,5\n2,Sở B,,\n")), "3 cột"), above);
    BOOST_TEST(contains(refusalOf("Mã,Tên,Cấp\n,Sở Văn hóa, Thể thao,Sở\n"), "dòng 2 có nhiều cột hơn"));
}

BOOST_AUTO_TEST_CASE(TextThatIsWrittenAsAFormulaIsThatText) {
    BOOST_TEST(cellsOf("a,b\n\"=\"\"01\"\"\",=\"2.5\"\n") == "A1=a|B1=b|A2=01|B2=2.5|");
}

BOOST_AUTO_TEST_CASE(RefusesTwoSeparatorsThatFitEqually) {
    BOOST_TEST(contains(refusalOf("a;b,c\nd;e,f\n"), "nhiều dấu cùng hợp"));
}

BOOST_AUTO_TEST_CASE(RefusesTextThatIsNoTable) {
    BOOST_TEST(contains(refusalOf("Kính gửi\nVăn phòng\n"), "không phải bảng"));
    BOOST_TEST(contains(refusalOf("một dòng, có phẩy"), "không phải bảng"));
    BOOST_TEST(contains(refusalOf(""), "không phải bảng"));
}

BOOST_AUTO_TEST_CASE(RefusesDecimalCommasThatWereNotQuoted) {
    const std::string message = refusalOf("Tên,CKMB,TDGQ\nSở A,75,5,80\nSở B,70,1,60\n");
    BOOST_TEST(contains(message, "dòng 2"));
    BOOST_TEST(contains(message, "3 cột"));
}

BOOST_AUTO_TEST_CASE(BlanksMayStandAroundQuotes) {
    BOOST_TEST(cellsOf("a, \"b\"\nc, \"d, e\" \n") == "A1=a|B1=b|A2=c|B2=d, e |");
    BOOST_TEST(cellsOf("a ; \"b\"\nc ; \"8,5\"\n") == "A1=a |B1=b|A2=c |B2=8,5|");
}

BOOST_AUTO_TEST_CASE(ZeroBytesMayFillTheLastBlock) {
    const std::string zeros(512, '\0');
    BOOST_TEST(cellsOf("a,b\nc,d\n" + zeros) == "A1=a|B1=b|A2=c|B2=d|");
    BOOST_TEST(cellsOf(std::string("\xFF\xFE"
                                   "a\0;\0b\0\n\0c\0;\0d\0\n\0",
                                   18) +
                       zeros) == "A1=a|B1=b|A2=c|B2=d|");
    BOOST_TEST(contains(refusalOf("a,b\nc,d" + zeros), "bị hỏng"));
}

BOOST_AUTO_TEST_CASE(DecimalsThatCommasCutOffAreNoEmptyEnds) {
    for (const char *rows : {"1,A,90,\n2,B,80,25,\n", "1,A,90,00,\n2,B,80,25,\n"})
        BOOST_TEST(
            contains(refusalOf(std::string("STT,Tên,Tổng điểm,Ghi chú\n") + rows), "số lẻ cũng viết bằng dấu phẩy"));
    BOOST_TEST(cellsOf("STT,Tên,Tổng điểm\n1,A,90.5,\n").ends_with("A2=1|B2=A|C2=90.5|"));
}

BOOST_AUTO_TEST_CASE(AColumnOfWordsNeedsNoHeading) {
    BOOST_TEST(cellsOf("STT;Tên;Điểm;\n1;A;8,5;x\n").ends_with("A2=1|B2=A|C2=8,5|D2=x|"));
}

BOOST_AUTO_TEST_CASE(EmptyEndsMayBeLeftOutOfEveryLine) {
    BOOST_TEST(cellsOf("Mã;Tên;Cấp;Tên khác\n1;A;Xã\n2;B, C;Xã\n").ends_with("A3=2|B3=B, C|C3=Xã|"));
    BOOST_TEST(cellsOf("STT,Tên,Điểm,Ghi chú\n1,A,90.5\n2,B,80\n").ends_with("A3=2|B3=B|C3=80|"));
}

BOOST_AUTO_TEST_CASE(LetsEmptyFieldsTrail) { BOOST_TEST(cellsOf("a,b\nc,d,,\n") == "A1=a|B1=b|A2=c|B2=d|"); }

BOOST_AUTO_TEST_CASE(RefusesAQuoteThatIsNeverClosed) {
    BOOST_TEST(contains(refusalOf("a,b\n\"c,d\ne,f\n"), "ngoặc kép ở dòng 2"));
}

BOOST_AUTO_TEST_CASE(KeepsTheLimits) {
    phuluc::ReadLimits limits;
    limits.rows = 3;
    BOOST_TEST(contains(refusalOf("a,b\nc,d\ne,f\ng,h\n", limits), "dòng"));
    limits = {};
    limits.columns = 2;
    BOOST_TEST(contains(refusalOf("a,b,c\nd,e,f\n", limits), "cột"));
    limits = {};
    limits.cellLength = 3;
    BOOST_TEST(contains(refusalOf("a,b\nc,dddd\n", limits), "ký tự"));
}

BOOST_AUTO_TEST_CASE(ReadsWhatOtherProgramsSave) {
    const std::string expected = cellsOf(fixture("csv/libreoffice-phay.csv"));
    BOOST_TEST(contains(expected, "A1=Kết quả đánh giá"));
    BOOST_TEST(contains(expected, "B4=Sở Tư pháp, Đắk Lắk|"));
    for (const char *name :
         {"libreoffice-cham-phay.csv", "libreoffice-tab-utf16.csv", "sheetjs.csv", "vietnamese-1258.csv"})
        BOOST_TEST(cellsOf(fixture(std::string("csv/") + name)) == expected, name);
}

BOOST_AUTO_TEST_CASE(NotesInWordsAreProseAndTablesAreNot) {
    for (const char *text :
         {"Nhớ gửi trước 10 giờ.\n", "Gửi anh Ba, chị Tư; xong.\r\n\r\nHết, cảm ơn, chào.", "một từ",
          "Kính gửi: Sở Nội vụ, Sở Y tế\nNhờ các anh, các chị gửi số liệu tuần 2, tháng 11\nCảm ơn, chào\n",
          "Kính gửi\n\tVăn phòng, Sở\n"})
        BOOST_TEST(phuluc::isProse(text, "a.txt"), text);
    for (const char *text : {"STT;Tên\n1;A\n", "STT, Tên\n1, A\n", "a\tb\n", "STT,Tên\n1,A,8,5\n"})
        BOOST_TEST(!phuluc::isProse(text, "a.txt"), text);
}

BOOST_AUTO_TEST_SUITE_END()
