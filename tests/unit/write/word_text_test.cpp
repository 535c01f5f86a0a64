#include "write/word_text.hpp"

#include "template_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::templates;

namespace {

XmlNode tree(const std::string &body) { return parseXmlTree(head + body + foot, {"a.docx", "word/document.xml"}); }

/// The texts of all paragraphs, each followed by "|".
std::string shown(XmlNode &root) {
    std::string text;
    for (const WordParagraph &paragraph : paragraphsOf(root)) text += paragraph.text + "|";
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(WordTexts)

BOOST_AUTO_TEST_CASE(ParagraphsComeInTheOrderOfTheTextThoseOfCellsToo) {
    XmlNode root = tree(paragraph("một") + "<w:tbl><w:tr>" + cell("hai") + cell("ba") + "</w:tr></w:tbl>" + paragraph("bốn"));
    BOOST_TEST(shown(root) == "một|hai|ba|bốn|");
}

BOOST_AUTO_TEST_CASE(AnEditKeepsTheFormatOfTheFirstLetterItReplaces) {
    XmlNode root = tree("<w:p>" + run("Có ") + run("15/1", "<w:b/>") + run("02 xã") + "</w:p>");
    editText(*paragraphsOf(root).front().node, {{4, 10, "{{so}}"}});
    BOOST_TEST(shown(root) == "Có {{so}} xã|");
    std::string xml;
    appendXml(xml, root);
    const std::size_t tag = xml.find("{{so}}");
    BOOST_TEST(xml.rfind("<w:b/>", tag) > xml.rfind("<w:r>", tag));
}

BOOST_AUTO_TEST_CASE(TrackedChangesCountAsAccepted) {
    XmlNode root = tree("<w:p>" + run("Có ") + "<w:ins>" + run("15") + "</w:ins><w:del><w:r><w:delText>14</w:delText></w:r></w:del>" +
                        run(" xã") + "</w:p>");
    BOOST_TEST(acceptChanges(root));
    BOOST_TEST(shown(root) == "Có 15 xã|");
    BOOST_TEST(!acceptChanges(root));
}

BOOST_AUTO_TEST_CASE(WhatIsTakenAwayLeavesTheOthersWhereTheyAre) {
    XmlNode root = tree(paragraph("một") + paragraph("hai") + paragraph("ba"));
    const std::vector<WordParagraph> all = paragraphsOf(root);
    takeAway(*all[1].node);
    BOOST_TEST(all[2].text == "ba");
    BOOST_TEST(shown(root).find("hai") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(AFileIsOpenedAndSavedWithItsTextsAlone) {
    const std::string bytes = pack({{"[Content_Types].xml", "<Types/>"},
                                    {"word/document.xml", head + paragraph("một") + foot},
                                    {"word/media/anh.png", "PNG"}});
    WordDocument document = openWord(bytes, "a.docx");
    BOOST_TEST_REQUIRE(document.texts.size() == 1U);
    editText(*paragraphsOf(document.texts.front().root).front().node, {{0, std::string("một").size(), "hai"}});
    const std::vector<PackagePart> saved = unpack(saveWord(document), "a.docx");
    BOOST_TEST_REQUIRE(saved.size() == 3U);
    BOOST_TEST(saved[1].bytes.find(">hai<") != std::string::npos);
    BOOST_TEST(saved[2].bytes == "PNG");
}

BOOST_AUTO_TEST_SUITE_END()
