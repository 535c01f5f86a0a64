#include "read/html.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using phuluc::CellKind;
using phuluc::ReadLimits;
using phuluc::Table;
using test::contains;

std::vector<Table> tablesOf(std::string_view html, const ReadLimits &limits = {}) {
    return phuluc::readHtml(html, "tep.xls", limits);
}

std::string cellsOf(const std::vector<Table> &tables) { return test::cellsOf(tables); }
std::string cellsOf(std::string_view html) { return cellsOf(tablesOf(html)); }

std::string refusalOf(std::string_view html, const ReadLimits &limits = {}) {
    return test::refusalOf([&] { return tablesOf(html, limits); });
}

std::string repeated(std::string_view text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) result += text;
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(ReadsATableWithOrWithoutClosingTags) {
    constexpr std::string_view cells = "[Bảng 1]A1=Tên|B1=Điểm|A2=Sở A|B2=75,5|";
    BOOST_TEST(cellsOf("<table><tr><th>Tên</th><th>Điểm</th></tr><tr><td>Sở A</td><td>75,5</td></tr></table>") ==
               cells);
    BOOST_TEST(cellsOf("<TABLE><TR><TH>Tên<TH>Điểm<TR><TD>Sở A<TD>75,5") == cells);
    BOOST_TEST(cellsOf("<html><body><table><tbody><tr><td><b>Tên<td>Điểm</tr><tr><td>Sở A<td>75,5</table>") == cells);
}

BOOST_AUTO_TEST_CASE(FlowsTextAsABrowserDoes) {
    BOOST_TEST(
        cellsOf(
            "<table><tr><td>  Sở\n  <b>Tư</b> <i>pháp</i> <td>a<br>b<br/>c<td><p>d</p><p>e</p><td>x<span>y</span>") ==
        "[Bảng 1]A1=Sở Tư pháp|B1=a\nb\nc|C1=d\ne|D1=xy|");
}

BOOST_AUTO_TEST_CASE(ReadsWhatFollowsTheEndOfTheDocument) {
    constexpr std::string_view both = "[Bảng 1]A1=a|[Bảng 2]A1=b|";
    constexpr std::string_view first = "<html><body><table><tr><td>a</table></body></html>";
    const auto followedBy = [&](std::string_view rest) { return cellsOf(std::string(first) + std::string(rest)); };
    BOOST_TEST(followedBy("<table><tr><td>b</td></tr></table>") == both);
    BOOST_TEST(followedBy("<html><body><table><tr><td>b</table></body></html>") == both);
    BOOST_TEST(followedBy("\n<!DOCTYPE html>\n<html lang=vi><head><meta charset=utf-8><title>t</title></head>"
                          "<body class=x><table><tr><td>b</table></body></html>\n") == both);
    BOOST_TEST(followedBy("<?xml version=\"1.0\"?><!-- c --><div><table><tr><td>b</table></div>") == both);
    BOOST_TEST(cellsOf("<table><tr><td>a</table></BODY ></HTML\n><table><tr><td>b</table>") == both);
    BOOST_TEST(cellsOf("<html><body><table><tr><td>a<td>&lt;/html&gt;</body></html><tr><td>b</table>") ==
               "[Bảng 1]A1=a|B1=</html>|A2=b|");
}

BOOST_AUTO_TEST_CASE(ReadsTheStylesOfASecondDocument) {
    const std::vector<Table> tables =
        tablesOf("<html><table><tr><td>a</table></html><!DOCTYPE html><html><head><style>.p{mso-number-format:'0%'}"
                 "</style></head><body><table><tr><td class=p x:num='0.5'>50%</table></body></html>");
    BOOST_TEST((tables.at(1).at(0, 0).format == phuluc::NumberFormat::percent));
}

BOOST_AUTO_TEST_CASE(LeavesOutWhatIsRaisedAndSaysSo) {
    BOOST_TEST(cellsOf("<table><tr><td>89.9<sup>2</sup><td><sup>1</sup><td>x<SUB><b>2</b></SUB>y<td>z<sup></sup>"
                       "<td>89.9<span style='vertical-align:super'>2</span> <td x:num='89.9'>89.9<sup>2</sup>"
                       "<td><sup>a<br>b</sup>c<sup>d<td style='vertical-align:sub'>e</table>") ==
               "[Bảng 1]A1=89.9^|B1=1^|C1=xy^|D1=z|E1=89.9^|F1=#89.9^|G1=c^|H1=e|");
}

BOOST_AUTO_TEST_CASE(TellsColumnsThatAreHiddenInAnyWay) {
    const auto hidden = [](const std::string &columns, const std::string &cell) {
        const Table table = std::move(
            tablesOf("<table>" + columns + "<tr><td>a<td " + cell + ">b<td>c<tr><td>1<td " + cell + ">2<td>3</table>")
                .at(0));
        return std::string() + (table.columnHidden(0) ? "A" : "") + (table.columnHidden(1) ? "B" : "") +
               (table.columnHidden(2) ? "C" : "");
    };
    BOOST_TEST(hidden("<col><col style='display:none'>", "") == "B");
    BOOST_TEST(hidden("<col><col style='visibility:collapse'>", "") == "B");
    BOOST_TEST(hidden("<col><col width=0 span=2>", "") == "BC");
    BOOST_TEST(hidden("<col hidden>", "") == "A");
    BOOST_TEST(hidden("", "style='display:none'") == "B");
    BOOST_TEST(hidden("", "hidden") == "B");
    BOOST_TEST(hidden("", "") == "");
    BOOST_TEST(tablesOf("<table><tr><td>a<tr hidden><td>b</table>").at(0).rowHidden(1));
    BOOST_TEST(contains(refusalOf("<table><tr><td>a<tr><td hidden>b</table>"), "A2"));
}

BOOST_AUTO_TEST_CASE(AFileThatEndsWithinATableIsCutOff) {
    BOOST_TEST(contains(refusalOf("<table><tr><td>a</td></tr><tr><td>b"), "tệp bị cắt"));
    BOOST_TEST(contains(refusalOf("<table><tr><td>a</table><TABLE ><tr><td>b</TD>"), "tệp bị cắt"));
    BOOST_TEST(contains(refusalOf("<table><tr><td><table><tr><td>a</td></tr></table></td></tr>"), "tệp bị cắt"));
    BOOST_TEST(refusalOf("<table><tr><td>a<tr><td>b") == "read");
    BOOST_TEST(refusalOf("<table><tr><td>a</td></tr></table></body>") == "read");
    BOOST_TEST(refusalOf("<table><tr><td>a</td></table><!-- <table></td> --><script>'<table></td>'</script>") ==
               "read");
    BOOST_TEST(refusalOf("<p></table><table><tr><td>a</td></table></table>") == "read");
}

BOOST_AUTO_TEST_CASE(ResolvesReferences) {
    BOOST_TEST(cellsOf("<table><tr><td>S&#7903; &amp; &ocirc; &lt;x&gt;<td>a&nbsp;b<td>A&B & C") ==
               "[Bảng 1]A1=Sở & ô <x>|B1=a\u00A0b|C1=A&B & C|");
}

BOOST_AUTO_TEST_CASE(CellsOfBlanksOnlyAreEmpty) {
    BOOST_TEST(cellsOf("<table><tr><td>&nbsp;<td> &nbsp;&#160; <td>x") == "[Bảng 1]C1=x|");
}

BOOST_AUTO_TEST_CASE(PlacesCellsBesideSpans) {
    const std::vector<Table> tables = tablesOf("<table><tr><td rowspan=2>STT<td rowspan=2>Tên<td colspan=2>Công khai"
                                               "<tr><td>Tỷ lệ<td>Điểm<tr><td>1<td>Sở A<td>75<td>13,5</table>");
    BOOST_TEST(cellsOf(tables) == "[Bảng 1]A1=STT|B1=Tên|C1=Công khai|C2=Tỷ lệ|D2=Điểm|A3=1|B3=Sở A|C3=75|D3=13,5|");
    const std::vector<phuluc::CellRange> merges = {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 3}};
    BOOST_TEST((tables.at(0).merges() == merges));
}

BOOST_AUTO_TEST_CASE(ClipsSpansAtTheTablesEnd) {
    const std::vector<Table> tables = tablesOf("<table><tr><td rowspan=900>a<td>b<tr><td rowspan=0>c<tr><td>d</table>");
    BOOST_TEST(cellsOf(tables) == "[Bảng 1]A1=a|B1=b|B2=c|C3=d|");
    const std::vector<phuluc::CellRange> merges = {{0, 0, 2, 0}, {1, 1, 2, 1}};
    BOOST_TEST((tables.at(0).merges() == merges));
}

BOOST_AUTO_TEST_CASE(KeepsSeveralAndNestedTablesApart) {
    BOOST_TEST(cellsOf("<table><tr><td>a</table><p>Ngoài "
                       "bảng</p><table></table><table><tr><td>b<table><tr><td>c</table>d</table>") ==
               "[Bảng 1]A1=a|[Bảng 3]A1=bd|[Bảng 4]A1=c|");
}

BOOST_AUTO_TEST_CASE(TakesTheNamesOfSheetsThatExcelAndLibreOfficeNote) {
    BOOST_TEST(
        cellsOf(
            "<!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>Kết quả</x:Name></x:ExcelWorksheet></xml><![endif]-->"
            "<table><tr><td>a</table>") == "[Kết quả]A1=a|");
    BOOST_TEST(cellsOf("<a name=\"table0\"><h1>Sheet 1: <em>Sở, ngành</em></h1></a><table><tr><td>a</table>"
                       "<a name=\"table1\"><h1>Sheet 2: <em>Xã</em></h1></a><table><tr><td>b</table>") ==
               "[Sở, ngành]A1=a|[Xã]A1=b|");
}

BOOST_AUTO_TEST_CASE(TakesNumbersThatExcelNotes) {
    BOOST_TEST(
        cellsOf(
            "<style>.p{mso-number-format:\"0\\.00%\"} td.d, .e {mso-number-format:'Short Date';}</style>"
            "<table><tr><td class=p x:num=\"0.7552\">75,52%<td x:num>85<td x:num=\"14.5\">14,50<td x:str>12"
            "<td class='x d' x:num=45975>14/11/2025<td x:num>n/a<td style='mso-number-format:Percent' x:num=1>100%") ==
        "[Bảng 1]A1=%0.7552|B1=#85|C1=#14.5|D1=12|E1=@45975|F1=n/a|G1=%1|");
}

BOOST_AUTO_TEST_CASE(UnderstandsTheEscapesOfStyles) {
    BOOST_TEST(cellsOf("<style>.a {mso-number-format:\"0\\0025\";} .b {mso-number-format:\"0\\.00\\%\";}</style>"
                       "<table><tr><td class=a x:num=\"0.5\">50%<td class=b x:num=\"0.25\">25%</table>") ==
               "[Bảng 1]A1=%0.5|B1=%0.25|");
}

BOOST_AUTO_TEST_CASE(TakesNumbersThatLibreOfficeNotes) {
    BOOST_TEST(
        cellsOf("<table><tr><td sdval=\"0.7552\" sdnum=\"1066;0;0,00%\">75,52%<td sdval=\"85\" sdnum=\"1033;\">85"
                "<td sdval=\"45975\" sdnum=\"1033;1033;DD/MM/YYYY\">14/11/2025<td>12") ==
        "[Bảng 1]A1=%0.7552|B1=#85|C1=@45975|D1=12|");
}

BOOST_AUTO_TEST_CASE(TakesErrorsTruthValuesAndFormulasThatExcelNotes) {
    const Table table = std::move(
        tablesOf("<table><tr><td x:err=\"#N/A\">#N/A<td x:bool=\"TRUE\">ĐÚNG<td x:num=\"3\" x:fmla=\"=1+2\">3").at(0));
    BOOST_TEST((table.at(0, 0).kind == CellKind::error));
    BOOST_TEST((table.at(0, 1).kind == CellKind::boolean));
    BOOST_TEST(table.at(0, 1).text == "TRUE");
    BOOST_TEST(table.at(0, 2).formula);
}

BOOST_AUTO_TEST_CASE(SeesHiddenRowsAndColumns) {
    const Table table =
        std::move(tablesOf("<style>.h{display:none}</style><table><col><col style='display:none' span=2><col>"
                           "<tr class=h><td>a<td>b<tr><td>c<td>d<td>e<td>f")
                      .at(0));
    BOOST_TEST(table.rowHidden(0));
    BOOST_TEST(!table.rowHidden(1));
    BOOST_TEST((!table.columnHidden(0) && table.columnHidden(1) && table.columnHidden(2) && !table.columnHidden(3)));
}

BOOST_AUTO_TEST_CASE(WhatAHiddenElementHoldsIsHidden) {
    const auto hidden = [](std::string_view html) {
        const Table table = tablesOf(html).front();
        return table.visibility() == phuluc::Visibility::hidden;
    };
    constexpr std::string_view table = "<table><tr><td>a</table>";
    BOOST_TEST(hidden("<div style='display:none'><p><br></p>" + std::string(table) + "</div>"));
    BOOST_TEST(hidden("<style>.an{display:none}</style><form class=an>" + std::string(table) + "</form>"));
    BOOST_TEST(!hidden("<div hidden><br>x</div>" + std::string(table)));
    const std::vector<Table> nested = tablesOf("<table><tr><td>a<div hidden><table><tr><td>b</table>c</div>d</table>");
    BOOST_TEST(cellsOf(nested) == "[Bảng 1]A1=ad|[Bảng 2]A1=b|");
    BOOST_TEST((nested.back().visibility() == phuluc::Visibility::hidden));
}

BOOST_AUTO_TEST_CASE(HiddenTextWithinACellIsNoPartOfIt) {
    BOOST_TEST(
        cellsOf("<table><tr><td><span style='display:none'>1</span>8,5<td>Điểm <i hidden>sắp<br>xếp</i></table>") ==
        "[Bảng 1]A1=8,5|B1=Điểm|");
}

BOOST_AUTO_TEST_CASE(TakesTheShownValueOfFormControls) {
    const auto cell = [](const std::string &inside) {
        return cellsOf("<table><tr><td>a<td>" + inside + "<td>b</table>");
    };
    BOOST_TEST(cell("<input type=text value=\"75,5\">") == "[Bảng 1]A1=a|B1=75,5|C1=b|");
    BOOST_TEST(cell("<INPUT value=75.5 readonly>") == "[Bảng 1]A1=a|B1=75.5|C1=b|");
    BOOST_TEST(cell("<input value=1><input value=2>") == "[Bảng 1]A1=a|B1=1 2|C1=b|"); // never 12
    BOOST_TEST(cell("<input type=hidden value=9><input type=checkbox value=on> x<input type=submit value=Lưu>") ==
               "[Bảng 1]A1=a|B1=x|C1=b|");
    BOOST_TEST(cell("<span style=\"display:none\"><input value=9></span>x") == "[Bảng 1]A1=a|B1=x|C1=b|");
    BOOST_TEST(cell("<textarea>75,5</textarea>") == "[Bảng 1]A1=a|B1=75,5|C1=b|");
    BOOST_TEST(cell("<select><option>0<option selected>75,5</option><option>9</option></select>") ==
               "[Bảng 1]A1=a|B1=75,5|C1=b|");
    BOOST_TEST(cell("<select><option>75,5</option><option>9</option></select>") == "[Bảng 1]A1=a|B1=75,5|C1=b|");
    BOOST_TEST(cell("<select style=\"display:none\"><option>9</select>x") == "[Bảng 1]A1=a|B1=x|C1=b|");
}

BOOST_AUTO_TEST_CASE(TheLabelOfAButtonIsTextOnlyIfThereIsNoOther) {
    BOOST_TEST(cellsOf("<table><tr><td>Sở A <button>Xem</button><td><button>Sở B</button></table>") ==
               "[Bảng 1]A1=Sở A|B1=Sở B|");
}

BOOST_AUTO_TEST_CASE(RefusesAPageThatShowsAPartOfItsTable) {
    const auto page = [](const std::string &text) {
        return refusalOf("<div><table><tr><td>a</table></div><p>" + text + "</p>");
    };
    for (const char *part : {"Hiển thị 1 đến 10 của 102 mục", "Đang xem 11 đến 20 trong tổng số 102 mục",
                             "Showing <b>1</b> to <b>10</b> of 102 entries", "1-10 / 102 bản ghi"})
        BOOST_CHECK_MESSAGE(contains(page(part), "trong 102 dòng của bảng"), part);
    for (const char *whole :
         {"Hiển thị 1 đến 102 của 102 mục", "Hiển thị 1 đến 10 của 10 mục (lọc từ 102 mục)", "Quý 1 - 2 / 2025",
          "từ 01/11/2025 đến 14/11/2025", "Hiển thị số liệu từ ngày 1 đến 14 tháng 11 năm 2025",
          "<span style=\"display:none\">Hiển thị 1 đến 10 của 102 mục</span>"})
        BOOST_CHECK_MESSAGE(page(whole) == "read", whole);
}

BOOST_AUTO_TEST_CASE(ClassesHideAsInBrowsers) {
    const auto table = [](const std::string &css, const std::string &classes) {
        return tablesOf("<style>" + css + "</style><div class=\"" + classes + "\"><table><tr><td>a</table></div>")
            .front();
    };
    const auto hidden = [&](const std::string &css, const std::string &classes) {
        return table(css, classes).visibility() == phuluc::Visibility::hidden;
    };
    const std::string tabs = ".pane{display:none}.pane.active{display:block}";
    BOOST_TEST(hidden(tabs, "pane"));
    BOOST_TEST(!hidden(tabs, "pane active"));
    BOOST_TEST(!hidden(".tabs>.pane{display:none}.tabs>.active{display:block}", "pane active"));
    BOOST_TEST(hidden("div.x { display: NONE !important; }", "x"));
    BOOST_TEST(!hidden("@media print{.y{color:red}.x{display:none}}", "x"));
    BOOST_TEST(!hidden("@media (max-width:767px){.x{display:none}}", "x"));
    BOOST_TEST(hidden("@media (min-width:768px){.y{color:red}.x{display:none}}", "x"));
    BOOST_TEST(!hidden(".x:not(.show){display:none}.x:hover{display:none}.x[open]{display:none}", "x"));
    BOOST_TEST(!hidden(".z .x.y{display:none} /* .x{display:none} */", "x"));
}

BOOST_AUTO_TEST_CASE(JoinsHeadingsThatStandInATableOfTheirOwn) {
    constexpr std::string_view head = "<div><table><tr><th>Tên<th>Điểm<th></tr></table></div>";
    constexpr std::string_view body = "<div><table><tr><td>Sở A<td>75,5</table></div>";
    BOOST_TEST(cellsOf(std::string(head) + std::string(body)) == "[Bảng 1]A1=Tên|B1=Điểm|A2=Sở A|B2=75,5|");
    constexpr std::string_view withHead =
        "<table><thead><tr><td>Tên<td>Điểm</thead><tbody><tr><td>Sở A<td>75,5</table>";
    BOOST_TEST(cellsOf(std::string(head) + std::string(withHead)) == "[Bảng 2]A1=Tên|B1=Điểm|A2=Sở A|B2=75,5|");
    BOOST_TEST(cellsOf(std::string(head) + "<table><tr><td>a<td>b<td>c</table>") ==
               "[Bảng 1]A1=Tên|B1=Điểm|[Bảng 2]A1=a|B1=b|C1=c|");
    BOOST_TEST(cellsOf("<table><tr><th>Số hóa<th>22 điểm</table>" + std::string(withHead)) ==
               "[Bảng 1]A1=Số hóa|B1=22 điểm|[Bảng 2]A1=Tên|B1=Điểm|A2=Sở A|B2=75,5|");
    BOOST_TEST(cellsOf(head) == "[Bảng 1]A1=Tên|B1=Điểm|");
}

BOOST_AUTO_TEST_CASE(RowsOfAHiddenSectionAreHidden) {
    const Table table =
        tablesOf("<table><tbody><tr><td>a<tbody style='display:none'><tr><td>b<tr><td>c<tbody><tr><td>d</table>")
            .front();
    BOOST_TEST(!table.rowHidden(0));
    BOOST_TEST(table.rowHidden(1));
    BOOST_TEST(table.rowHidden(2));
    BOOST_TEST(!table.rowHidden(3));
}

BOOST_AUTO_TEST_CASE(KeepsCaptionsAsARowAndLeavesOutScriptsAndComments) {
    BOOST_TEST(cellsOf("<table><caption>Số liệu ngày 14/11/2025</caption><tr><td>a<!-- x "
                       "--><script>if(1<2)document.write('<td>y')</script></table>") ==
               "[Bảng 1]A1=Số liệu ngày 14/11/2025|A2=a|");
}

BOOST_AUTO_TEST_CASE(ReadsWhatOtherProgramsSave) {
    BOOST_TEST(cellsOf(test::fixture("html/libreoffice.html")) ==
               "[Bảng 1]A1=Kết quả đánh giá|A3=STT|B3=Tên đơn vị|C3=Tỷ lệ|D3=Điểm|E3=Ngày|"
               "A4=#1|B4=Sở Tư pháp, Đắk Lắk|C4=%0.7552|D4=#8.2|E4=@45975|"
               "A5=#2|B5=UBND xã Ea H'Leo \"mới\"\ndòng hai|C5=%1|D5=#7.552|E5=#1|"
               "A6=#4|B6=Số lớn|C6=%1.23456789012346E+016|D6=#0.0000001|E6=#-0.1|");
    const std::string sheetjs = cellsOf(test::fixture("html/sheetjs.html"));
    BOOST_TEST(contains(sheetjs, "|B4=Sở Tư pháp, Đắk Lắk|C4=75.52%|D4=8.2|E4=2025-11-14|"));
}

BOOST_AUTO_TEST_CASE(BytesDecideBeforeTheDeclaredCharset) {
    BOOST_TEST(cellsOf("<meta charset=windows-1252><table><tr><td>Sở Tư pháp") == "[Bảng 1]A1=Sở Tư pháp|");
    BOOST_TEST(cellsOf("<meta charset=windows-1258><table><tr><td>S\xF5\xD2 T\xFD ph\xE1p") ==
               "[Bảng 1]A1=Sở Tư pháp|");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string_view("<table><tr><td>a")) wide += {c, '\0'};
    BOOST_TEST(cellsOf(wide) == "[Bảng 1]A1=a|");
}

BOOST_AUTO_TEST_CASE(KeepsCharactersWholeAcrossThePiecesItParses) {
    std::string html = "<table>";
    std::string expected = "[Bảng 1]";
    for (int i = 0; i < 3000; ++i) {
        html += "<tr><td>Xã Ea Súp, tỉnh Đắk Lắk ầẫậ\n";
        expected += "A" + std::to_string(i + 1) + "=Xã Ea Súp, tỉnh Đắk Lắk ầẫậ|";
    }
    BOOST_TEST(cellsOf(html) == expected);
}

BOOST_AUTO_TEST_CASE(RefusesPagesWithoutATable) {
    BOOST_TEST(contains(refusalOf("<html><body><form>Đăng nhập</form></body></html>"), "đăng nhập"));
    BOOST_TEST(contains(refusalOf("<html><table><tr><td></td></tr></table></html>"), "không có bảng nào"));
}

BOOST_AUTO_TEST_CASE(NamesTheMissingSheetsOfAFrame) {
    BOOST_TEST(contains(refusalOf("<html><head><link id=shLink href=\"a.files/sheet001.htm\"></head><frameset><frame "
                                  "src=\"a.files/sheet001.htm\"></frameset></html>"),
                        "a.files/sheet001.htm"));
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsBuiltToHurt) {
    BOOST_TEST(contains(refusalOf(repeated("<table><tr><td>", 50'000)), "lồng nhau"));
    BOOST_TEST(
        contains(refusalOf("<table><tr><td " + repeated("a", 1) + repeated(" b", 200'000) + ">x"), "thuộc tính"));
    BOOST_TEST(contains(refusalOf("<table><tr><td>" + repeated("&", 2'000'000)), "quá nhiều lỗi"));
    BOOST_TEST(contains(refusalOf("<table><tr>" + repeated("<td colspan=1000>x", 20)), "cột"));
    BOOST_TEST(contains(
        refusalOf("<table><tr>" + repeated("<td colspan=1000 rowspan=65534>x", 16) + repeated("<tr><td>", 100'000)),
        "chồng chéo"));
    BOOST_TEST(contains(refusalOf("<table><tr><td>" + std::string(40'000, 'x')), "ký tự"));
    BOOST_TEST(contains(refusalOf(repeated("<table><tr><td>a</table>", 300)), "256"));
    BOOST_TEST(contains(refusalOf("<table>" + repeated("<tr><td colspan=2>x", 100'001)), "gộp"));
    BOOST_TEST(contains(refusalOf("<table><tr><td>a<!-- " + std::string(32 << 20, '>')), "32 MiB"));
}

BOOST_AUTO_TEST_SUITE_END()
