#include "write/templates.hpp"

#include "base/files.hpp"
#include "phuluc766/error.hpp"
#include "write/report.hpp"

#include "sheet_reader.hpp"
#include "template_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

ReportDocument asking(const std::string &name) {
    ReportDocument document;
    document.name = "Bao-cao.docx";
    document.templateName = name;
    return document;
}

std::string wordFile(const std::string &type = "document") {
    return pack({{"[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                                         "vnd.openxmlformats-officedocument.wordprocessingml." + type + ".main+xml\"/></Types>"},
                 {"word/document.xml", templates::head + templates::paragraph("một") + templates::foot}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(TemplateFolders)

BOOST_AUTO_TEST_CASE(ATemplateIsReadOnce) {
    const sheets::Folder folder;
    writeFile(folder / "bao-cao-tuan.docx", wordFile());
    Templates all(folder / "");
    const DocxTemplate *first = &all.of(asking("bao-cao-tuan.docx"));
    writeFile(folder / "bao-cao-tuan.docx", "x");
    BOOST_TEST(&all.of(asking("bao-cao-tuan.docx")) == first);
    BOOST_TEST(all.findings().empty());
}

BOOST_AUTO_TEST_CASE(WordFilesThatAreNoTemplateAreNoted) {
    const sheets::Folder folder;
    for (const char *name : {"bao-cao-tuan.docx", "Bao-cao.docx", "~$o-cao.docx", "goi-y.txt"}) writeFile(folder / name, "x");
    const std::vector<Finding> findings = Templates(folder / "").findings();
    BOOST_REQUIRE_EQUAL(findings.size(), 1U);
    BOOST_CHECK(findings[0].severity == Severity::note);
    BOOST_TEST(findings[0].text.find("chương trình không dùng Bao-cao.docx, chỉ dùng các mẫu mang tên ") == 0U);
}

BOOST_AUTO_TEST_CASE(AMissingTemplateIsNamedWithItsDocumentEachTime) {
    const sheets::Folder folder;
    Templates all(folder / "");
    for (int i = 0; i < 2; ++i)
        BOOST_CHECK_EXCEPTION(static_cast<void>(all.of(asking("mau.docx"))), Error, [](const Error &error) {
            return error.kind() == ErrorKind::system && error.place().file.ends_with("mau.docx") &&
                   std::string(error.what()).find("Bao-cao.docx") != std::string::npos;
        });
}

BOOST_AUTO_TEST_CASE(WithoutAFolderThatIsSaidOnceAskedFor) {
    Templates none{{}};
    BOOST_TEST(none.findings().empty());
    BOOST_TEST(!none.areThere());
    BOOST_TEST(none.findings().size() == 1U);
    BOOST_TEST(none.findings().front().place.file == "mau");
}

BOOST_AUTO_TEST_SUITE_END()
