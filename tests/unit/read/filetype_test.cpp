// What a file is, by its first bytes alone.
#include "read/read.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace std::string_view_literals;

} // namespace

BOOST_AUTO_TEST_SUITE(file_type)

BOOST_AUTO_TEST_CASE(FormatsAreKnownByTheirFirstBytes) {
    const std::pair<std::string_view, FileFormat> begins[] = {
        {"<html><table><tr><td>1</td></tr></table></html>"sv, FileFormat::html},
        {"\xEF\xBB\xBF<!DOCTYPE html><table></table>"sv, FileFormat::html},
        {"STT;T\xC3\xAAn\n1;A\n"sv, FileFormat::csv},
        {"<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"sv,
         FileFormat::xml2003},
        {"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n"sv, FileFormat::mhtml},
    };
    for (const auto &[bytes, format] : begins) BOOST_CHECK_MESSAGE(fileType(bytes).format == format, bytes);
}

BOOST_AUTO_TEST_CASE(Utf16WithoutAMarkIsTextWhateverItsFirstLetter) {
    const std::string_view text = "\x10\x01I\0\xC2\x1EM\0;\0T\0\xEA\0n\0\n\0"
                                  "1\0;\0"
                                  "2\0"sv; // "ĐIỂM;Tên"
    BOOST_CHECK(fileType(text).format == FileFormat::csv);
}

BOOST_AUTO_TEST_CASE(TablesOfOtherProgramsAreNoForeignFiles) {
    for (const std::string_view bytes : {"ID;PWXL;N;E\r\nC;Y1;X1;K\"a\"\r\nE\r\n"sv, "TABLE\r\n0,1\r\n\"EXCEL\"\r\n"sv})
        BOOST_CHECK(!isNoTable(fileType(bytes)));
}

BOOST_AUTO_TEST_CASE(WhatIsNoTableIsNamed) {
    const FileType picture = fileType("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv);
    BOOST_CHECK(isNoTable(picture));
    BOOST_TEST(picture.name == "ảnh PNG");
    const FileType paper = fileType("%PDF-1.7\n"sv);
    BOOST_CHECK(isNoTable(paper));
    BOOST_TEST(paper.name == "tài liệu PDF");
    BOOST_TEST(fileType("").name == "tệp rỗng");
    BOOST_TEST(!whyNoTable(paper).empty());
}

BOOST_AUTO_TEST_SUITE_END()
