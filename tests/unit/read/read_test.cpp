#include "read/read.hpp"

#include "container.hpp"
#include "dump.hpp"
#include "helpers.hpp"

#include <boost/test/unit_test.hpp>

using namespace std::string_literals;
using namespace phuluc;
using namespace test;

namespace {

std::string name(const std::string &bytes) { return fileType(bytes).name; }

std::string wide(const std::string &ascii) {
    std::string bytes = "\xFF\xFE";
    for (const char c : ascii) bytes += std::string{c, '\0'};
    return bytes;
}

std::string refusal(const std::string &bytes, const phuluc::ReadLimits &limits = {}) {
    return test::errorOf([&] { (void)phuluc::readTables(bytes, "a", limits); });
}

std::string utf16(const std::string &ascii) { return wide(ascii).substr(2); }

/// A compound file whose one stream has that name, in place of "Workbook".
std::string compoundFileOf(const std::string &stream) {
    std::string bytes = test::fixture("xls/sheetjs-biff8.xls");
    const std::size_t entry = bytes.find(utf16("Workbook"));
    const std::string name = utf16(stream) + std::string(2, '\0');
    bytes.replace(entry, 64, name + std::string(64 - name.size(), '\0'));
    bytes[entry + 64] = static_cast<char>(name.size());
    return bytes;
}

bool is(FileFormat format, const std::string &bytes) { return fileType(bytes).format == format; }

const std::string spreadsheetMl = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
const std::string flatOds =
    "<?xml version='1.0'?><!-- x --><office:document xmlns:office='urn:oasis:names:tc:opendocument:"
    "xmlns:office:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>";

} // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(NamesFilesThatAreNoTables) {
    BOOST_TEST(name("") == "tệp rỗng");
    BOOST_TEST(name("\xEF\xBB\xBF \n") == "tệp rỗng");
    BOOST_TEST(name("%PDF-1.7") == "tài liệu PDF");
    BOOST_TEST(name("\x89PNG\r\n\x1A\n") == "ảnh PNG");
    BOOST_TEST(name("\xFF\xD8\xFF\xE0") == "ảnh JPEG");
    BOOST_TEST(name("GIF89a") == "ảnh GIF");
    BOOST_TEST(name("BM\x36\x10\0\0\0\0"s) == "ảnh BMP");
    BOOST_TEST(name("MZ\x90\0\x03\0\0\0"s) == "chương trình (.exe)");
    BOOST_TEST(name("Rar!\x1A\x07\x01") == "tệp nén RAR");
    BOOST_TEST(name("7z\xBC\xAF\x27\x1C") == "tệp nén 7z");
    BOOST_TEST(name("\x1F\x8B\x08") == "tệp nén gzip");
    BOOST_TEST(name("{\\rtf1") == "văn bản RTF");
    BOOST_TEST(name("{ \"a\": 1}") == "dữ liệu JSON");
    BOOST_TEST(name("[{\"a\": 1}]") == "dữ liệu JSON");
    BOOST_TEST(name("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n") == "trang web lưu một tệp (.mht)");
    BOOST_TEST(name("ID;PWXL;N;E\r\nC;Y1;X1;K\"a\"\r\nE\r\n") == "bảng tính SYLK (.slk)");
    BOOST_TEST(name("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n") == "bảng tính DIF (.dif)");
    BOOST_TEST(name("<?xml version='1.0'?><note/>") == "tệp XML không phải sổ tính");
    BOOST_TEST(name("ab\0\1c"s) == "tệp nhị phân không rõ loại");
}

BOOST_AUTO_TEST_CASE(NamesZipFilesByTheirParts) {
    const auto holding = [](const std::string &part, const std::string &content = "x") {
        return name(zipOf({{part, content}}));
    };
    BOOST_TEST(holding("xl/workbook.bin") == "sổ tính Excel nhị phân (.xlsb)");
    BOOST_TEST(holding("xl/workbook.xml") == "sổ tính Excel (.xlsx)");
    BOOST_TEST(holding("_rels/.rels") == "sổ tính Excel (.xlsx)");
    BOOST_TEST(holding("word/document.xml") == "văn bản Word (.docx)");
    BOOST_TEST(holding("ppt/presentation.xml") == "bản trình chiếu PowerPoint (.pptx)");
    BOOST_TEST(holding("visio/document.xml") == "bản vẽ Visio (.vsdx)");
    BOOST_TEST(holding("META-INF/MANIFEST.MF") == "gói chương trình Java (.jar)");
    BOOST_TEST(holding("Index/Document.iwa") == "tài liệu Apple (Numbers, Pages, Keynote)");
    BOOST_TEST(contains(holding("bao-cao.xlsx"), "tệp nén ZIP"));
    BOOST_TEST(holding("content.xml") == "bảng tính OpenDocument (.ods)");
    const std::string type = "application/vnd.oasis.opendocument.";
    BOOST_TEST(holding("mimetype", type + "spreadsheet") == "bảng tính OpenDocument (.ods)");
    BOOST_TEST(holding("mimetype", type + "text") == "văn bản OpenDocument (.odt)");
    BOOST_TEST(holding("mimetype", type + "presentation") == "bản trình chiếu OpenDocument (.odp)");
    BOOST_TEST(holding("mimetype", type + "graphics") == "tài liệu OpenDocument không phải bảng tính");
    BOOST_TEST(holding("mimetype", "application/epub+zip") == "sách điện tử EPUB");
    BOOST_TEST(holding("mimetype", "application/x-la") == "tệp application/x-la");
    BOOST_TEST(name("PK\x03\x04 cut") == "tệp nén ZIP bị hỏng");
}

BOOST_AUTO_TEST_CASE(TellsTextFormatsByTheirContent) {
    BOOST_TEST(
        is(FileFormat::xml2003, "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>" + spreadsheetMl));
    BOOST_TEST(is(FileFormat::xml2003, wide(spreadsheetMl)));
    BOOST_TEST(is(FileFormat::xml2003, "<ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"));
    BOOST_TEST(is(FileFormat::flatOds, flatOds));
    BOOST_TEST(name("<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>") ==
               "tài liệu OpenDocument không phải bảng tính");
    for (const std::string bytes :
         {"<html><body>", "\xEF\xBB\xBF\r\n<TABLE>", "<!DOCTYPE html><html>", "<meta charset=x>",
          "<?xml version='1.0'?><html xmlns='x'>", "Báo cáo <table>", "<style>a</style>"})
        BOOST_TEST(is(FileFormat::html, bytes), bytes);
    for (const std::string bytes : {"STT,Tên\n1,Sở", "[STT];x", "MZ,1", "BM;2", "{a}", "ID;Phòng\n1;Một\n"})
        BOOST_TEST(is(FileFormat::csv, bytes), bytes);
    BOOST_TEST(is(FileFormat::csv, wide("a;b")));
    BOOST_TEST(is(FileFormat::html, wide("<table>")));
}

BOOST_AUTO_TEST_CASE(ReadsEachFormatByItsBytes) {
    BOOST_TEST(test::dumpNames(phuluc::readTables(test::fixture("libreoffice.ods"), "a")) == "Kết quả Ẩn(hidden)");
    BOOST_TEST(test::dumpNames(phuluc::readTables(test::fixture("sheetjs.xml"), "a")) == "Kết quả Ẩn(hidden)");
    BOOST_TEST(phuluc::readTables("<table><tr><td>a</td></tr></table>", "a").size() == 1u);
    BOOST_TEST(phuluc::readTables("a,b\n1,2\n", "a").size() == 1u);
    BOOST_TEST(phuluc::readTables(test::fixture("xls/libreoffice.xls"), "a").size() == 3u);
    BOOST_TEST(contains(refusal(flatOds), "tệp bị hỏng"));
    BOOST_TEST(contains(refusal(zipOf({{"_rels/.rels", "<a/>"}})), "không thấy sổ tính"));
    BOOST_TEST(contains(refusal(zipOf({{"_rels/.rels", "<a/>"}})), "@a||"));
}

// What Excel makes of a damaged file may look whole and lack rows.
BOOST_AUTO_TEST_CASE(ADamagedFileIsToBeDownloadedAgainNotRepairedByExcel) {
    const std::string workbook = test::fixture("libreoffice.ods");
    for (const std::string &bytes : {std::string("PK\x03\x04 cut"), workbook.substr(0, workbook.size() / 2),
                                     std::string("<table><tr><td>a</td>"), std::string("a,\"b\n1,2\n3,4\n"),
                                     std::string("\xEF\xBB\xBF"
                                                 "a,b\n\xC3,2\n"),
                                     flatOds})
        BOOST_TEST(contains(refusal(bytes), "Lấy lại tệp gốc (tải lại từ Cổng) rồi chạy lại"), refusal(bytes));
}

BOOST_AUTO_TEST_CASE(SaysWhatAFileIsAndWhatToDo) {
    BOOST_TEST(contains(refusal("%PDF-1.7"), "đây là tài liệu PDF, không phải bảng tính (.xlsx, .xls, .ods, .csv). Nếu "
                                             "có bảng cần dùng thì mở bằng Excel, lưu lại dạng .xlsx"));
    BOOST_TEST(contains(refusal(zipOf({{"xl/workbook.bin", "x"}})),
                        "chưa đọc được sổ tính Excel nhị phân (.xlsb). Mở bằng Excel"));
    BOOST_TEST(contains(refusal("PK\x03\x04 cut"), "cắt cụt"));
    for (const char *nothing : {"", " \r\n"})
        BOOST_TEST(contains(refusal(nothing), "tệp rỗng, không có gì bên trong. Lấy lại tệp gốc"));
    phuluc::ReadLimits limits;
    limits.fileSize = 3;
    BOOST_TEST(contains(refusal("a,b,c", limits), "tệp lớn hơn 0 MiB"));
}

BOOST_AUTO_TEST_CASE(NamesWhatItRefusesAndSaysHowToSaveIt) {
    const std::string advice = "ở bằng Excel, lưu lại dạng .xlsx";
    const std::string manifest = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:"
                                 "1.0'><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
                                 "</manifest:manifest>";
    const std::pair<std::string, std::string> refused[] = {
        {compoundFileOf("EncryptedPackage"), "tệp có mật khẩu nên không đọc được"},
        {zipOf({{"META-INF/manifest.xml", manifest}, {"content.xml", "noise"}}), "tệp có mật khẩu"},
        {zipOf({{"_rels/.rels", "noise", 1}}), "tệp có mật khẩu"},
        {zipOf({{"xl/workbook.bin", "x"}}), "sổ tính Excel nhị phân (.xlsb)"},
        {zipOf({{"word/document.xml", "x"}}), "văn bản Word (.docx)"},
        {compoundFileOf("WordDocument"), "văn bản Word 97–2003 (.doc)"},
        {compoundFileOf("Contents"), "tệp Office 97–2003 không phải sổ tính"},
        {"%PDF-1.7", "tài liệu PDF"},
        {"\x89PNG\r\n\x1A\n", "ảnh PNG"},
        {"\x09\0\x04\0\x02\0\x10\0"s, "Excel 2"},
    };
    for (const auto &[bytes, what] : refused) {
        const std::string said = refusal(bytes);
        BOOST_TEST(contains(said, what), said);
        BOOST_TEST(contains(said, advice), said);
    }
}

BOOST_AUTO_TEST_CASE(NamesTheFileWhereATableNamesItsSheetOnly) {
    const std::string twice =
        spreadsheetMl + "<Worksheet xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet' ss:Name='S'>"
                        "<Table><Row><Cell ss:Index='1'><Data>a</Data></Cell><Cell ss:Index='1'><Data>b</Data></Cell>"
                        "</Row></Table></Worksheet></Workbook>";
    BOOST_TEST(contains(refusal(twice), "@a|S|A1"));
}

BOOST_AUTO_TEST_SUITE_END()
