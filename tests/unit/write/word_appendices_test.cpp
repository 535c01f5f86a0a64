#include "standard.hpp"
#include "write/word_appendices.hpp"

#include "base/files.hpp"
#include "report_samples.hpp"
#include "write/appendix.hpp"
#include "write/package.hpp"
#include "write/word_table.hpp"
#include "write/xmltree.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(WordAppendices)

namespace {

constexpr const char *transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char *strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

PeriodResult periodWithLevels() {
    PeriodResult period = week(2025, 11, 14);
    UnitScore first = unit("Sở A & B", "88.7", 1);
    setPoints(first, standard::transparency, "18");
    period.levels = {level(Level::department, {first, unit("Sở C", "80.05", 2), unitWithoutData("Thanh tra tỉnh")}),
                     level(Level::commune, {unit("UBND xã Ea Ly", "95", 1), unit("UBND phường Sông Cầu", "95", 1)})};
    return period;
}

std::vector<WordAppendix> appendicesOf(const PeriodResult &period) {
    static const Settings settings;
    std::vector<WordAppendix> all;
    for (const LevelResult &each : period.levels)
        all.push_back(appendixSheets(each, {each.level == Level::department ? 1 : 2, &period, &settings}));
    return all;
}

/// A Word document of one paragraph; `section`: what stands at the end of its body.
std::string document(const std::string &wordNamespace, const std::string &section = "<x:sectPr/>") {
    return pack({{"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                 {"word/document.xml", "<x:document xmlns:x=\"" + wordNamespace +
                                           "\"><x:body><x:p><x:r><x:t>Báo cáo</x:t></x:r></x:p>" + section +
                                           "</x:body></x:document>"}});
}

std::string partOf(const std::string &bytes, const std::string &name) {
    for (const PackagePart &part : unpack(bytes, "a.docx"))
        if (part.name == name) return part.bytes;
    return {};
}

std::string textOf(const XmlNode &node) {
    std::string text = node.isWord("br") ? "\n" : node.text;
    for (const XmlNode &child : node.children) text += textOf(child);
    return text;
}

std::vector<const XmlNode *> all(const XmlNode &node, std::string_view name) {
    std::vector<const XmlNode *> found;
    for (const XmlNode &child : node.children) {
        if (child.isWord(name)) found.push_back(&child);
        const std::vector<const XmlNode *> deeper = all(child, name);
        found.insert(found.end(), deeper.begin(), deeper.end());
    }
    return found;
}

XmlNode bodyWith(const PeriodResult &period, const std::string &bytes) {
    const std::string made = withAppendices(bytes, appendicesOf(period), "Times New Roman", "a.docx");
    return parseXmlTree(partOf(made, "word/document.xml"), {"a.docx", "word/document.xml"}).children.front();
}

std::string value(const XmlNode &node, const std::string &name) {
    for (const auto &[attribute, text] : node.attributes)
        if (attribute.ends_with(":" + name)) return text;
    return {};
}

} // namespace

BOOST_AUTO_TEST_CASE(EveryCellOfTheWorkbookStandsInTheTable) {
    const PeriodResult period = periodWithLevels();
    const XmlNode body = bodyWith(period, document(transitional));
    const std::vector<const XmlNode *> tables = all(body, "tbl");
    std::vector<TableSheet> sheets;
    for (const WordAppendix &appendix : appendicesOf(period)) sheets.insert(sheets.end(), appendix.begin(), appendix.end());
    BOOST_REQUIRE(tables.size() == sheets.size());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::vector<const XmlNode *> rows = all(*tables[i], "tr");
        const std::size_t headings = rows.size() - sheets[i].rows.size();
        for (std::size_t row = 0; row < sheets[i].rows.size(); ++row) {
            const std::vector<const XmlNode *> cells = all(*rows[headings + row], "tc");
            BOOST_REQUIRE(cells.size() == sheets[i].rows[row].size());
            for (std::size_t column = 0; column < cells.size(); ++column)
                BOOST_TEST(textOf(*cells[column]) == shownInWord(sheets[i].rows[row][column], sheets[i].columns[column]));
        }
    }
}

BOOST_AUTO_TEST_CASE(EachSheetHasASectionOfItsOwnAfterThatOfTheReport) {
    const PeriodResult period = periodWithLevels();
    const XmlNode body = bodyWith(period, document(transitional, "<x:sectPr><x:pgSz x:w=\"1\" x:h=\"2\"/></x:sectPr>"));
    const std::vector<const XmlNode *> sections = all(body, "sectPr");
    BOOST_REQUIRE(sections.size() == 3U);
    BOOST_TEST(value(*sections[0]->child("pgSz"), "w") == "1");
    BOOST_TEST(value(*sections[1]->child("pgSz"), "orient") == "landscape");
    BOOST_TEST(value(*sections[2]->child("pgSz"), "orient") == "");
    for (std::size_t i = 1; i < sections.size(); ++i) BOOST_TEST(value(*sections[i]->child("pgNumType"), "start") == "1");
    BOOST_TEST(body.children.back().isWord("sectPr"));
}

BOOST_AUTO_TEST_CASE(HeadingsStandAgainOnEachPageUnderTheirGroup) {
    const XmlNode body = bodyWith(periodWithLevels(), document(transitional));
    const std::vector<const XmlNode *> tables = all(body, "tbl");
    BOOST_TEST(all(*tables[0], "tblHeader").size() == 2U);
    BOOST_TEST(all(*tables[0], "gridSpan").size() == 5U);
    BOOST_TEST(all(*tables[1], "tblHeader").size() == 1U);
}

BOOST_AUTO_TEST_CASE(ADocumentWithoutSectionAndAStrictOneAreExtendedToo) {
    for (const char *wordNamespace : {transitional, strict}) {
        const XmlNode body = bodyWith(periodWithLevels(), document(wordNamespace, ""));
        BOOST_TEST(all(body, "sectPr").size() == 3U, wordNamespace);
        BOOST_TEST(all(body, "tbl").size() == 2U, wordNamespace);
    }
}

BOOST_AUTO_TEST_CASE(PartsOfTheMarginsAreDeclared) {
    const std::string made = withAppendices(document(transitional), appendicesOf(periodWithLevels()), "Times New Roman", "a");
    for (const char *part : {"/word/phu-luc-so-trang.xml", "/word/phu-luc-trang-dau.xml", "/word/phu-luc-chan-trang.xml"}) {
        BOOST_TEST(partOf(made, "[Content_Types].xml").find(part) != std::string::npos, part);
        BOOST_TEST(partOf(made, "word/_rels/document.xml.rels").find(part) != std::string::npos, part);
        BOOST_TEST(!partOf(made, std::string(part).substr(1)).empty(), part);
    }
}

BOOST_AUTO_TEST_CASE(WithoutAppendicesTheDocumentStaysAsItIs) {
    const std::string bytes = document(transitional);
    BOOST_TEST((withAppendices(bytes, {}, "Times New Roman", "a") == bytes));
}

BOOST_AUTO_TEST_SUITE_END()
