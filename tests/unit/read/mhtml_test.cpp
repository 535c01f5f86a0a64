#include "read/mhtml.hpp"

#include "fixture.hpp"

#include "read/read.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using phuluc::FileFormat;
using phuluc::MessageKind;
using phuluc::ReadLimits;
using test::contains;

std::string cellsOf(std::string_view bytes) { return test::cellsOf(phuluc::readTables(bytes, "tep.mht")); }

std::string refusalOf(std::string_view bytes, const ReadLimits &limits = {}) {
    return test::refusalOf([&] { return phuluc::readTables(bytes, "tep.mht", limits); });
}

struct Page {
    std::string location;
    std::string encoding;
    std::string content;
    std::string type = "text/html; charset=\"utf-8\"";
};

std::string parts(const std::vector<Page> &pages, const std::string &lineEnd) {
    std::string text;
    for (const Page &page : pages)
        text += "--=_x" + lineEnd + "Content-Location: " + page.location + lineEnd + "Content-Type: " + page.type +
                lineEnd + "Content-Transfer-Encoding: " + page.encoding + lineEnd + lineEnd + page.content + lineEnd;
    return text + "--=_x--" + lineEnd;
}

/// As Chrome and Edge write it.
std::string ofChrome(const std::vector<Page> &pages) {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://cong.gov.vn/\r\nSubject: t\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
           "\tboundary=\"=_x\"\r\n\r\n\r\n" +
           parts(pages, "\r\n");
}

/// As Excel writes it.
std::string ofExcel(const std::vector<Page> &pages) {
    return "MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related; boundary=\"=_x\"\n\n"
           "This document is a Single File Web Page.\n\n" +
           parts(pages, "\n");
}

const std::string table = "<html><body><table><tr><td>T=C3=AAn<td>8=  \r\n8=2E7=\r\n2</table></body></html>";

} // namespace

BOOST_AUTO_TEST_SUITE(mhtml)

BOOST_AUTO_TEST_CASE(ReadsAPageOfChrome) {
    BOOST_TEST(cellsOf(ofChrome({{"https://cong.gov.vn/", "quoted-printable", table},
                                 {"https://cong.gov.vn/a.png", "base64", "iVBORw0KGgo=", "image/png"}})) ==
               "[Bảng 1]A1=Tên|B1=88.72|");
}

BOOST_AUTO_TEST_CASE(ReadsEveryEncodingAndEveryPage) {
    BOOST_TEST(cellsOf(ofChrome({{"a", "8bit", "<table><tr><td>Sở</table>"},
                                 {"b", "base64", "PHRhYmxlPjx0cj48dGQ+U+G7\r\nnzwvdGFibGU+"},
                                 {"c", "7bit", "<table><tr><td>x=3D</table>"}})) ==
               "[Bảng 1]A1=Sở|[Bảng 2]A1=Sở|[Bảng 3]A1=x=3D|");
}

BOOST_AUTO_TEST_CASE(ReadsTheSheetsOfExcelByTheirNamesAndFormats) {
    const std::string frame =
        "<html><link id=3D\"shLink\" href=3D\"Book1_files/sheet001.htm\"><link id=3DshLink "
        "href=3D\"Book1_files/trang%202.htm\"><link id=3D\"shLink\"><!--[if gte mso 9]><xml>"
        "<x:Name>X=C3=A3</x:Name><x:Name>S=E1=BB=9F</x:Name></xml><![endif]--><frameset></frameset></html>";
    const std::string folder = "file:///C:/1A2B/Book1_files/";
    BOOST_TEST(
        cellsOf(ofExcel({{"file:///C:/1A2B/Book1.htm", "quoted-printable", frame},
                         {folder + "tabstrip.htm", "quoted-printable", "<table><tr><td>X=C3=A3</table>"},
                         {folder + "stylesheet.css", "quoted-printable", ".p{mso-number-format:0%;}", "text/css"},
                         {folder + "trang 2.htm", "quoted-printable", "<table><tr><td>b</table>"},
                         {folder + "sheet001.htm", "quoted-printable",
                          "<table><tr><td class=3Dp x:num=3D\"0.5\">50%</table>"}})) == "[Xã]A1=%0.5|[Sở]A1=b|");
    BOOST_TEST(
        contains(refusalOf(ofExcel({{"Book1.htm", "quoted-printable", frame}})), "thiếu trang “Book1_files/sheet001"));
}

BOOST_AUTO_TEST_CASE(ReadsPartsWithinParts) {
    const std::string inner = "--y\r\nContent-Type: text/html\r\n\r\n<table><tr><td>a</table>\r\n--y--";
    BOOST_TEST(cellsOf(ofChrome({{"a", "8bit", inner, "multipart/alternative; boundary=y"}})) == "[Bảng 1]A1=a|");
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsCutOffOrHasNoPage) {
    const std::string whole = ofChrome({{"a", "quoted-printable", table}});
    BOOST_TEST(contains(refusalOf(whole.substr(0, whole.size() - 20)), "tệp bị cắt"));
    BOOST_TEST(contains(refusalOf(ofChrome({{"a", "base64", "<>"}})), "hỏng"));
    BOOST_TEST(contains(refusalOf(ofChrome({{"a", "7bit", "x", "image/png"}})), "không có trang nào"));
    BOOST_TEST(contains(refusalOf("MIME-Version: 1.0\nContent-Type: multipart/related\n\nx"), "hỏng"));
    ReadLimits few;
    few.parts = 2;
    BOOST_TEST(contains(refusalOf(ofChrome({{"a", "7bit", table}, {"b", "7bit", table}, {"c", "7bit", table}}), few),
                        "quá nhiều phần"));
}

BOOST_AUTO_TEST_CASE(TellsAPageFromMail) {
    BOOST_TEST((phuluc::messageKind("mime-version: 1.0\ncontent-type: text/html\n\n") == MessageKind::webPage));
    BOOST_TEST((phuluc::messageKind("received: x\nto: y\nmime-version: 1.0\ncontent-type: multipart/related\n\n") ==
                MessageKind::mail));
    BOOST_TEST((phuluc::messageKind("mime-version: 1.0\ncontent-type: multipart/mixed\n\n") == MessageKind::mail));
    BOOST_TEST((phuluc::messageKind("stt,tên: mime-version\n1,a\n") == MessageKind::none));
    BOOST_TEST((phuluc::fileType(ofChrome({})).format == FileFormat::mhtml));
}

BOOST_AUTO_TEST_SUITE_END()
