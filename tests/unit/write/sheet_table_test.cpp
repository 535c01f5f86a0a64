// A table with lines, below its head.
#include "write/sheet_table.hpp"

#include "sheet_reader.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

TableSheet tableOf(std::size_t rows, bool groups) {
    TableSheet table;
    table.name = "Bảng";
    table.appendix = "Phụ lục I";
    table.title = "KẾT QUẢ";
    table.reference = "(Kèm theo)";
    const char *group = groups ? "Nhóm" : "";
    table.columns = {{"", "STT", 10, Align::centre, ""}, {group, "Tỷ lệ", 30, Align::centre, ""}, {group, "Điểm", 30, Align::centre, ""}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({Decimal(static_cast<int>(i) + 1), Decimal(5), Formula{"B7*2", Decimal(10)}});
    table.notes = {"Số liệu tính đến ngày 14/11/2025."};
    return table;
}

sheets::Book written(const TableSheet &table) {
    const sheets::Folder folder;
    Workbook workbook(folder / "a.xlsx", "Times New Roman", {"", "", "", {2025, 11, 14}});
    writeTableSheet(workbook, table);
    workbook.close();
    return sheets::Book(folder / "a.xlsx");
}

bool holds(const std::string &text, const std::string &piece) { return text.find(piece) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_table)

BOOST_AUTO_TEST_CASE(GroupsTakeARowOfHeadingsAboveTheirColumns) {
    const TableSheet table = tableOf(2, true);
    const sheets::Book book = written(table);
    BOOST_TEST(book.value(1, "A5") == "STT");
    BOOST_TEST(book.value(1, "B5") == "Nhóm");
    BOOST_TEST(book.value(1, "C6") == "Điểm");
    BOOST_TEST(book.value(1, "A7") == "1");
    for (const char *merged : {"A5:A6", "B5:C5"}) BOOST_TEST(holds(book.sheet(1), "mergeCell ref=\"" + std::string(merged) + "\""));
    BOOST_TEST(firstDataRow(table.columns) == 6U);
    BOOST_TEST(groupSize(table.columns, 1) == 2U);
    BOOST_TEST(groupSize(table.columns, 0) == 1U);
}

BOOST_AUTO_TEST_CASE(WithoutGroupsThereIsOneRowOfHeadings) {
    const TableSheet table = tableOf(2, false);
    const sheets::Book book = written(table);
    BOOST_TEST(!hasGroups(table.columns));
    BOOST_TEST(book.value(1, "C5") == "Điểm");
    BOOST_TEST(book.value(1, "A6") == "1");
    BOOST_TEST(book.formula(1, "C6") == "B7*2");
    BOOST_TEST(book.value(1, "A8") == "Số liệu tính đến ngày 14/11/2025.");
}

BOOST_AUTO_TEST_CASE(HeadingsAreRepeatedAndPagesEndBetweenRows) {
    const std::string xml = written(tableOf(120, true)).sheet(1);
    BOOST_TEST(holds(xml, "<rowBreaks"));
    BOOST_TEST(holds(written(tableOf(3, true)).part("xl/workbook.xml"), "$5:$6"));
    BOOST_TEST(!holds(written(tableOf(3, true)).sheet(1), "<rowBreaks"));
}

BOOST_AUTO_TEST_CASE(AnUprightPageIsNarrower) {
    BOOST_TEST(tableWidth(Orientation::portrait) == 164);
    BOOST_TEST(tableWidth(Orientation::landscape) == 251);
    BOOST_TEST(fittingWidth("STT STT", 12) > fittingWidth("STT", 12));
}

BOOST_AUTO_TEST_SUITE_END()
