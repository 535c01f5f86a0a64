// Changes to the parts of a workbook that the library cannot make.
#include "write/sheet_package.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

std::vector<PackagePart> parts() {
    return {{"xl/worksheets/sheet1.xml", "<headerFooter><oddHeader>&amp;P</oddHeader></headerFooter>"},
            {"xl/charts/chart1.xml", "<a:rPr lang=\"en-US\"/>"},
            {"docProps/core.xml", "<cp:coreProperties><dcterms:created x=\"y\">1</dcterms:created><dcterms:modified>2</dcterms:modified>"
                                  "</cp:coreProperties>"}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_package)

BOOST_AUTO_TEST_CASE(TheFirstPageOfEachSheetHasAHeaderOfItsOwn) {
    std::vector<PackagePart> all = parts();
    leaveFirstPagesUnnumbered(all);
    BOOST_TEST(all[0].bytes == "<headerFooter differentFirst=\"1\"><oddHeader>&amp;P</oddHeader></headerFooter>");
    BOOST_TEST(all[1].bytes == parts()[1].bytes);
}

BOOST_AUTO_TEST_CASE(ChartsAndPropertiesAreVietnamese) {
    std::vector<PackagePart> all = parts();
    setLanguageToVietnamese(all);
    BOOST_TEST(all[1].bytes == "<a:rPr lang=\"vi-VN\"/>");
    BOOST_TEST(all[2].bytes.ends_with("<dc:language>vi-VN</dc:language></cp:coreProperties>"));
}

BOOST_AUTO_TEST_CASE(BothDatesAreTheDayAtNoon) {
    std::vector<PackagePart> all = parts();
    setCreationDay(all, {2025, 1, 9});
    BOOST_TEST(all[2].bytes.find("<dcterms:created x=\"y\">2025-01-09T12:00:00Z</dcterms:created>") != std::string::npos);
    BOOST_TEST(all[2].bytes.find("<dcterms:modified>2025-01-09T12:00:00Z</dcterms:modified>") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
