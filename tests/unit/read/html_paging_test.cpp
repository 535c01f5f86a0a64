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
