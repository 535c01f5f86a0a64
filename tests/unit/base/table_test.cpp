#include "phuluc766/error.hpp"
#include "phuluc766/table.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

Cell textCell(std::string_view text) { return {CellKind::text, NumberFormat::plain, false, text}; }

BOOST_AUTO_TEST_SUITE(table)

BOOST_AUTO_TEST_CASE(NamesCells) {
    BOOST_CHECK_EQUAL(cellName(11, 1), "B12");
    BOOST_CHECK_EQUAL(cellName(0, 25), "Z1");
    BOOST_CHECK_EQUAL(cellName(0, 26), "AA1");
    BOOST_CHECK_EQUAL(cellName(1'048'575, 16'383), "XFD1048576");
}

BOOST_AUTO_TEST_CASE(FindsCellsAddedInAnyOrder) {
    Table table("x");
    table.beginRow(5, Visibility::hidden);
    table.add(3, textCell("d"));
    table.add(1, {CellKind::number, NumberFormat::percent, true, "0.5"});
    table.beginRow(2);
    table.add(0, textCell("a"));
    table.finish();
    BOOST_TEST(table.rows() == (std::vector<std::uint32_t>{2, 5}), boost::test_tools::per_element());
    BOOST_CHECK_EQUAL(table.at(5, 3).text, "d");
    const Cell number = table.at(5, 1);
    BOOST_CHECK(number.kind == CellKind::number && number.format == NumberFormat::percent && number.formula);
    BOOST_CHECK(table.at(5, 2).kind == CellKind::empty);
    BOOST_CHECK(table.at(9, 9).kind == CellKind::empty);
    BOOST_CHECK(table.rowHidden(5) && !table.rowHidden(2));
}

BOOST_AUTO_TEST_CASE(RefusesACellOrARowTwice) {
    Table cellTwice("x");
    cellTwice.beginRow(0);
    cellTwice.add(1, textCell("a"));
    cellTwice.add(1, textCell("b"));
    BOOST_CHECK_THROW(cellTwice.finish(), Error);
    Table rowTwice("x");
    rowTwice.beginRow(0);
    rowTwice.beginRow(0);
    BOOST_CHECK_THROW(rowTwice.finish(), Error);
}

BOOST_AUTO_TEST_CASE(KeepsTextsLongerThanAChunk) {
    Table table("x");
    const std::string longText(70'000, 'a');
    table.beginRow(0);
    table.add(0, textCell("before"));
    table.add(1, textCell(longText));
    table.add(2, textCell("after"));
    table.finish();
    BOOST_CHECK_EQUAL(table.at(0, 0).text, "before");
    BOOST_CHECK(table.at(0, 1).text == longText);
    BOOST_CHECK_EQUAL(table.at(0, 2).text, "after");
}

/// Large tables keep repeated texts once; rows and cells may be left out.
BOOST_AUTO_TEST_CASE(FindsEveryCellOfALargeTableWithGaps) {
    constexpr std::uint32_t rows = 6000;
    const auto text = [](std::uint32_t row, std::uint32_t column) {
        return column == 0 ? std::to_string(row) : column == 1 ? "xã " + std::to_string(row % 7) : std::string();
    };
    Table table("x");
    for (std::uint32_t row = 3; row < rows; ++row) {
        if (row % 100 == 50) continue;
        table.beginRow(row);
        for (std::uint32_t column = row % 10 == 0 ? 1 : 0; column < 3; ++column)
            table.add(column, textCell(text(row, column)));
    }
    table.finish();
    for (std::uint32_t row = 0; row < rows + 2; ++row) {
        const bool there = row >= 3 && row < rows && row % 100 != 50;
        for (std::uint32_t column = 0; column < 4; ++column) {
            const bool filled = there && column < 3 && (column > 0 || row % 10 != 0);
            BOOST_TEST(table.at(row, column).text == (filled ? text(row, column) : ""));
            BOOST_TEST((table.at(row, column).kind == CellKind::text) == filled);
        }
    }
}

BOOST_AUTO_TEST_CASE(KnowsHiddenColumns) {
    Table table("x");
    table.hideColumns(2, 4);
    table.finish();
    BOOST_CHECK(table.columnHidden(3) && !table.columnHidden(5));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
