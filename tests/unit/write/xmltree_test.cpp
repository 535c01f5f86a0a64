#include "write/xmltree.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

constexpr const char *word = "xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

XmlNode parsed(const std::string &bytes) { return parseXmlTree(bytes, {"mau.docx", "word/document.xml"}); }

bool isRefused(const std::string &bytes) {
    try {
        static_cast<void>(parsed(bytes));
    } catch (const Error &error) {
        return error.kind() == ErrorKind::usage && error.place().file == "mau.docx";
    }
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(XmlTrees)

BOOST_AUTO_TEST_CASE(ElementsOfWordAreKnownByTheirNamespace) {
    const XmlNode root = parsed("<x:p " + std::string(word) + "><x:r><x:t>Đắk &amp; Lắk</x:t></x:r><p/></x:p>");
    BOOST_TEST(root.isWord("p"));
    BOOST_TEST_REQUIRE(root.children.size() == 2U);
    BOOST_TEST(root.child("r")->child("t")->children.front().text == "Đắk & Lắk");
    BOOST_TEST(!root.children.back().isWord("p"));
    BOOST_TEST(root.child("tbl") == nullptr);
    BOOST_TEST(root.sibling("tbl").name == "x:tbl");
    BOOST_TEST(root.sibling("tbl").isWord("tbl"));
}

BOOST_AUTO_TEST_CASE(ADocumentComesBackAsItWas) {
    const std::string xml = "<a b=\"1 &quot;2&quot;\" c=\"\"><d/> chữ &lt;&amp;&gt; <e>x</e></a>";
    BOOST_TEST(xmlDocument(parsed(xml)) == std::string(xmlDeclaration) + xml);
}

BOOST_AUTO_TEST_CASE(AnAttributeThatIsNotThereIsEmpty) {
    const XmlNode root = parsed("<a b=\"1\"/>");
    BOOST_TEST(root.attribute("b") == "1");
    BOOST_TEST(root.attribute("c") == "");
}

BOOST_AUTO_TEST_CASE(WhatIsNoXmlOrHasADoctypeIsRefused) {
    BOOST_TEST(isRefused(""));
    BOOST_TEST(isRefused("<a>"));
    BOOST_TEST(isRefused("<a></b>"));
    BOOST_TEST(isRefused("<!DOCTYPE a><a/>"));
    BOOST_TEST(!isRefused("<a/>"));
}

BOOST_AUTO_TEST_CASE(DepthAndAttributesHaveLimits) {
    const auto nested = [](std::size_t depth) {
        std::string xml;
        for (std::size_t i = 0; i < depth; ++i) xml += "<a>";
        for (std::size_t i = 0; i < depth; ++i) xml += "</a>";
        return xml;
    };
    BOOST_TEST(!isRefused(nested(200)));
    BOOST_TEST(isRefused(nested(202)));
    const auto crowded = [](std::size_t count) {
        std::string xml = "<a";
        for (std::size_t i = 0; i < count; ++i) xml += " b" + std::to_string(i) + "=\"\"";
        return xml + "/>";
    };
    BOOST_TEST(!isRefused(crowded(256)));
    BOOST_TEST(isRefused(crowded(257)));
}

BOOST_AUTO_TEST_SUITE_END()
