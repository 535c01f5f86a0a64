// Documents made from samples are marked.
#include "write/mark.hpp"

#include "phuluc766/error.hpp"
#include "write/package.hpp"
#include "write/workbook.hpp"

#include "sheet_reader.hpp"
#include "template_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

constexpr const char *words = "MẪU: SỐ LIỆU THỬ, KHÔNG PHÁT HÀNH";

std::string partOf(const std::string &bytes, const std::string &name) {
    for (const PackagePart &part : unpack(bytes, "a"))
        if (part.name == name) return part.bytes;
    return {};
}

bool holds(const std::string &text, const std::string &piece) { return text.find(piece) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_SUITE(Marks)

BOOST_AUTO_TEST_CASE(EveryPageOfAWorkbookAndItsFirstTextSayIt) {
    const sheets::Folder folder;
    Workbook workbook(folder / "a.xlsx", "Times New Roman", {"", "", "", {2025, 11, 14}});
    Sheet sheet = workbook.addSheet("Trang");
    sheet.text({0, 0}, "Phụ lục I", {});
    PageSetup page;
    page.numbers = PageNumbers::fromSecondPage;
    sheet.page(page);
    Sheet second = workbook.addSheet("Trang hai");
    second.text({0, 0}, "Chi tiết", {});
    second.page({});
    workbook.close();
    const std::string marked = markedAsSample(readFile(folder / "a.xlsx", 1U << 20), "a.xlsx");
    writeFile(folder / "a.xlsx", marked);
    const sheets::Book book(folder / "a.xlsx");
    for (const int number : {1, 2}) BOOST_TEST(holds(sheets::between(book.sheet(number), "<oddHeader>", "</oddHeader>"), words));
    BOOST_TEST(holds(sheets::between(book.sheet(1), "<firstHeader>", "</firstHeader>"), words));
    BOOST_TEST(book.value(1, "A1") == "MẪU – Phụ lục I");
    BOOST_TEST(book.value(2, "A1") == "MẪU – Chi tiết");
}

BOOST_AUTO_TEST_CASE(AWordDocumentSaysItInItsTextAndInEveryHeader) {
    const std::string bytes = pack({{"[Content_Types].xml", "<Types></Types>"},
                                    {"word/document.xml", templates::head + templates::paragraph("Báo cáo") + "<w:sectPr/>" + templates::foot},
                                    {"word/header1.xml", "<w:hdr></w:hdr>"}});
    const std::string marked = markedAsSample(bytes, "a.docx");
    const std::string document = partOf(marked, "word/document.xml");
    BOOST_TEST(document.find("văn bản MẪU") < document.find("Báo cáo"));
    for (const char *type : {"default", "first", "even"}) BOOST_TEST(holds(document, "w:type=\"" + std::string(type) + "\""));
    for (const char *header : {"word/header1.xml", "word/header-mau.xml"}) BOOST_TEST(holds(partOf(marked, header), words));
    BOOST_TEST(holds(partOf(marked, "[Content_Types].xml"), "/word/header-mau.xml"));
    BOOST_TEST(holds(partOf(marked, "word/_rels/document.xml.rels"), "header-mau.xml"));
}

BOOST_AUTO_TEST_CASE(ATextHasALineOfItBehindItsMarkAndOtherFilesStay) {
    const std::string mark = "\xEF\xBB\xBF";
    BOOST_TEST(markedAsSample(mark + "Tin nhắn", "a.txt") == mark + words + "\r\nTin nhắn");
    BOOST_TEST(markedAsSample("abc", "a.bin") == "abc");
    const std::string other = pack({{"a.txt", "x"}});
    BOOST_TEST((markedAsSample(other, "a.zip") == other));
    BOOST_CHECK_THROW(static_cast<void>(markedAsSample("PK\x03\x04", "a.docx")), Error);
}

BOOST_AUTO_TEST_SUITE_END()
