#include "read/xlsx.hpp"

#include "container.hpp"
#include "dump.hpp"
#include "helpers.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace test;

namespace {

const std::string mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const std::string officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationship(const std::string &id, const std::string &type, const std::string &target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + officeSpace + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relationships(const std::string &inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

std::string worksheet(const std::string &inside) { return "<worksheet " + mainSpace + ">" + inside + "</worksheet>"; }
std::string rows(const std::string &inside) { return worksheet("<sheetData>" + inside + "</sheetData>"); }

/// The parts of a small workbook; by default it has one sheet "Trang1".
struct Book {
    std::string sheet = rows("");
    std::string strings = {};
    std::string styles = {};
    std::string properties = {};
    std::string sheets = "<sheet name=\"Trang1\" sheetId=\"1\" r:id=\"rId1\"/>";
    std::string links = relationship("rId1", "worksheet", "worksheets/sheet1.xml");
    std::vector<Part> more = {};
};

std::string file(const Book &book) {
    std::string links = book.links;
    std::vector<Part> parts = book.more;
    parts.push_back({"_rels/.rels", relationships(relationship("r", "officeDocument", "xl/workbook.xml"))});
    parts.push_back({"xl/workbook.xml", "<workbook " + mainSpace + " xmlns:r=\"" + officeSpace + "\">" +
                                            book.properties + "<sheets>" + book.sheets + "</sheets></workbook>"});
    parts.push_back({"xl/worksheets/sheet1.xml", book.sheet});
    if (!book.strings.empty()) {
        links += relationship("s", "sharedStrings", "sharedStrings.xml");
        parts.push_back({"xl/sharedStrings.xml", "<sst " + mainSpace + ">" + book.strings + "</sst>"});
    }
    if (!book.styles.empty()) {
        links += relationship("t", "styles", "styles.xml");
        parts.push_back({"xl/styles.xml", "<styleSheet " + mainSpace + ">" + book.styles + "</styleSheet>"});
    }
    parts.push_back({"xl/_rels/workbook.xml.rels", relationships(links)});
    return test::zipOf(parts);
}

std::vector<Table> read(const std::string &bytes, const ReadLimits &limits = {}) {
    return phuluc::readXlsx(bytes, "a.xlsx", limits);
}

/// The cells of the only sheet.
std::string cells(const Book &book) {
    const std::vector<Table> tables = read(file(book));
    BOOST_REQUIRE(tables.size() == 1u);
    return dump(tables.front());
}

std::string cells(const std::string &rowsInside) { return cells(Book{rows(rowsInside)}); }

std::string refusal(const Book &book, const ReadLimits &limits = {}) {
    return test::errorOf([&] { read(file(book), limits); });
}

std::string refusal(const std::string &rowsInside, const ReadLimits &limits = {}) {
    return refusal(Book{rows(rowsInside)}, limits);
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx)

BOOST_AUTO_TEST_CASE(ReadsEveryKindOfCell) {
    const Book book{rows(R"(<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2"><v>8.199999999999999</v></c>)"
                         R"(<c r="D2" t="n"><v>-1.5E-3</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="b"><v>0</v></c>)"
                         R"(<c r="G2" t="e"><v>#N/A</v></c><c r="H2" t="inlineStr"><is><t>Sở</t></is></c>)"
                         R"(<c r="I2" t="str"><v>x</v></c><c r="J2" s="3"/><c r="K2" t="s"/></row>)"),
                    "<si><t>a</t></si><si><t>Sở Tư pháp</t></si>"};
    BOOST_TEST(cells(book) == "B2=s:Sở Tư pháp C2=n:8.199999999999999 D2=n:-1.5E-3 E2=b:TRUE F2=b:FALSE G2=e:#N/A "
                              "H2=s:Sở I2=s:x");
}

BOOST_AUTO_TEST_CASE(ReadsCachedValuesOfFormulasAndMarksThoseWithout) {
    BOOST_TEST(
        cells(R"(<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;""</f><v>2</v></c><c t="b"><f>A1=2</f><v>1</v>)"
              R"(</c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>1+1</f></c><c><f>1+1</f><v/></c>)"
              R"(<c t="str"><f>""</f><v></v></c><c><f t="shared" si="0"/><v>3</v></c></row>)") ==
        "A1=n:=2 B1=s:=2 C1=b:=TRUE D1=e:=#DIV/0! E1=-:= F1=-:= G1=s:= H1=n:=3");
}

BOOST_AUTO_TEST_CASE(JoinsRichTextAndLeavesPhoneticGuidesOut) {
    const std::string rich = "<r><t>Sở </t></r><r><rPr><b/></rPr><t>Tư</t></r><rPh sb=\"0\" eb=\"1\"><t>so</t></rPh>"
                             "<r><t> pháp</t></r><phoneticPr fontId=\"1\"/>";
    const Book book{rows("<row><c t='s'><v>0</v></c><c t='inlineStr'><is>" + rich + "</is></c></row>"),
                    "<si>" + rich + "</si>"};
    BOOST_TEST(cells(book) == "A1=s:Sở Tư pháp B1=s:Sở Tư pháp");
}

BOOST_AUTO_TEST_CASE(LeavesOutWhatIsRaisedAndSaysSo) {
    const auto run = [](const std::string &text, const std::string &align) {
        return "<r><rPr><vertAlign val=\"" + align + "\"/></rPr><t>" + text + "</t></r>";
    };
    const std::string rich = "<r><t>89.9</t></r>" + run("2", "superscript");
    const Book book{rows("<row><c t='s'><v>1</v></c><c t='inlineStr'><is>" + rich + "</is></c><c t='s'><v>0</v></c>" +
                         "<c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>"),
                    "<si><t>a</t></si><si>" + rich + "</si><si>" + run("1", "superscript") + "</si><si>" +
                        run("x", "baseline") + run("2", "subscript") + "<r><t>y</t></r></si>"};
    BOOST_TEST(cells(book) == "A1=s:89.9^ B1=s:89.9^ C1=s:a D1=s:1^ E1=s:xy^");
}

BOOST_AUTO_TEST_CASE(KeepsSpaceCdataAndEscapesOfText) {
    const Book book{rows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>"),
                    "<si><t xml:space=\"preserve\"> a </t></si><si><t><![CDATA[<b>&]]></t></si>"
                    "<si><t>1_x000D_2_x005F_x000D_3_xD83D__xDE00_4_xD83D_5_x12</t></si>"};
    BOOST_TEST(cells(book) == "A1=s: a  B1=s:<b>& C1=s:1\r2_x000D_3😀4_xD83D_5_x12");
}

BOOST_AUTO_TEST_CASE(PrefersTheInlineTextToAValueBesideIt) {
    BOOST_TEST(cells("<row><c t='inlineStr'><v>1.0</v><is><t>1.</t></is></c><c t='inlineStr'><is><t>1.</t></is>"
                     "<v>1.0</v></c><c t='inlineStr'><v>x</v></c></row>") == "A1=s:1. B1=s:1. C1=s:x");
}

BOOST_AUTO_TEST_CASE(CountsRowsAndCellsThatDoNotSayWhereTheyAre) {
    BOOST_TEST(cells("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='5'><c><v>4</v></c></row>"
                     "<row><c/><c><v>5</v></c></row>") == "A1=n:1 D1=n:2 E1=n:3 A5=n:4 B6=n:5");
}

BOOST_AUTO_TEST_CASE(TellsPercentAndDateByTheNumberFormat) {
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot;%&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
        "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
        "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf/></cellXfs>";
    std::string row;
    for (int style = 0; style < 8; ++style) row += "<c s=\"" + std::to_string(style) + "\"><v>1</v></c>";
    BOOST_TEST(cells(Book{rows("<row>" + row + "</row>"), "", styles}) ==
               "A1=n:1 B1=n:1% C1=n:1% D1=n:1d E1=n:1d F1=n:1 G1=n:1 H1=n:1");
    BOOST_TEST(cells("<row><c s='1'><v>1</v></c></row>") == "A1=n:1");
}

BOOST_AUTO_TEST_CASE(ReadsIsoDatesAsSerialNumbers) {
    BOOST_TEST(cells("<row><c t='d'><v>2025-11-14</v></c><c t='d'><v>2025-11-14T12:00:00</v></c></row>") ==
               "A1=n:45975d B1=n:45975.5d");
    BOOST_TEST(contains(refusal("<row><c t='d'><v>14/11/2025</v></c></row>"), "ngày viết kiểu 2025-11-14"));
}

BOOST_AUTO_TEST_CASE(DaysCountedFrom1904AreCountedFrom1900) {
    const Book book{rows("<row><c s='1'><v>44513</v></c><c><v>44513</v></c></row>"), "",
                    "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>"};
    BOOST_TEST(cells(book) == "A1=n:45975d B1=n:44513");
}

BOOST_AUTO_TEST_CASE(ReadsSheetsInTheOrderOfTheWorkbookHiddenOnesToo) {
    const std::string chart = "<chartsheet " + mainSpace + "/>";
    Book book;
    book.sheets =
        R"(<sheet name="Hai" r:id="b"/><sheet name="Một" r:id="a" state="hidden"/>)"
        R"(<sheet name="Biểu đồ" r:id="c"/><sheet name="Module" r:id=""/><sheet name="Ba" r:id="d" state="veryHidden"/>)";
    book.links = relationship("a", "worksheet", "worksheets/sheet1.xml") +
                 relationship("b", "worksheet", "worksheets/b.xml") + relationship("c", "chartsheet", "c.xml") +
                 relationship("d", "worksheet", "worksheets/b.xml");
    book.more = {{"xl/worksheets/b.xml", rows("<row><c><v>2</v></c></row>")}, {"xl/c.xml", chart}};
    const std::vector<Table> tables = read(file(book));
    BOOST_TEST(dumpNames(tables) == "Hai Một(hidden) Ba(hidden)");
    BOOST_TEST(dump(tables.front()) == "A1=n:2");
}

BOOST_AUTO_TEST_CASE(FindsPartsHoweverTheirTargetsAreWritten) {
    for (const std::string target :
         {"/xl/worksheets/a%20b.xml", "worksheets\\a%20b.xml", "./worksheets/../worksheets/a%20b.xml",
          "\\xl\\worksheets\\A%20B.xml", "../xl/worksheets/a b.xml"}) {
        Book book;
        book.links = relationship("rId1", "worksheet", target);
        book.more = {{"xl/worksheets/a b.xml", rows("<row><c><v>1</v></c></row>")}};
        BOOST_TEST(cells(book) == "A1=n:1", target);
    }
}

BOOST_AUTO_TEST_CASE(ReadsPrefixedAndUtf16Parts) {
    const std::string prefixed = "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                 "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData>"
                                 "</x:worksheet>";
    BOOST_TEST(cells(Book{prefixed}) == "A1=n:1");
    std::string wide = "\xFF\xFE";
    for (const char c : rows("<row><c><v>1</v></c></row>")) wide += std::string{c, '\0'};
    BOOST_TEST(cells(Book{wide}) == "A1=n:1");
}

BOOST_AUTO_TEST_CASE(ReadsOneBranchOfAlternateContent) {
    const std::string spaces =
        " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:x='urn:x'";
    const auto either = [&](const std::string &first, const std::string &second) {
        return "<mc:AlternateContent" + spaces + "><mc:Choice Requires='x'>" + first + "</mc:Choice><mc:Fallback>" +
               second + "</mc:Fallback></mc:AlternateContent>";
    };
    const std::string hidden = "<x:w xmlns:x='urn:x'><t>no</t></x:w>";
    const Book book{rows("<row><c t='s'><v>0</v></c>" + either("<c r='B1'><v>7</v></c>", "<c r='B1'><v>8</v></c>") +
                         "<x:w xmlns:x='urn:x'><c r='C1'><v>9</v></c></x:w></row>"),
                    "<si>" + hidden + either("<t>choice</t>", "<t>fallback</t>") + "</si>"};
    BOOST_TEST(cells(book) == "A1=s:fallback B1=n:8");
}

BOOST_AUTO_TEST_CASE(IgnoresElementsOfOtherNamespaces) {
    BOOST_TEST(cells("<row><y:c xmlns:y='urn:y'><y:v>9</y:v></y:c><c><y:v xmlns:y='urn:y'>8</y:v><v>1</v></c></row>") ==
               "A1=n:1");
}

BOOST_AUTO_TEST_CASE(ReadsMergedRangesHiddenRowsAndColumns) {
    const Book book{
        worksheet("<cols><col min='2' max='3' width='0'/><col min='5' max='16384' hidden='true'/></cols>"
                  "<sheetData><row r='1' hidden='1'><c><v>1</v></c></row><row r='2' ht='0'><c><v>2</v></c></row>"
                  "<row r='3' ht='15' hidden='false'><c><v>3</v></c></row></sheetData><mergeCells>"
                  "<mergeCell ref='A1:C2'/><mergeCell ref='E5:D4'/><mergeCell ref='F6'/></mergeCells>")};
    const std::vector<Table> tables = read(file(book));
    const Table &table = tables.front();
    BOOST_TEST(dumpMerges(table) == "A1:C2 D4:E5");
    BOOST_TEST((table.rowHidden(0) && table.rowHidden(1) && !table.rowHidden(2)));
    BOOST_TEST((!table.columnHidden(0) && table.columnHidden(1) && table.columnHidden(2) && !table.columnHidden(3) &&
                table.columnHidden(4) && table.columnHidden(16383)));
}

BOOST_AUTO_TEST_CASE(IgnoresWhatTheDimensionClaims) {
    const Book book{worksheet("<dimension ref='A1:XFD1048576'/><sheetData><row><c><v>1</v></c></row></sheetData>")};
    BOOST_TEST(cells(book) == "A1=n:1");
}

BOOST_AUTO_TEST_CASE(NamesTheCellOfABadValue) {
    BOOST_TEST(contains(refusal("<row r='3'><c r='B3'><v>1,5</v></c></row>"), "lại chứa “1,5”"));
    BOOST_TEST(contains(refusal("<row r='3'><c r='B3'><v>1,5</v></c></row>"), "@a.xlsx|Trang1|B3"));
    for (const std::string value : {"abc", "1 2", "1e", "NaN", "--1", "0x1", "."})
        BOOST_TEST(contains(refusal("<row><c><v>" + value + "</v></c></row>"), "số viết kiểu 12.5"), value);
    BOOST_TEST(contains(refusal("<row><c t='b'><v>2</v></c></row>"), "đúng hoặc sai"));
    BOOST_TEST(contains(refusal("<row><c t='q'><v>2</v></c></row>"), "một kiểu ô"));
}

BOOST_AUTO_TEST_CASE(NamesTheCellOfASharedStringThatIsNotThere) {
    const Book book{rows("<row r='4'><c r='C4' t='s'><v>1</v></c></row>"), "<si><t>a</t></si>"};
    BOOST_TEST(contains(refusal(book), "@a.xlsx|Trang1|C4"));
    BOOST_TEST(contains(refusal("<row><c t='s'><v>0</v></c></row>"), "chuỗi dùng chung"));
    BOOST_TEST(contains(refusal("<row><c t='s'><v>-1</v></c></row>"), "chuỗi dùng chung"));
}

BOOST_AUTO_TEST_CASE(RefusesPositionsThatContradictOrRepeat) {
    BOOST_TEST(contains(refusal("<row r='3'><c r='A2'><v>1</v></c></row>"), "ô của dòng 3 lại mang địa chỉ “A2”"));
    for (const std::string reference : {"3", "A", "A0", "", "$A$3", "AAAAA3", "A3B", "Đ3"})
        BOOST_TEST(contains(refusal("<row r='3'><c r='" + reference + "'/></row>"), "mang địa chỉ"), reference);
    BOOST_TEST(contains(refusal("<row r='0'/>"), "số dòng"));
    BOOST_TEST(contains(refusal("<row r='x'/>"), "số dòng"));
    BOOST_TEST(contains(refusal("<row><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>"), "|Trang1|B1"));
    BOOST_TEST(contains(refusal("<row r='1'><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row>"), "|Trang1|A1"));
}

BOOST_AUTO_TEST_CASE(RefusesPositionsPastTheSheet) {
    BOOST_TEST(contains(refusal("<row r='1048577'/>"), "dòng 1048577"));
    BOOST_TEST(contains(refusal("<row r='4294967295'/>"), "dòng 4294967295"));
    BOOST_TEST(contains(refusal("<row r='4294967296'/>"), "số dòng"));
    BOOST_TEST(contains(refusal("<row r='1'><c r='XFE1'><v>1</v></c></row>"), "quá cột thứ 16384"));
    BOOST_TEST(contains(refusal(Book{worksheet("<mergeCells><mergeCell ref='A1:XFE2'/></mergeCells>")}), "ra ngoài"));
    BOOST_TEST(contains(refusal(Book{worksheet("<mergeCells><mergeCell ref='A1:'/></mergeCells>")}), "không hợp lệ"));
    BOOST_TEST(contains(refusal(Book{worksheet("<cols><col min='3' max='2' hidden='1'/></cols>")}), "cột ẩn"));
}

BOOST_AUTO_TEST_CASE(RefusesMoreThanTheLimitsAllow) {
    const std::string row =
        "<row><c t='inlineStr'><is><t>ạạạ</t></is></c><c t='inlineStr'><is><t>😀😀</t></is></c></row>";
    ReadLimits limits;
    limits.cellLength = 4;
    BOOST_TEST(refusal(row, limits).empty());
    limits.cellLength = 3;
    BOOST_TEST(contains(refusal(row, limits), "ô dài hơn 3 ký tự, lớn bất thường"));
    BOOST_TEST(contains(refusal(row, limits), "|Trang1|B1"));
    limits = {};
    limits.cells = 1;
    BOOST_TEST(contains(refusal(row, limits), "hơn 1 ô"));
    limits = {};
    limits.text = 10;
    BOOST_TEST(contains(refusal(row, limits), "hơn 0 MiB chữ"));
    limits = {};
    limits.tables = 0;
    BOOST_TEST(contains(refusal(row, limits), "hơn 0 trang"));
    limits = {};
    limits.merges = 1;
    const Book merged{worksheet("<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>")};
    BOOST_TEST(contains(refusal(merged, limits), "hơn 1 vùng gộp ô"));
}

BOOST_AUTO_TEST_CASE(RefusesSharedStringBombs) {
    std::string row;
    for (int i = 0; i < 100; ++i) row += "<c t='s'><v>0</v></c>";
    ReadLimits limits;
    limits.text = 1 << 20;
    const Book referredToOften{rows("<row>" + row + "</row>"), "<si><t>" + std::string(30'000, 'x') + "</t></si>"};
    BOOST_TEST(contains(refusal(referredToOften, limits), "hơn 1 MiB chữ"));
    const Book endless{rows(""), "<si><t>" + std::string(3 << 20, 'x') + "</t></si>"};
    BOOST_TEST(contains(refusal(endless), "ô dài hơn 1 MiB"));
    limits.cells = 2;
    BOOST_TEST(contains(refusal(Book{rows(""), "<si/><si/><si/>"}, limits), "hơn 2 chuỗi"));
}

BOOST_AUTO_TEST_CASE(SaysWhichPartIsMissingOrDamaged) {
    Book book;
    book.links = relationship("rId1", "worksheet", "worksheets/none.xml");
    BOOST_TEST(contains(refusal(book), "thiếu phần “xl/worksheets/none.xml”"));
    book.links = relationship("rId9", "worksheet", "worksheets/sheet1.xml");
    BOOST_TEST(contains(refusal(book), "không thấy nội dung của trang"));
    BOOST_TEST(
        contains(refusal(Book{"<worksheet " + mainSpace + "><sheetData>"}), "phần “xl/worksheets/sheet1.xml” bị hỏng"));
    BOOST_TEST(contains(refusal(Book{"<worksheet/>"}), "không phải trang tính"));
    BOOST_TEST(contains(refusal(Book{"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}), "DOCTYPE"));
    book = {};
    book.sheets = "";
    BOOST_TEST(contains(refusal(book), "không có trang tính nào"));
    BOOST_TEST(contains(test::errorOf([] { read(test::zipOf({{"xl/workbook.xml", "<a/>"}})); }), "không thấy sổ tính"));
    const std::string other = relationships(relationship("r", "officeDocument", "word/document.xml"));
    BOOST_TEST(contains(test::errorOf([&] {
                            read(test::zipOf({{"_rels/.rels", other}, {"word/document.xml", "<a/>"}}));
                        }),
                        "không phải sổ tính Excel"));
}

BOOST_AUTO_TEST_CASE(ACellIsStruckIfTheFontOfItsStyleIs) {
    Book book;
    book.styles = "<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
                  "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/></cellXfs>";
    book.sheet = "<worksheet " + mainSpace +
                 "><sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>1</v></c><c r=\"B1\" s=\"1\">"
                 "<v>2</v></c><c r=\"C1\" s=\"2\"><v>3</v></c><c r=\"D1\"><v>4</v></c></row></sheetData></worksheet>";
    const Table table = std::move(read(file(book)).at(0));
    BOOST_TEST(!table.at(0, 0).struck);
    BOOST_TEST(table.at(0, 1).struck);
    BOOST_TEST(!table.at(0, 2).struck);
    BOOST_TEST(!table.at(0, 3).struck);
}

BOOST_AUTO_TEST_SUITE_END()
