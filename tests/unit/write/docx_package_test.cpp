#include "write/docx_package.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(WordPackages)

namespace {

constexpr const char *office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationship(const std::string &type, const std::string &target, bool external) {
    return "<Relationship Id=\"r1\" Type=\"" + (type.starts_with("http") ? type : office + ("/" + type)) +
           "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>";
}

std::string relationships(const std::string &inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner +
           "</Relationships>";
}

std::vector<PackagePart> withLink(const std::string &link) {
    return {{"word/document.xml", "<d/>"}, {"word/_rels/document.xml.rels", relationships(link)}};
}

std::string refusal(std::vector<PackagePart> parts) {
    try {
        static_cast<void>(asDocument(std::move(parts), "mau.docx"));
    } catch (const Error &error) {
        BOOST_TEST(error.place().file == "mau.docx");
        BOOST_TEST((error.kind() == ErrorKind::usage));
        return error.what();
    }
    return "(không lỗi)";
}

bool mentions(const std::string &text, const std::string &piece) { return text.find(piece) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_CASE(OrdinaryPartsStayByteForByte) {
    const std::vector<PackagePart> parts = {
        {"[Content_Types].xml", "<Types ></Types>"},
        {"word/_rels/document.xml.rels",
         relationships(relationship("hyperlink", "https://dichvucong.gov.vn", true) + " " +
                       relationship("hyperlink", "mailto:a@b.vn", true) + relationship("image", "media/a.png", false))},
        {"word/media/a.png", std::string("\x89PNG\0", 5)}};
    const DocumentParts document = asDocument(parts, "mau.docx");
    BOOST_TEST(document.leftOut.empty());
    BOOST_REQUIRE(document.parts.size() == parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) BOOST_TEST(document.parts[i].bytes == parts[i].bytes);
}

BOOST_AUTO_TEST_CASE(TypeOfATemplateBecomesThatOfADocument) {
    for (const char *type : {"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                             "application/vnd.ms-word.document.macroEnabled.main+xml",
                             "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"}) {
        const std::string types =
            std::string("<Types><Override PartName=\"/word/document.xml\" ContentType=\"") + type + "\"/></Types>";
        const DocumentParts document = asDocument({{"[Content_Types].xml", types}}, "mau.docx");
        BOOST_TEST(mentions(document.parts[0].bytes, "wordprocessingml.document.main+xml\""));
    }
}

BOOST_AUTO_TEST_CASE(MacrosAreLeftOutAndSaid) {
    std::vector<PackagePart> parts = withLink(
        relationship("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", false));
    parts.push_back({"word/vbaProject.bin", "x"});
    parts.push_back({"word/_rels/vbaProject.bin.rels",
                     relationships(relationship("http://schemas.microsoft.com/office/2006/relationships/wordVbaData",
                                                "vbaData.xml", false))});
    parts.push_back({"word/vbaData.xml", "<v/>"});
    parts.push_back(
        {"[Content_Types].xml", "<Types><Override PartName=\"/word/vbaData.xml\" ContentType=\"x\"/></Types>"});
    const DocumentParts document = asDocument(parts, "mau.docx");
    BOOST_TEST(document.parts.size() == 3U);
    BOOST_TEST(document.parts[1].bytes.find("vba") == std::string::npos);
    BOOST_TEST(document.parts[2].bytes.find("vba") == std::string::npos);
    BOOST_REQUIRE(document.leftOut.size() == 1U);
    BOOST_TEST(mentions(document.leftOut[0], "macro"));
}

BOOST_AUTO_TEST_CASE(LinkToAnotherTemplateIsLeftOutAndSaid) {
    const std::string settings = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                                 "xmlns:r=\"urn:r\"><w:zoom/><w:attachedTemplate r:id=\"r1\"/></w:settings>";
    const DocumentParts document =
        asDocument({{"word/_rels/settings.xml.rels",
                     relationships(relationship("attachedTemplate", "http://example.com/x.dotm", true))},
                    {"word/settings.xml", settings},
                    {"word/glossary/settings.xml", settings}},
                   "mau.docx");
    BOOST_TEST(document.parts[2].bytes == settings);
    BOOST_TEST(!mentions(document.parts[0].bytes, "example.com"));
    BOOST_TEST(!mentions(document.parts[1].bytes, "attachedTemplate"));
    BOOST_TEST(mentions(document.parts[1].bytes, "<w:zoom/>"));
    BOOST_TEST(document.leftOut.size() == 1U);
}

BOOST_AUTO_TEST_CASE(WhatWordFetchesOrStartsIsRefused) {
    for (const char *type : {"image", "oleObject", "frame", "subDocument"})
        BOOST_TEST(mentions(refusal(withLink(relationship(type, "http://example.com/a", true))), "example.com"));
    BOOST_TEST(mentions(refusal(withLink(relationship("aFChunk", "chunk.html", false))), "altChunk"));
    BOOST_TEST(mentions(refusal(withLink(relationship("hyperlink", "ms-msdt:/id", true))), "ms-msdt"));
    BOOST_TEST(mentions(refusal(withLink(relationship("hyperlink", "javascript:x", true))), "javascript"));
    BOOST_TEST(refusal(withLink(relationship("hyperlink", "bao-cao.docx#muc:2", true))) == "(không lỗi)");
}

BOOST_AUTO_TEST_CASE(PartsOutsideOfThePackageAndDoctypesAreRefused) {
    for (const char *name : {"../a.xml", "word/../../a", "/etc/a", "C:\\a", "word\\a.xml"})
        BOOST_TEST(mentions(refusal({{name, "x"}}), "ngoài tệp"));
    BOOST_TEST(mentions(refusal({{"word/styles.xml", "<!DOCTYPE a []><a/>"}}), "DOCTYPE"));
    std::string wide;
    for (const char c : std::string("<!DOCTYPE a>")) wide += {c, '\0'};
    BOOST_TEST(mentions(refusal({{"word/styles.xml", wide}}), "DOCTYPE"));
}

BOOST_AUTO_TEST_SUITE_END()
