#include "write/docx.hpp"

#include "phuluc766/error.hpp"
#include "write/package.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(WordFiles)

namespace {

std::string part(const std::string &root, const std::string &text) {
    return "<w:" + root +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + text +
           "</w:t></w:r></w:p></w:body></w:" + root + ">";
}

std::vector<PackagePart> parts() {
    return {{"[Content_Types].xml", "<Types/>"},
            {"word/document.xml", part("document", "Kỳ {{ten_ky}}")},
            {"word/header1.xml", part("hdr", "Đầu {{ten_ky}}")},
            {"word/footnotes.xml", part("footnotes", "Chú thích {{ten_ky}}")},
            {"word/media/anh.png", std::string("\x89PNG\0\x1a{{ten_ky}}", 16)}};
}

Fields fields() {
    Fields result;
    result.texts["ten_ky"] = "Quý II/2024";
    return result;
}

std::string refusal(const std::string &bytes) {
    try {
        static_cast<void>(DocxTemplate(bytes, "mau/bao-cao-tuan.docx").filled(fields()));
    } catch (const Error &error) {
        BOOST_TEST(error.place().file == "mau/bao-cao-tuan.docx");
        BOOST_TEST((error.kind() == ErrorKind::usage));
        return error.what();
    }
    return "(không lỗi)";
}

bool mentions(const std::string &text, const std::string &piece) { return text.find(piece) != std::string::npos; }

/// Overwrites bytes of a package's central directory entry for the part that comes first.
std::string withDirectoryField(std::string bytes, std::size_t offset, const std::string &value) {
    return bytes.replace(bytes.find("PK\x01\x02") + offset, value.size(), value);
}

} // namespace

BOOST_AUTO_TEST_CASE(PackageReadsBackAsItWasWritten) {
    const std::vector<PackagePart> read = unpack(pack(parts()), "mau.docx");
    BOOST_REQUIRE(read.size() == parts().size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        BOOST_TEST(read[i].name == parts()[i].name);
        BOOST_TEST(read[i].bytes == parts()[i].bytes);
    }
    BOOST_TEST(pack(read) == pack(parts()));
}

BOOST_AUTO_TEST_CASE(TextPartsAreFilledAndOthersStay) {
    const std::vector<PackagePart> read =
        unpack(DocxTemplate(pack(parts()), "mau.docx").filled(fields()), "ket-qua.docx");
    BOOST_REQUIRE(read.size() == 5U);
    BOOST_TEST(mentions(read[1].bytes, "Quý II/2024"));
    BOOST_TEST(mentions(read[2].bytes, "Quý II/2024"));
    BOOST_TEST(mentions(read[3].bytes, "Quý II/2024"));
    BOOST_TEST(read[4].bytes == parts()[4].bytes);
}

BOOST_AUTO_TEST_CASE(AFaultIsToldWithThePlaceWhereWordShowsIt) {
    const std::vector<std::pair<std::size_t, const char *>> places = {{1, "đoạn “{{sai}}”: thẻ"},
                                                                      {2, "đầu trang, đoạn “{{sai}}”: thẻ"},
                                                                      {3, "chú thích cuối trang, đoạn “{{sai}}”: thẻ"}};
    for (const auto &[at, words] : places) {
        std::vector<PackagePart> faulty = parts();
        faulty[at].bytes = part(at == 1 ? "document" : at == 2 ? "hdr" : "footnotes", "{{sai}}");
        BOOST_TEST(refusal(pack(faulty)).starts_with(words), words);
    }
}

BOOST_AUTO_TEST_CASE(PropertiesAreFilledAndTheirTagsMustBeKnown) {
    const auto withProperties = [](const std::string &name, const std::string &xml) {
        std::vector<PackagePart> result = parts();
        result.push_back({name, xml});
        return pack(result);
    };
    Fields named = fields();
    named.texts["ten_ky"] = "<Quý & II>";
    for (const char *name : {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"}) {
        const std::string bytes = withProperties(name, "<t>Báo cáo {{ten_ky}}, {{ ten_ky }} {D5CDD505-2E9C}</t>");
        BOOST_TEST(unpack(DocxTemplate(bytes, "mau.docx").filled(named), "ket-qua.docx").back().bytes ==
                   "<t>Báo cáo &lt;Quý &amp; II&gt;, &lt;Quý &amp; II&gt; {D5CDD505-2E9C}</t>");
    }
    BOOST_TEST(mentions(refusal(withProperties("docProps/core.xml", "<t>{{la}}</t>")), "{{la}}"));
}

BOOST_AUTO_TEST_CASE(DocumentWithoutTagsComesOutAsItIs) {
    std::vector<PackagePart> plain = parts();
    plain[1].bytes = "<?xml version='1.0'?>\n<!-- a --><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                     "wordprocessingml/2006/main\"><w:body ><w:tbl></w:tbl><w:tc/></w:body></w:document>";
    plain[2].bytes = "<w:hdr xmlns:w='urn:x'></w:hdr>";
    plain[3].bytes = "<a  b='{ten_khac}'/>";
    const std::vector<PackagePart> read = unpack(DocxTemplate(pack(plain), "mau.docx").filled(fields()), "x.docx");
    for (std::size_t i = 0; i < plain.size(); ++i) BOOST_TEST(read[i].bytes == plain[i].bytes);
}

BOOST_AUTO_TEST_CASE(ChartsAndDiagramsAreFilled) {
    std::vector<PackagePart> with = parts();
    const std::string drawing = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    with.push_back({"word/charts/chart1.xml",
                    "<c " + drawing +
                        "><a:p><a:r><a:rPr b=\"1\"/><a:t>Kỳ {{ten</a:t></a:r><a:r><a:t>_ky}}</a:t></a:r></a:p></c>"});
    BOOST_TEST(mentions(unpack(DocxTemplate(pack(with), "mau.docx").filled(fields()), "x.docx").back().bytes,
                        "<a:t>Kỳ </a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>Quý II/2024</a:t></a:r>"));
    with.back().bytes = "<c><v>{{ten_ky}}</v></c>";
    BOOST_TEST(mentions(refusal(pack(with)), "không điền được"));
    with.back() = {"customXml/item1.xml", "<c>{{ten_ky}}</c>"};
    BOOST_TEST(mentions(refusal(pack(with)), "phần customXml/item1.xml"));
    with.back() = {"word/comments.xml", "<c>{{ten_ky}}</c>"};
    BOOST_TEST(refusal(pack(with)) == "(không lỗi)");
}

BOOST_AUTO_TEST_CASE(SameInputGivesTheSameBytes) {
    const std::string bytes = pack(parts());
    BOOST_TEST(DocxTemplate(bytes, "mau.docx").filled(fields()) == DocxTemplate(bytes, "mau.docx").filled(fields()));
}

BOOST_AUTO_TEST_CASE(FilesThatAreNoWordDocumentAreRefused) {
    BOOST_TEST(mentions(refusal(""), "không phải .docx"));
    BOOST_TEST(mentions(refusal("\xD0\xCF\x11\xE0 Word 97"), "có mật khẩu, hoặc là tệp .doc kiểu cũ"));
    BOOST_TEST(mentions(refusal(pack({{"xl/workbook.xml", "<workbook/>"}})), "không có phần word/document.xml"));
}

BOOST_AUTO_TEST_CASE(DamagedPackagesAreRefused) {
    const std::string whole = pack(parts());
    BOOST_TEST(mentions(refusal(whole.substr(0, whole.size() / 2)), "bị cắt cụt"));
    std::string wrongCrc = withDirectoryField(whole, 16, "abcd");
    wrongCrc.replace(14, 4, "abcd");
    BOOST_TEST(mentions(refusal(wrongCrc), "CRC"));
    std::string wrongData = whole;
    wrongData.replace(60, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    BOOST_TEST(!mentions(refusal(wrongData), "(không lỗi)"));
    std::string encrypted = withDirectoryField(whole, 8, std::string("\x01\x00", 2));
    encrypted.replace(6, 2, std::string("\x01\x00", 2));
    BOOST_TEST(mentions(refusal(encrypted), "mật khẩu"));
}

BOOST_AUTO_TEST_CASE(RepeatedPartsAreRefused) {
    std::vector<PackagePart> twice = parts();
    twice.push_back(twice[1]);
    BOOST_TEST(mentions(refusal(pack(twice)), "có hai lần"));
}

BOOST_AUTO_TEST_CASE(BombsAreRefused) {
    BOOST_TEST(mentions(refusal(pack({{"word/document.xml", std::string(40U << 20, ' ')}})), "32 MiB"));
    std::vector<PackagePart> many = parts();
    for (int i = 0; i < 5; ++i) many.push_back({"word/media/" + std::to_string(i), std::string(8U << 20, 'x')});
    BOOST_TEST(mentions(refusal(pack(many)), "32 MiB"));
    std::vector<PackagePart> crowd;
    for (int i = 0; i < 1100; ++i) crowd.push_back({"word/" + std::to_string(i), ""});
    BOOST_TEST(mentions(refusal(pack(crowd)), "quá nhiều phần"));
}

BOOST_AUTO_TEST_CASE(HugeTextIsRefused) {
    const auto document = [](const std::string &text) { return pack({{"word/document.xml", part("document", text)}}); };
    BOOST_TEST(mentions(refusal(document(std::string(5U << 20, 'x'))), "4 MiB"));
    BOOST_TEST(mentions(refusal(document(std::string(9U << 20, 'x'))), "8 MiB"));
    std::string elements;
    for (int i = 0; i < 600'000; ++i) elements += "<a/>";
    BOOST_TEST(mentions(refusal(document(elements)), "600.000"));
}

BOOST_AUTO_TEST_SUITE_END()
