#include "read/ods.hpp"

#include "container.hpp"
#include "dump.hpp"
#include "helpers.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace test;

namespace {

std::string document(const std::string &body, const std::string &styles = "") {
    std::string spaces;
    for (const std::string name : {"office", "table", "text", "style"})
        spaces += " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    spaces += " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
              " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
              " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    return "<office:document" + spaces + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">" +
           "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + body +
           "</office:spreadsheet></office:body></office:document>";
}

std::string sheet(const std::string &inside) { return "<table:table table:name=\"Một\">" + inside + "</table:table>"; }
std::string row(const std::string &cells) { return "<table:table-row>" + cells + "</table:table-row>"; }
std::string cell(const std::string &attributes, const std::string &inside = "") {
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}
std::string words(const std::string &inside) { return "<text:p>" + inside + "</text:p>"; }
std::string number(const std::string &value) {
    return cell("office:value-type=\"float\" office:value=\"" + value + "\"", words("shown"));
}

std::vector<Table> read(const std::string &bytes, const ReadLimits &limits = {}) {
    return phuluc::readFlatOds(bytes, "a.fods", limits);
}

/// The cells of the only sheet with these rows.
std::string cells(const std::string &rows, const std::string &styles = "") {
    const std::vector<Table> tables = read(document(sheet(rows), styles));
    BOOST_REQUIRE(tables.size() == 1u);
    return dump(tables.front());
}

std::string refusal(const std::string &rows, const ReadLimits &limits = {}) {
    return test::errorOf([&] { read(document(sheet(rows)), limits); });
}

std::string packageRefusal(const std::vector<test::Part> &parts) {
    return test::errorOf([&] { (void)phuluc::readOds(test::zipOf(parts), "a.ods", {}); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(ods)

BOOST_AUTO_TEST_CASE(ReadsEveryTypeOfValue) {
    BOOST_TEST(cells(row(number("8.199999999999999") +
                         cell("office:value-type='percentage' office:value='0.7552'", words("75,52%")) +
                         cell("office:value-type='currency' office:value='-1E3'") +
                         cell("office:value-type='date' office:date-value='2025-11-14'") +
                         cell("office:value-type='date' office:date-value='2025-11-14T06:00:00'") +
                         cell("office:value-type='time' office:time-value='PT12H30M00S'") +
                         cell("office:value-type='boolean' office:boolean-value='true'") +
                         cell("office:value-type='string'", words("Sở")) +
                         cell("office:value-type='string' office:string-value='Tư'", words("khác")) +
                         cell("", words("không kiểu")) + cell("table:style-name='ce1'"))) ==
               "A1=n:8.199999999999999 B1=n:0.7552% C1=n:-1E3 D1=n:45975d E1=n:45975.25d F1=n:0.5208333333333334d "
               "G1=b:TRUE H1=s:Sở I1=s:Tư J1=s:không kiểu");
}

BOOST_AUTO_TEST_CASE(ReadsCachedValuesOfFormulasAndTheirErrors) {
    BOOST_TEST(cells(row(cell("table:formula='of:=1' office:value-type='float' office:value='1'", words("1")) +
                         cell("table:formula='of:=1/0' office:value-type='string' office:string-value='' "
                              "calcext:value-type='error'",
                              words("#DIV/0!")) +
                         cell("table:formula='of:=1/0' office:value-type='float' office:value='0'", words("#N/A")) +
                         cell("table:formula='of:=X' office:value-type='float' office:value='0'", words("Err:508")) +
                         cell("table:formula='of:=\"\"' office:value-type='string' office:string-value=''", words("")) +
                         cell("table:formula='of:=A1'"))) ==
               "A1=n:=1 B1=e:=#DIV/0! C1=e:=#N/A D1=e:=Err:508 E1=s:= F1=-:=");
}

BOOST_AUTO_TEST_CASE(JoinsParagraphsBlanksTabsAndLineBreaks) {
    const std::string text = words("Sở  Tư\n pháp <text:s text:c='2'/>x<text:s/>") +
                             words(" <text:span>a<text:span>b</text:span></text:span><text:tab/>c<text:line-break/>d "
                                   "<text:a>liên kết</text:a>");
    BOOST_TEST(cells(row(cell("office:value-type='string'", text))) == "A1=s:Sở Tư pháp   x \nab\tc\nd liên kết");
}

BOOST_AUTO_TEST_CASE(LeavesOutWhatIsRaisedAndSaysSo) {
    const auto style = [](const std::string &name, const std::string &position) {
        return "<style:style style:name='" + name + "' style:family='text'><style:text-properties style:text-position='" +
               position + "'/></style:style>";
    };
    const std::string styles = style("up", "super 58%") + style("down", "-33% 58%") + style("line", "0% 100%");
    const auto span = [](const std::string &name, const std::string &inside) {
        return "<text:span text:style-name='" + name + "'>" + inside + "</text:span>";
    };
    BOOST_TEST(cells(row(cell("", words("89.9" + span("up", "2"))) +
                         cell("office:value-type='string' office:string-value='89.92'",
                              words("89.9" + span("down", span("line", "2")))) +
                         cell("", words(span("line", "a") + "b")) + cell("", words(span("up", "1"))) +
                         cell("", words("x" + span("up", "2") + "y"))),
                     styles) == "A1=s:89.9^ B1=s:89.9^ C1=s:ab D1=s:1^ E1=s:xy^");
}

BOOST_AUTO_TEST_CASE(LeavesOutCommentsDrawingsAndTablesWithinThem) {
    const std::string chart = "<draw:frame><draw:object><office:document><office:body><office:chart>" +
                              sheet(row(number("9"))) +
                              "</office:chart></office:body></office:document></draw:object>"
                              "</draw:frame>";
    const std::string rows = "<table:shapes>" + chart + "</table:shapes>" +
                             row(cell("office:value-type='string'", "<office:annotation>" + words("ghi chú") +
                                                                        "</office:annotation>" + chart + words("chữ")) +
                                 number("1"));
    BOOST_TEST(cells(rows) == "A1=s:chữ B1=n:1");
    const std::string tracked = "<table:tracked-changes>" + row(number("7")) + "</table:tracked-changes>";
    BOOST_TEST(dump(read(document(tracked + sheet(row(number("1"))))).front()) == "A1=n:1");
}

BOOST_AUTO_TEST_CASE(ExpandsRepeatsThatHoldSomethingAndSkipsTheRest) {
    const std::string twice = "<table:table-row table:number-rows-repeated='2'>" +
                              cell("table:number-columns-repeated='2'") +
                              cell("table:number-columns-repeated='2' office:value-type='float' office:value='5'") +
                              cell("table:number-columns-repeated='16380'") + "</table:table-row>";
    const std::string million = "<table:table-row table:number-rows-repeated='1048000'>" +
                                cell("table:number-columns-repeated='16384'") + "</table:table-row>";
    BOOST_TEST(cells(twice + "<table:table-row table:number-rows-repeated='3'/>" + row(number("6")) + million) ==
               "C1=n:5 D1=n:5 C2=n:5 D2=n:5 A6=n:6");
}

BOOST_AUTO_TEST_CASE(CountsCoveredCellsAndReadsMergedRanges) {
    const std::vector<Table> tables = read(
        document(sheet(row(cell("table:number-columns-spanned='2' table:number-rows-spanned='2'", words("a")) +
                           "<table:covered-table-cell/>" + cell("", words("b"))) +
                       row("<table:covered-table-cell table:number-columns-repeated='2'/>" + cell("", words("c"))))));
    BOOST_TEST(dump(tables.front()) == "A1=s:a C1=s:b C2=s:c");
    BOOST_TEST(dumpMerges(tables.front()) == "A1:B2");
}

BOOST_AUTO_TEST_CASE(ReadsHiddenSheetsRowsAndColumns) {
    const std::string styles = "<style:style style:name='ta2' style:family='table'><style:table-properties "
                               "table:display='false'/></style:style>";
    const std::string rows =
        "<table:table-column/><table:table-column table:visibility='collapse' table:number-columns-repeated='2'/>"
        "<table:table-column-group table:display='false'><table:table-column/></table:table-column-group>"
        "<table:table-header-rows>" +
        row(number("1")) +
        "</table:table-header-rows>"
        "<table:table-row table:visibility='collapse'>" +
        number("2") +
        "</table:table-row>"
        "<table:table-row table:visibility='filter'>" +
        number("3") +
        "</table:table-row>"
        "<table:table-row-group table:display='false'>" +
        row(number("4")) + "</table:table-row-group>" + row(number("5"));
    const std::vector<Table> tables =
        read(document(sheet(rows) + "<table:table table:name='Hai' table:style-name='ta2'/>", styles));
    BOOST_TEST(dumpNames(tables) == "Một Hai(hidden)");
    const Table &table = tables.front();
    BOOST_TEST(dump(table) == "A1=n:1 A2=n:2 A3=n:3 A4=n:4 A5=n:5");
    BOOST_TEST(
        (!table.rowHidden(0) && table.rowHidden(1) && table.rowHidden(2) && table.rowHidden(3) && !table.rowHidden(4)));
    BOOST_TEST((!table.columnHidden(0) && table.columnHidden(1) && table.columnHidden(2) && table.columnHidden(3) &&
                !table.columnHidden(4)));
}

BOOST_AUTO_TEST_CASE(TellsPercentByTheCellStyleOfWritersThatSayFloat) {
    const std::string styles = "<number:percentage-style style:name='N1'/><number:date-style style:name='N2'/>"
                               "<style:style style:name='ce1' style:family='table-cell' style:data-style-name='N1'/>"
                               "<style:style style:name='ce2' style:family='table-cell' style:data-style-name='N2'/>";
    const std::string value = " office:value-type='float' office:value='0.5'";
    BOOST_TEST(cells(row(cell("table:style-name='ce1'" + value) + cell("table:style-name='ce2'" + value) +
                         cell("table:style-name='ce3'" + value)),
                     styles) == "A1=n:0.5% B1=n:0.5d C1=n:0.5");
}

BOOST_AUTO_TEST_CASE(TakesANumberThatIsFormattedAsATruthValueForANumber) {
    BOOST_TEST(cells(row(cell("office:value-type='boolean' office:boolean-value='1.25'"))) == "A1=n:1.25");
}

BOOST_AUTO_TEST_CASE(NamesTheCellOfABadValue) {
    BOOST_TEST(contains(refusal(row("") + row(number("1") + number("1,5"))), "lại chứa “1,5”"));
    BOOST_TEST(contains(refusal(row("") + row(number("1") + number("1,5"))), "@a.fods|Một|B2"));
    for (const std::string attributes :
         {"office:value-type='float'", "office:value-type='date' office:date-value='14/11/2025'",
          "office:value-type='time' office:time-value='12:30'", "office:value-type='boolean' office:boolean-value='có'",
          "office:value-type='lạ'"})
        BOOST_TEST(contains(refusal(row(cell(attributes))), "ô phải chứa"), attributes);
}

BOOST_AUTO_TEST_CASE(RefusesRepeatsPastTheLimits) {
    const std::string value = " office:value-type='float' office:value='5'";
    BOOST_TEST(contains(
        refusal("<table:table-row table:number-rows-repeated='4294967295'>" + number("1") + "</table:table-row>"),
        "dòng 1048577"));
    BOOST_TEST(contains(refusal(row(cell("table:number-columns-repeated='4294967295'" + value))), "cột thứ 16384"));
    BOOST_TEST(contains(refusal("<table:table-row table:number-rows-repeated='1000000'>" +
                                cell("table:number-columns-repeated='10'" + value) + "</table:table-row>"),
                        "hơn 3000000 ô"));
    BOOST_TEST(contains(refusal(row(cell("table:number-columns-spanned='20000'"))), "vùng gộp ô ra ngoài"));
    BOOST_TEST(refusal(row(cell("", words("<text:s text:c='4000000000'/>")))).empty());
    ReadLimits limits;
    limits.cellLength = 3;
    BOOST_TEST(contains(refusal(row(cell("", words("bốn chữ"))), limits), "dài hơn 3 ký tự"));
}

BOOST_AUTO_TEST_CASE(ReadsAPackageWrittenByLibreOffice) {
    const std::vector<Table> tables = phuluc::readOds(fixture("libreoffice.ods"), "a.ods", {});
    BOOST_TEST(dumpNames(tables) == "Kết quả Ẩn(hidden)");
    BOOST_TEST(dump(tables.front()) ==
               "A1=s:Tiêu đề hai\ndòng A2=n:0.7552% B2=n:1234.5 C2=n:=1 D2=n:45975.5d E2=n:=1.5104 F2=e:=#DIV/0! "
               "G2=s:=xy I2=n:0.5208333333333334d A3=s:ẩn A60=s:xa");
    BOOST_TEST(dumpMerges(tables.front()) == "A1:C1");
    BOOST_TEST((tables.front().rowHidden(2) && tables.front().columnHidden(1)));
    BOOST_TEST(dump(tables.back()) == "A1=n:1");
}

BOOST_AUTO_TEST_CASE(RefusesEncryptedAndDamagedPackages) {
    const std::string manifest =
        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
        "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
        "</manifest:file-entry></manifest:manifest>";
    BOOST_TEST(contains(packageRefusal({{"META-INF/manifest.xml", manifest}, {"content.xml", "noise"}}), "mật khẩu"));
    BOOST_TEST(contains(packageRefusal({{"mimetype", "x"}}), "thiếu phần “content.xml”"));
    BOOST_TEST(contains(packageRefusal({{"content.xml", "<a>"}}), "phần “content.xml” bị hỏng"));
    BOOST_TEST(contains(packageRefusal({{"content.xml", "<a/>"}}), "không có trang tính nào"));
    BOOST_TEST(contains(packageRefusal({{"content.xml", "<!DOCTYPE a><a/>"}}), "DOCTYPE"));
}

BOOST_AUTO_TEST_SUITE_END()
