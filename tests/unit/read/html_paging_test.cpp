// Pages of which a web page shows one, and pages within pages.
#include "read/html.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::contains;

std::string cellsOf(std::string_view html) { return test::cellsOf(phuluc::readHtml(html, "tep.xls", {})); }

std::string refusalOf(std::string_view html) {
    return test::refusalOf([&] { return phuluc::readHtml(html, "tep.xls", {}); });
}

const std::string table = "<table><tr><td>A<td>1</table>";

} // namespace

BOOST_AUTO_TEST_SUITE(html_paging)

BOOST_AUTO_TEST_CASE(OnePageOfSeveralIsRefused) {
    BOOST_TEST(contains(refusalOf(table + "<p>Trang 1/3</p>"), "trang 1 trong 3 trang"));
    BOOST_TEST(contains(refusalOf(table + "<p>Page 2 of 3</p>"), "trang 2 trong 3 trang"));
}

BOOST_AUTO_TEST_CASE(APageThatSaysHowManyRowsItLacksIsRefused) {
    for (const char *part : {"Hiển thị <b>4</b> / <b>102</b> bản ghi", "Đang xem 4/102 đơn vị", "1 - 4 của 102",
                             "Rows per page: 4 1–4 of 102", "Showing 4 of 102 rows", "Tổng số: 102 bản ghi",
                             "Total 102 items", "Tổng cộng 102 mục"})
        BOOST_CHECK_MESSAGE(contains(refusalOf(table + "<p>" + part + "</p>"), "trong 102 dòng của bảng"), part);
    for (const char *whole : {"Hiển thị 4/4 bản ghi", "Có 10/14 đơn vị xếp loại Xuất sắc", "Xem tháng 10/2025",
                              "Tổng số: 1 bản ghi", "Tổng số 102 đơn vị", "Quý 1 - 2 / 2025", "Hiển thị 10 dòng"})
        BOOST_CHECK_MESSAGE(contains(cellsOf(table + "<p>" + whole + "</p>"), "B1=1"), whole);
}

BOOST_AUTO_TEST_CASE(AllPagesAreATable) {
    BOOST_TEST(contains(cellsOf(table + "<p>Trang 1/1</p>"), "B1=1"));
    BOOST_TEST(contains(cellsOf(table + "<p>Trang 1/2</p>" + table + "<p>Trang 2/2</p>"), "B1=1"));
}

BOOST_AUTO_TEST_CASE(APageWithinAPageIsRead) {
    const std::string within = "<iframe srcdoc=\"<table><tr><td>B<td>&lt;2</table>\"></iframe>";
    BOOST_TEST(contains(cellsOf("<p>x</p>" + within), "B1=<2"));
    const std::string both = cellsOf(table + within);
    BOOST_TEST(contains(both, "A1=A"));
    BOOST_TEST(contains(both, "A1=B"));
    BOOST_TEST(!contains(cellsOf(table + "<div hidden>" + within + "</div>"), "A1=B"));
}

BOOST_AUTO_TEST_SUITE_END()
