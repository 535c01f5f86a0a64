#include "read/xml.hpp"

#include "container.hpp"
#include "helpers.hpp"

#include <boost/test/unit_test.hpp>

using namespace std::string_literals;
using namespace phuluc;
using test::contains;

namespace {

/// Writes the events down: "<{space}local a=v>text</local>".
XmlHandler writingTo(std::string &log) {
    return {[&log](const XmlElement &element) {
                log += "<{" + std::string(element.name.space) + "}" + std::string(element.name.local);
                for (const phuluc::XmlAttribute &attribute : element.attributes)
                    log += " {" + std::string(attribute.space) + "}" + std::string(attribute.local) + "=" +
                           std::string(attribute.value);
                log += ">";
            },
            [&log](const XmlName &name) { log += "</" + std::string(name.local) + ">"; },
            [&log](std::string_view text) { log += text; }};
}

std::string events(std::string_view document, std::size_t piece = 1 << 20, const ReadLimits &limits = {}) {
    std::string log;
    XmlParser parser({"a.xlsx", "xl/b.xml"}, limits, writingTo(log));
    for (; !document.empty(); document.remove_prefix(std::min(piece, document.size())))
        parser.feed(document.substr(0, piece));
    parser.finish();
    return log;
}

std::string refusal(std::string_view document, const ReadLimits &limits = {}) {
    return test::errorOf([&] { events(document, 1 << 20, limits); });
}

std::string repeated(std::string_view piece, int times) {
    std::string text;
    while (times-- > 0) text += piece;
    return text;
}

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(xml)

BOOST_AUTO_TEST_CASE(ResolvesNamespacesWhateverThePrefix) {
    const std::string expected = "<{urn:m}row {}r=1 {urn:o}id=x><{urn:m}c></c></row>";
    BOOST_TEST(events("<row xmlns='urn:m' xmlns:o='urn:o' r='1' o:id='x'><c/></row>") == expected);
    BOOST_TEST(events("<m:row xmlns:m='urn:m' xmlns:q='urn:o' r='1' q:id='x'><m:c/></m:row>") == expected);
}

BOOST_AUTO_TEST_CASE(GivesTheSameEventsHoweverTheDocumentIsCut) {
    const std::string document =
        "<?xml version=\"1.0\"?><a x='1 &amp; &#x1EA1;'>Sở &lt;b&gt;<![CDATA[<Tư>]]> pháp</a>\n";
    for (std::size_t piece = 1; piece < document.size(); ++piece)
        BOOST_TEST(events(document, piece) == "<{}a {}x=1 & ạ>Sở <b><Tư> pháp</a>");
}

BOOST_AUTO_TEST_CASE(ReadsUtf16OfBothOrdersAndByteOrderMarks) {
    const std::u16string_view document = u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Đắk Lắk</a>";
    BOOST_TEST(events(utf16(document, false)) == "<{}a>Đắk Lắk</a>");
    BOOST_TEST(events(utf16(document, true), 3) == "<{}a>Đắk Lắk</a>");
    BOOST_TEST(events("\xEF\xBB\xBF<a>Đ</a>") == "<{}a>Đ</a>");
}

BOOST_AUTO_TEST_CASE(TakesTheEncodingFromTheBytes) {
    BOOST_TEST(events("<?xml version='1.0' encoding='utf-16'?><a>Đ</a>") == "<{}a>Đ</a>");
    BOOST_TEST(events(utf16(u"<?xml version='1.0' encoding='utf-8'?><a>Đ</a>", false)) == "<{}a>Đ</a>");
    BOOST_TEST(contains(refusal("<?xml version='1.0' encoding='iso-8859-1'?><a>\xD0</a>"), "XML sai ở dòng 1"));
    for (const std::string &first :
         {"\0\0\0<\0\0\0a"s, "<\0\0\0a\0\0\0"s, "\0\0<\0"s, "\x4C\x6F\xA7\x94"s, "\0a\0b"s, "<\0ab"s})
        BOOST_TEST(contains(refusal(first), "không phải XML"));
    BOOST_TEST(!refusal(utf16(u"<a>\xD800</a>", true)).empty());
    BOOST_TEST(!refusal(utf16(u"\uFEFF\x96\xDA65\x200<a/>", false)).empty());
}

BOOST_AUTO_TEST_CASE(FindsAttributesWithoutANamespaceOnly) {
    const XmlHandler handler{[](const XmlElement &element) {
                                 BOOST_TEST(element.value("r") == "1");
                                 BOOST_TEST(element.value("id", "none") == "none");
                                 BOOST_TEST(!element.find("s"));
                             },
                             [](const XmlName &) {}, [](std::string_view) {}};
    phuluc::parseXml("<a xmlns:o='urn:o' o:id='x' o:r='2' r='1'/>", {"a", "b"}, {}, handler);
}

BOOST_AUTO_TEST_CASE(RefusesAnyDoctype) {
    const std::string laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>";
    const std::string outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
    const std::string entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    for (const std::string &document : {laughs, outside, entity})
        BOOST_TEST(contains(refusal(document), "phần “xl/b.xml” bị hỏng (có khai báo DOCTYPE"));
    BOOST_TEST(contains(refusal(laughs), "lưu lại dạng .xlsx @a.xlsx||"));
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsNotWellFormedWithItsLine) {
    BOOST_TEST(contains(refusal("<a>\n<b></a>"), "dòng 2"));
    for (const std::string document : {"<a>", "<a><b></b>", "<a>&x;</a>", "<x:a/>", "<a></a><b/>", "<a b='1' b='2'/>",
                                       "text", "<a>\x01</a>", "<a>\xC3(</a>", "<a", "<", "<a b=1/>"})
        BOOST_TEST(contains(refusal(document), "phần “xl/b.xml” bị hỏng"), document);
    BOOST_TEST(contains(refusal(""), "không có nội dung"));
}

BOOST_AUTO_TEST_CASE(RefusesNestingPastTheLimit) {
    BOOST_TEST(refusal(repeated("<a>", 256) + repeated("</a>", 256)).empty());
    BOOST_TEST(contains(refusal(repeated("<a>", 257) + repeated("</a>", 257)), "lồng nhau quá 256 cấp"));
    BOOST_TEST(contains(refusal(repeated("<a>", 1'000'000)), "lồng nhau quá 256 cấp"));
}

BOOST_AUTO_TEST_CASE(RefusesElementsWithCountlessAttributes) {
    std::string attributes;
    std::string namespaces;
    for (int i = 0; i < 200'000; ++i) {
        attributes += " a" + std::to_string(i) + "=''";
        namespaces += " xmlns:a" + std::to_string(i) + "='u'";
    }
    BOOST_TEST(contains(refusal("<a" + attributes.substr(0, attributes.find(" a129")) + "/>"), "quá nhiều thuộc tính"));
    BOOST_TEST(refusal("<a" + attributes.substr(0, attributes.find(" a128")) + "/>").empty());
    BOOST_TEST(contains(refusal("<a" + attributes + "/>"), "một thẻ"));
    BOOST_TEST(
        contains(refusal("<a" + namespaces.substr(0, namespaces.find(" xmlns:a257")) + "/>"), "quá nhiều thuộc tính"));
    BOOST_TEST(contains(refusal("<a" + namespaces + "/>"), "một thẻ"));
}

BOOST_AUTO_TEST_CASE(PassesOnWhatAHandlerThrows) {
    const XmlHandler handler{[](const XmlElement &) { throw std::runtime_error("stop"); }, [](const XmlName &) {},
                             [](std::string_view) {}};
    BOOST_CHECK_THROW(phuluc::parseXml("<a/>", {"a", "b"}, {}, handler), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(NamesTheFileAloneWhereItIsTheDocument) {
    const XmlHandler handler{[](const XmlElement &) {}, [](const XmlName &) {}, [](std::string_view) {}};
    BOOST_TEST(contains(test::errorOf([&] { phuluc::parseXml("<a>", {"a.xml", ""}, {}, handler); }), "tệp bị hỏng"));
}

BOOST_AUTO_TEST_SUITE_END()
