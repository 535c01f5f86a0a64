#include "write/word_table.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

std::size_t count(const std::string &text, const std::string &piece) {
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != text.npos; at = text.find(piece, at + 1)) ++found;
    return found;
}

TableSheet sheetOf(std::size_t rows) {
    TableSheet sheet;
    sheet.appendix = "Phụ lục I";
    sheet.title = "KẾT QUẢ <A & B>";
    sheet.columns = {{"", "STT", 10, Align::centre, ""}, {"Nhóm", "Tỷ lệ", 20, Align::centre, ""}, {"Nhóm", "Điểm", 20, Align::centre, ""}};
    for (std::size_t i = 0; i < rows; ++i) sheet.rows.push_back({Decimal(static_cast<int>(i) + 1), std::string("x"), CellValue()});
    return sheet;
}

} // namespace

BOOST_AUTO_TEST_SUITE(WordTables)

BOOST_AUTO_TEST_CASE(FiguresHaveTheDecimalsOfTheirColumn) {
    const TableColumn points{{}, "Điểm", 10, Align::centre, "0.00"};
    const TableColumn rank{{}, "Hạng", 10, Align::centre, "0"};
    BOOST_TEST(shownInWord(Decimal(887, 1), points) == "88,70");
    BOOST_TEST(shownInWord(Decimal(100), points) == "100,00");
    BOOST_TEST(shownInWord(Decimal(8005, 2), points) == "80,05");
    BOOST_TEST(shownInWord(Decimal(16), rank) == "16");
    BOOST_TEST(shownInWord(Formula{"SUM(A1:A2)", Decimal(5, 1)}, points) == "0,50");
    BOOST_TEST(shownInWord(Formula{"A1", std::string()}, points) == "");
    BOOST_TEST(shownInWord(CellValue(), points) == "");
}

BOOST_AUTO_TEST_CASE(AGroupStandsOverItsColumnsAndAColumnWithoutOneInBothRows) {
    const std::string xml = wordSheet(sheetOf(2), {"Times New Roman", "w"});
    BOOST_TEST(count(xml, "<w:tblHeader/>") == 2U);
    BOOST_TEST(count(xml, "<w:gridSpan w:val=\"2\"/>") == 1U);
    BOOST_TEST(count(xml, "<w:vMerge w:val=\"restart\"/>") == 1U);
    BOOST_TEST(count(xml, "<w:vMerge/>") == 1U);
    BOOST_TEST(count(xml, "KẾT QUẢ &lt;A &amp; B&gt;") == 1U);
}

BOOST_AUTO_TEST_CASE(TheLastRowsStayOnOnePage) {
    const auto kept = [](std::size_t rows) {
        const std::string xml = wordSheet(sheetOf(rows), {"Times New Roman", "w"});
        return count(xml.substr(xml.rfind("<w:tblHeader/>")), "<w:keepNext/>");
    };
    BOOST_TEST(kept(10) - kept(1) == 6U); // two rows of three cells are kept with the next
    BOOST_TEST(kept(10) == kept(20));
}

BOOST_AUTO_TEST_SUITE_END()
