#include "read/xls.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <cstring>

using namespace std::string_literals;

namespace {

using phuluc::FileFormat;
using phuluc::ReadLimits;
using phuluc::Table;
using test::cellsOf;
using test::contains;
using test::fixture;

std::vector<Table> tablesOf(std::string_view bytes, const ReadLimits &limits = {}) {
    return phuluc::readXls(bytes, "tep.xls", limits);
}

std::string refusalOf(std::string_view bytes, const ReadLimits &limits = {}) {
    return test::refusalOf([&] { return tablesOf(bytes, limits); });
}

std::string word(unsigned value) { return {static_cast<char>(value & 0xFF), static_cast<char>(value >> 8 & 0xFF)}; }

std::string dword(unsigned value) { return word(value & 0xFFFF) + word(value >> 16); }

std::string record(unsigned type, const std::string &data) {
    return word(type) + word(static_cast<unsigned>(data.size())) + data;
}

std::string real(double value) {
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

std::string cellHead(unsigned row, unsigned column) { return word(row) + word(column) + word(0); }

const std::string endRecord = record(0x0A, "");

/// A workbook stream of one sheet, without a compound file around it: BIFF8 where `version` is 0x600.
std::string workbook(const std::string &globals, const std::string &cells, unsigned version = 0x600) {
    const auto begin = [version](unsigned kind) {
        return record(0x0809, word(version) + word(kind) + std::string(12, '\0'));
    };
    const std::string name = version == 0x600 ? std::string("\1\0T", 3) : std::string("\1T");
    const auto globalsTo = [&](unsigned offset) {
        return begin(5) + globals + record(0x85, dword(offset) + std::string(2, '\0') + name) + endRecord;
    };
    const auto offset = static_cast<unsigned>(globalsTo(0).size());
    return globalsTo(offset) + begin(0x10) + cells + endRecord;
}

const std::string number = record(0x203, cellHead(0, 0) + real(8.2));

constexpr std::string_view richCells =
    "[Kết quả]A1=Kết quả đánh giá|A3=STT|B3=Tên đơn vị|C3=Tỷ lệ|D3=Điểm|E3=Ngày|F3=Ẩn|"
    "A4=#1|B4=Sở Tư pháp, Đắk Lắk|C4=%0.7552|D4=#8.2|E4=@45975|F4=x|"
    "A5=#2|B5=UBND xã Ea H'Leo \"mới\"\ndòng hai|C5=%1|D5==#7.552|E5==?TRUE|F5=y|"
    "A6=#3|B6=Hàng ẩn|C6=%0.5|D6==!#DIV/0!|E6==chữ!|F6=z|"
    "A7=#4|B7=Số lớn|C7=%12345678901234570|D7=#1e-07|E7=#-0.1|"
    "[Trang ẩn]B2=Trang ẩn|[Rất ẩn]B2=Rất ẩn|";

} // namespace

BOOST_AUTO_TEST_SUITE(xls)

BOOST_AUTO_TEST_CASE(ReadsEveryKindOfCellThatLibreOfficeWrites) {
    BOOST_TEST(cellsOf(tablesOf(fixture("xls/libreoffice.xls"))) == richCells);
}

BOOST_AUTO_TEST_CASE(ReadsWhatSheetJsWrites) {
    const std::string cells = cellsOf(tablesOf(fixture("xls/sheetjs-biff8.xls")));
    BOOST_TEST(contains(cells, "B4=Sở Tư pháp, Đắk Lắk|C4=%0.7552|D4=#8.2|E4=@45975|"));
    const std::string old = cellsOf(tablesOf(fixture("xls/sheetjs-biff5.xls")));
    BOOST_TEST(contains(old, "C4=%0.7552|D4=#8.2|E4=@45975|"));
    BOOST_TEST(contains(old, "B5=UBND x_ Ea H'Leo \"m_i\"\nd_ng hai|")); // its BIFF5 knows Western letters only
}

BOOST_AUTO_TEST_CASE(ReadsHiddenThingsAndMergedRanges) {
    const std::vector<Table> tables = tablesOf(fixture("xls/libreoffice.xls"));
    const Table &table = tables.at(0);
    BOOST_TEST((table.visibility() == phuluc::Visibility::visible));
    BOOST_TEST((tables.at(1).visibility() == phuluc::Visibility::hidden));
    BOOST_TEST((tables.at(2).visibility() == phuluc::Visibility::hidden));
    BOOST_TEST(table.rowHidden(5));
    BOOST_TEST(!table.rowHidden(4));
    BOOST_TEST(table.columnHidden(5));
    BOOST_TEST(!table.columnHidden(4));
    BOOST_TEST((table.merges() == std::vector<phuluc::CellRange>{{0, 0, 0, 4}}));
}

BOOST_AUTO_TEST_CASE(PutsCellsInOrderAndJoinsTextsOverContinueRecords) {
    const std::vector<Table> tables = tablesOf(fixture("xls/xlwt.xls"));
    const Table &table = tables.at(0);
    BOOST_TEST(table.at(3, 1).text == "Sở Tư pháp");
    BOOST_TEST(table.at(4, 1).text == "Ea Súp");
    BOOST_TEST(table.at(5, 1).text == "Đắk Lắk");
    BOOST_TEST(table.rowHidden(4));
    for (std::uint32_t row = 10; row < 30; ++row) {
        std::string expected;
        for (int i = 0; i < 1000; ++i) expected += row % 2 == 1 ? "x" : "ờ";
        BOOST_TEST(table.at(row, 0).text == expected + std::to_string(row - 10));
    }
}

BOOST_AUTO_TEST_CASE(AFormulaWithoutAResultIsOneThatWasNeverCalculated) {
    const std::vector<Table> tables = tablesOf(fixture("xls/xlwt.xls"));
    const phuluc::Cell cell = tables.at(0).at(3, 3);
    BOOST_TEST((cell.kind == phuluc::CellKind::empty));
    BOOST_TEST(cell.formula);
}

BOOST_AUTO_TEST_CASE(ReadsPackedNumbers) {
    const auto rk = [](unsigned value) { return record(0x27E, cellHead(0, 0) + dword(value)); };
    const auto cell = [&](const std::string &cells) { return cellsOf(tablesOf(workbook("", cells))); };
    BOOST_TEST(cell(rk(7552U << 2 | 3)) == "[T]A1=#75.52|");
    BOOST_TEST(cell(rk(static_cast<unsigned>(-5) << 2 | 2)) == "[T]A1=#-5|");
    BOOST_TEST(cell(rk(0x3FF00000)) == "[T]A1=#1|");
    BOOST_TEST(cell(rk(0x3FF00001)) == "[T]A1=#0.01|");
    const std::string pair = word(0) + dword(3U << 2 | 2) + word(0) + dword(4U << 2 | 2);
    BOOST_TEST(cell(record(0xBD, word(7) + word(2) + pair + word(3))) == "[T]C8=#3|D8=#4|");
}

BOOST_AUTO_TEST_CASE(LeavesOutWhatIsRaisedAndSaysSo) {
    const auto font = [](unsigned escapement) {
        return record(0x31, std::string(8, '\0') + word(escapement) + std::string(4, '\0'));
    };
    const std::string fonts = font(0) + font(0) + font(0) + font(0) + font(1) + font(2); // the fifth has number 5
    const auto rich = [](const std::string &text, const std::string &runs) {
        return word(static_cast<unsigned>(text.size())) + "\x08" + word(static_cast<unsigned>(runs.size()) / 4) + text +
               runs;
    };
    const std::string texts = rich("89.92", word(4) + word(5)) + rich("1", word(0) + word(5)) +
                              rich("x2y", word(1) + word(6) + word(2) + word(0)) + rich("z", word(0) + word(0));
    const std::string shared = record(0xFC, dword(4) + dword(4) + texts);
    std::string cells;
    for (unsigned i = 0; i < 4; ++i) cells += record(0xFD, cellHead(0, i) + dword(i));
    cells += record(0xD6, cellHead(0, 4) + word(2) + std::string("\0b2", 3) + word(1) + word(1) + word(5));
    BOOST_TEST(cellsOf(tablesOf(workbook(fonts + shared, cells))) == "[T]A1=89.9^|B1=1^|C1=xy^|D1=z|E1=b^|");
    const std::string old = record(0xD6, cellHead(0, 0) + word(2) + "b2" + "\x01\x01\x05");
    BOOST_TEST(cellsOf(tablesOf(workbook(fonts, old, 0x500))) == "[T]A1=b2^|");
}

BOOST_AUTO_TEST_CASE(OfACellThatIsThereTwiceTheLaterCounts) {
    const std::string second = record(0x203, cellHead(0, 0) + real(9));
    BOOST_TEST(cellsOf(tablesOf(workbook("", number + second))) == "[T]A1=#9|");
}

BOOST_AUTO_TEST_CASE(ReadsTextsOfOldWorkbooksInTheirCodePage) {
    const std::string text = record(0x204, cellHead(0, 0) + word(6) + "S\xF5\xD2 \xF0\xEA");
    const auto page = [](unsigned number) { return record(0x42, word(number)); };
    BOOST_TEST(cellsOf(tablesOf(workbook(page(1258), text, 0x500))) == "[T]A1=Sở đê|");
    const std::string western = record(0x204, cellHead(0, 0) + word(2) + "\xE9\x80");
    BOOST_TEST(cellsOf(tablesOf(workbook(page(0x8001), western, 0x500))) == "[T]A1=é€|");
    BOOST_TEST(contains(refusalOf(workbook(page(932), western, 0x500)), "932"));
}

BOOST_AUTO_TEST_CASE(ReadsTheTextOfAFormulaBehindSharedFormulaRecords) {
    const std::string formula =
        record(0x06, cellHead(0, 0) + std::string("\0\0\0\0\0\0\xFF\xFF", 8) + std::string(8, '\0'));
    const std::string shared = record(0x4BC, std::string(8, '\0'));
    const std::string text = record(0x207, word(2) + std::string("\0ab", 3));
    BOOST_TEST(cellsOf(tablesOf(workbook("", formula + shared + text))) == "[T]A1==ab|");
    BOOST_TEST(contains(refusalOf(workbook("", formula + record(0x203, cellHead(0, 1) + real(1)))), "công thức"));
}

BOOST_AUTO_TEST_CASE(NamesEveryErrorAndTruthValue) {
    struct Kind {
        char code;
        char isError;
        std::string_view text;
    };
    constexpr Kind kinds[] = {
        {0x00, 1, "!#NULL!"},    {0x07, 1, "!#DIV/0!"}, {0x0F, 1, "!#VALUE!"}, {0x17, 1, "!#REF!"},
        {0x1D, 1, "!#NAME?"},    {0x24, 1, "!#NUM!"},   {0x2A, 1, "!#N/A"},    {0x2B, 1, "!#GETTING_DATA"},
        {0x63, 1, "!#UNKNOWN!"}, {0, 0, "?FALSE"},      {1, 0, "?TRUE"}};
    for (const Kind &kind : kinds) {
        const std::string cell = record(0x205, cellHead(0, 0) + std::string{kind.code, kind.isError});
        BOOST_TEST(cellsOf(tablesOf(workbook("", cell))) == "[T]A1=" + std::string(kind.text) + "|");
    }
}

BOOST_AUTO_TEST_CASE(InvalidNumbersAreErrors) {
    const std::string cells = record(0x203, cellHead(0, 0) + std::string("\0\0\0\0\0\0\xF8\x7F", 8));
    BOOST_TEST(cellsOf(tablesOf(workbook("", cells))) == "[T]A1=!#NUM!|");
}

BOOST_AUTO_TEST_CASE(RefusesOldAndProtectedWorkbooksByName) {
    BOOST_TEST(contains(refusalOf(fixture("xls/sheetjs-biff2.xls")), "Excel 2"));
    BOOST_TEST(contains(refusalOf(fixture("xls/sheetjs-biff3.xls")), "Excel 3"));
    BOOST_TEST(contains(refusalOf(fixture("xls/sheetjs-biff4.xls")), "Excel 4"));
    BOOST_TEST(contains(refusalOf(workbook(record(0x2F, std::string(6, '\1')), number)), "mật khẩu"));
}

BOOST_AUTO_TEST_CASE(TellsWhatACompoundFileHolds) {
    BOOST_TEST((phuluc::compoundFileType(fixture("xls/libreoffice.xls")).format == FileFormat::xls));
    BOOST_TEST((phuluc::compoundFileType(fixture("xls/libreoffice.xls").substr(0, 600)).format == FileFormat::xls));
    BOOST_TEST(phuluc::isBareWorkbook(fixture("xls/sheetjs-biff2.xls")));
    BOOST_TEST(!phuluc::isBareWorkbook("abcdefgh"));
}

BOOST_AUTO_TEST_CASE(IgnoresTheCountsOfSharedTexts) {
    const std::string texts = record(0xFC, dword(9) + dword(0xFFFFFFFF) + word(1) + std::string("\0a", 2));
    const auto cell = [](unsigned index) { return record(0xFD, cellHead(0, 0) + dword(index)); };
    BOOST_TEST(cellsOf(tablesOf(workbook(texts, cell(0)))) == "[T]A1=a|");
    BOOST_TEST(contains(refusalOf(workbook(texts, cell(1))), "thiếu chữ"));
    BOOST_TEST(contains(refusalOf(workbook(texts, cell(0xFFFFFFFF))), "thiếu chữ"));
}

BOOST_AUTO_TEST_CASE(RefusesTextsThatRunPastTheirEnd) {
    const auto text = [](const std::string &data) { return record(0x204, cellHead(0, 0) + data); };
    BOOST_TEST(contains(refusalOf(workbook("", text(word(5) + std::string("\0ab", 3)))), "cắt ngắn"));
    BOOST_TEST(contains(refusalOf(workbook("", text(word(2) + "\x01"
                                                              "abc"))),
                        "nửa chữ"));
    BOOST_TEST(contains(refusalOf(workbook("", text(word(1) + "\x04\xFF\xFF\xFF\xFF"
                                                              "a"))),
                        "cắt ngắn"));
    BOOST_TEST(contains(refusalOf(workbook("", record(0x203, word(0)))), "cắt ngắn"));
}

BOOST_AUTO_TEST_CASE(RefusesWorkbooksCutAnywhere) {
    const std::string whole = workbook("", number);
    for (std::size_t size = 0; size < whole.size(); ++size)
        BOOST_TEST(refusalOf(whole.substr(0, size)) != "read", "cut at " << size);
    const std::string file = fixture("xls/libreoffice.xls");
    for (std::size_t size = 0; size < file.size() - 512; size += 64)
        BOOST_TEST(refusalOf(file.substr(0, size)) != "read", "file cut at " << size);
}

BOOST_AUTO_TEST_CASE(ReadsCharactersBeyondSixteenBitsAndReplacesHalves) {
    const auto label = [](const std::string &units) {
        return record(0x204, cellHead(0, 0) + word(static_cast<unsigned>(units.size() / 2)) + "\1" + units);
    };
    BOOST_TEST(cellsOf(tablesOf(workbook("", label("\x3D\xD8\x00\xDE"s)))) == "[T]A1=\U0001F600|");
    BOOST_TEST(cellsOf(tablesOf(workbook("", label("\x3D\xD8"
                                                   "a\0"s)))) == "[T]A1=\uFFFDa|");
}

BOOST_AUTO_TEST_CASE(RefusesFilesOfMoreThanThirtyTwoMebibytes) {
    BOOST_TEST(contains(refusalOf(std::string((32U << 20) + 1, '\0')), "tệp .xls lớn hơn 32 MiB"));
}

BOOST_AUTO_TEST_CASE(KeepsTheLimits) {
    ReadLimits limits;
    limits.cells = 1;
    const std::string second = record(0x203, cellHead(0, 1) + real(9));
    BOOST_TEST(contains(refusalOf(workbook("", number + second), limits), "hơn 1 ô"));
    limits = {};
    limits.text = 10;
    const std::string texts = record(0xFC, dword(1) + dword(1) + word(6) + std::string("\0abcdef", 7));
    std::string cells;
    for (unsigned row = 0; row < 3; ++row) cells += record(0xFD, cellHead(row, 0) + dword(0));
    BOOST_TEST(refusalOf(workbook(texts, cells), limits) != "read");
    limits = {};
    limits.merges = 1;
    const std::string merge = word(0) + word(1) + word(0) + word(1);
    BOOST_TEST(contains(refusalOf(workbook("", number + record(0xE5, word(2) + merge + merge)), limits), "gộp"));
}

BOOST_AUTO_TEST_SUITE_END()
