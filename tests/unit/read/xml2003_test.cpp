#include "read/xml2003.hpp"

#include "container.hpp"
#include "dump.hpp"
#include "helpers.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace test;

namespace {

std::string document(const std::string &inside) {
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:html=\"http://www.w3.org/TR/REC-html40\">" +
           inside + "</Workbook>";
}

std::string sheet(const std::string &table, const std::string &after = "") {
    return "<Worksheet ss:Name=\"Một\"><Table>" + table + "</Table>" + after + "</Worksheet>";
}
std::string data(const std::string &type, const std::string &value) {
    return "<Data ss:Type=\"" + type + "\">" + value + "</Data>";
}
std::string cell(const std::string &type, const std::string &value) { return "<Cell>" + data(type, value) + "</Cell>"; }

std::vector<Table> read(const std::string &bytes, const ReadLimits &limits = {}) {
    return phuluc::readXml2003(bytes, "a.xml", limits);
}

std::string cells(const std::string &table, const std::string &before = "") {
    const std::vector<Table> tables = read(document(before + sheet(table)));
    BOOST_REQUIRE(tables.size() == 1u);
    return dump(tables.front());
}

std::string refusal(const std::string &table, const ReadLimits &limits = {}) {
    return test::errorOf([&] { read(document(sheet(table)), limits); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(xml2003)

BOOST_AUTO_TEST_CASE(ReadsEveryTypeOfValue) {
    BOOST_TEST(cells("<Row>" + cell("Number", "8.199999999999999") + cell("String", "Sở") + cell("Boolean", "1") +
                     cell("Boolean", "0") + cell("Error", "#N/A") + cell("DateTime", "2025-11-14T12:00:00.000") +
                     cell("DateTime", "1899-12-31T06:00:00.000") + cell("Number", "") + "<Cell/></Row>") ==
               "A1=n:8.199999999999999 B1=s:Sở C1=b:TRUE D1=b:FALSE E1=e:#N/A F1=n:45975.5d G1=n:0.25d");
}

BOOST_AUTO_TEST_CASE(CountsRowsAndCellsFromTheirIndexAndSpan) {
    BOOST_TEST(cells("<Row ss:Span='2'/><Row>" + cell("Number", "1") + "<Cell ss:Index='4'>" + data("Number", "2") +
                     "</Cell>" + cell("Number", "3") + "</Row><Row ss:Index='7'>" + cell("Number", "4") + "</Row>") ==
               "A4=n:1 D4=n:2 E4=n:3 A7=n:4");
}

BOOST_AUTO_TEST_CASE(ReadsMergedRangesAndGoesOnBehindThem) {
    const std::vector<Table> tables =
        read(document(sheet("<Row><Cell ss:MergeAcross='1' ss:MergeDown='2'>" + data("String", "a") + "</Cell>" +
                            cell("String", "b") + "</Row>")));
    BOOST_TEST(dump(tables.front()) == "A1=s:a C1=s:b");
    BOOST_TEST(dumpMerges(tables.front()) == "A1:B3");
}

BOOST_AUTO_TEST_CASE(TellsPercentAndDateByTheStyle) {
    const std::string styles =
        "<Styles><Style ss:ID='Default'><NumberFormat/></Style><Style ss:ID='a'><NumberFormat "
        "ss:Format='Percent'/></Style>"
        "<Style ss:ID='b'><NumberFormat ss:Format='0.00%'/></Style><Style ss:ID='c' ss:Parent='b'><Font/></Style>"
        "<Style ss:ID='d'><NumberFormat ss:Format='Short Date'/></Style><Style ss:ID='e'><NumberFormat "
        "ss:Format='Standard'/>"
        "</Style><Style ss:ID='f'><NumberFormat ss:Format='dd/mm/yyyy'/></Style><Style ss:ID='g' "
        "ss:Parent='b'><NumberFormat/>"
        "</Style></Styles>";
    std::string row;
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "none"})
        row += "<Cell ss:StyleID='" + std::string(id) + "'>" + data("Number", "1") + "</Cell>";
    BOOST_TEST(cells("<Row>" + row + "</Row>", styles) ==
               "A1=n:1% B1=n:1% C1=n:1% D1=n:1d E1=n:1 F1=n:1d G1=n:1 H1=n:1");
}

BOOST_AUTO_TEST_CASE(ReadsFormulasWithAndWithoutValues) {
    BOOST_TEST(cells("<Row><Cell ss:Formula='=1+1'>" + data("Number", "2") +
                     "</Cell><Cell ss:Formula='=1+1'/></Row>") == "A1=n:=2 B1=-:=");
}

BOOST_AUTO_TEST_CASE(ReadsRichTextCdataAndSkipsComments) {
    const std::string rich =
        "<ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>Sở <B>Tư <Font html:Size="
        "'9'>pháp</Font></B><BR/>tỉnh</ss:Data>";
    BOOST_TEST(cells("<Row><Cell>" + rich + "<Comment><ss:Data>ghi chú</ss:Data></Comment></Cell>" +
                     cell("String", "<![CDATA[<b>]]>&#10;x") + "</Row>") == "A1=s:Sở Tư pháp\ntỉnh B1=s:<b>\nx");
}

BOOST_AUTO_TEST_CASE(LeavesOutWhatIsRaisedAndSaysSo) {
    const auto up = [](const std::string &inside) { return "<html:Sup>" + inside + "</html:Sup>"; };
    BOOST_TEST(cells("<Row>" + cell("String", "89.9" + up("<html:B>2</html:B>")) + cell("String", up("1")) +
                     cell("String", "x<html:Sub>2</html:Sub>y") + cell("String", "<html:B>z</html:B>") + "</Row>") ==
               "A1=s:89.9^ B1=s:1^ C1=s:xy^ D1=s:z");
}

BOOST_AUTO_TEST_CASE(ReadsHiddenSheetsRowsAndColumns) {
    const std::string options = "<WorksheetOptions xmlns='urn:schemas-microsoft-com:office:excel'><PageSetup/>"
                                "<Visible>SheetHidden</Visible></WorksheetOptions>";
    const std::string table = "<Column/><Column ss:Hidden='1' ss:Span='1'/><Column ss:Index='6' ss:Width='0'/>"
                              "<Row ss:Hidden='1'>" +
                              cell("Number", "1") + "</Row><Row ss:Height='0'>" + cell("Number", "2") + "</Row><Row>" +
                              cell("Number", "3") + "</Row>";
    const std::vector<Table> tables = read(document(sheet(table) + sheet("", options)));
    BOOST_TEST(dumpNames(tables) == "Một Một(hidden)");
    const Table &first = tables.front();
    BOOST_TEST((first.rowHidden(0) && first.rowHidden(1) && !first.rowHidden(2)));
    BOOST_TEST((!first.columnHidden(0) && first.columnHidden(1) && first.columnHidden(2) && !first.columnHidden(3) &&
                !first.columnHidden(4) && first.columnHidden(5)));
}

BOOST_AUTO_TEST_CASE(NamesTheCellOfABadValue) {
    const std::string bad = "<Row/><Row>" + cell("Number", "1") + cell("Number", "1,5") + "</Row>";
    BOOST_TEST(contains(refusal(bad), "lại chứa “1,5”"));
    BOOST_TEST(contains(refusal(bad), "@a.xml|Một|B2"));
    BOOST_TEST(contains(refusal("<Row>" + cell("Boolean", "2") + "</Row>"), "đúng hoặc sai"));
    BOOST_TEST(contains(refusal("<Row>" + cell("DateTime", "hôm nay") + "</Row>"), "ngày viết kiểu"));
    BOOST_TEST(contains(refusal("<Row>" + cell("Lạ", "2") + "</Row>"), "một kiểu ô"));
}

BOOST_AUTO_TEST_CASE(RefusesPositionsPastTheSheetAndRepeatedOnes) {
    BOOST_TEST(contains(refusal("<Row ss:Index='4294967295'/>"), "dòng 4294967295"));
    BOOST_TEST(
        contains(refusal("<Row><Cell ss:Index='4294967295'>" + data("Number", "1") + "</Cell></Row>"), "cột thứ"));
    BOOST_TEST(contains(refusal("<Row><Cell ss:MergeAcross='4294967295'/></Row>"), "vùng gộp ô ra ngoài"));
    const std::string row = "<Row ss:Index='2'>" + cell("Number", "1") + "</Row>";
    BOOST_TEST(contains(refusal(row + row), "|Một|A2"));
    ReadLimits limits;
    limits.cells = 1;
    BOOST_TEST(contains(refusal("<Row>" + cell("Number", "1") + cell("Number", "1") + "</Row>", limits), "hơn 1 ô"));
}

BOOST_AUTO_TEST_CASE(ReadsAWorkbookWrittenBySheetJs) {
    const std::vector<Table> tables = read(test::fixture("sheetjs.xml"));
    BOOST_TEST(dumpNames(tables) == "Kết quả Ẩn(hidden)");
    BOOST_TEST(dump(tables.front()) == "A1=s:Tiêu đề hai\ndòng A2=n:0.7552% B2=n:1234.5 C2=b:TRUE D2=n:45975.5d E2=-:= "
                                       "F2=-:= G2=-:= I2=n:0.5208333333333334d A3=s:ẩn A60=s:xa");
    BOOST_TEST(dumpMerges(tables.front()) == "A1:C1");
    BOOST_TEST((tables.front().rowHidden(2) && tables.front().columnHidden(1)));
}

BOOST_AUTO_TEST_CASE(RefusesDamagedDocuments) {
    BOOST_TEST(contains(test::errorOf([] { read(document("")); }), "không có trang tính nào"));
    BOOST_TEST(contains(test::errorOf([] { read(document("<Worksheet>")); }), "tệp bị hỏng (XML sai ở dòng 1)"));
    BOOST_TEST(contains(test::errorOf([] { read("<!DOCTYPE a><Workbook/>"); }), "DOCTYPE"));
}

BOOST_AUTO_TEST_SUITE_END()
