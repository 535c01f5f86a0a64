// Rows of the unit list: what a row may say, and on which sheets and columns.
#include "model/listrows.hpp"

#include "listtext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

const std::string rowOf = "Mã|Tên đơn vị|Cấp\n";

std::string namesIn(const std::vector<ListedUnit> &units) {
    std::string text;
    for (const ListedUnit &unit : units) text += (text.empty() ? "" : "; ") + unit.name;
    return text;
}

std::string names(const std::string &text) { return namesIn(list(text).units()); }

} // namespace

BOOST_AUTO_TEST_SUITE(list_rows)

BOOST_AUTO_TEST_CASE(RefusesAListThatIsWrongNamingTheCell) {
    BOOST_CHECK(refusal("Mã|Tên\n1|Sở A").find("không có dòng tiêu đề") != std::string::npos);
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp\n1|Sở A|Cấp trên").starts_with("C2: "));
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp\n1|Sở A|Sở, ban, ngành\n2|SỞ A|Sở, ban, ngành").starts_with("B3: "));
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp\n1|Sở A|Sở, ban, ngành\n1|Sở B|Sở, ban, ngành").starts_with("B3: mã \"1\""));
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp").find("không có đơn vị nào") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AListLargerThanACountryIsRefused) {
    std::string text = "Tên đơn vị|Cấp";
    for (int i = 0; i <= 10'000; ++i) text += "\nSở " + std::to_string(i) + "|Sở, ban, ngành";
    BOOST_CHECK_EQUAL(refusal(text), "A10002: danh mục có hơn 10.000 đơn vị, quá lớn để là danh mục của một tỉnh. Kiểm "
                                     "tra lại tệp");
    text = "Tên đơn vị|Cấp|Tên khác";
    for (int i = 0; i < 100; ++i)
        text += "\nSở " + std::to_string(i) + "|Sở, ban, ngành|" + std::string(11'000, 'x') + std::to_string(i);
    BOOST_CHECK(refusal(text).find("cộng lại dài hơn 1 MB") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheMarkOfUnratedUnitsIsYesOrNoAndNothingElse) {
    const std::string head = "Mã|Tên đơn vị|Cấp|Tên khác|Không đánh giá\n1|Sở A|Sở, ban, ngành||";
    for (const char *yes : {"x", "X", "Có", "1", "đúng", "TRUE", "Không đánh giá"})
        BOOST_CHECK_MESSAGE(list(head + yes).units()[0].status == RatingStatus::exempt, yes);
    for (const char *no : {"", "Không", "0", "-", "FALSE"})
        BOOST_CHECK_MESSAGE(list(head + no).units()[0].status == RatingStatus::rated, no);
    for (const char *other : {"chưa rõ", "2", "khong"})
        BOOST_CHECK_MESSAGE(refusal(head + other).starts_with("E2: "), other);
}

BOOST_AUTO_TEST_CASE(OtherNamesStandBehindSemicolonsOrOnLinesOfTheirOwn) {
    const UnitLists lists = list(head + "|Sở C|Sở, ban, ngành|Sở A; Sở Văn hóa, Thể thao\rSở B|||");
    const std::vector<std::string> &others = lists.units().front().otherNames;
    BOOST_TEST(others == (std::vector<std::string>{"Sở A", "Sở Văn hóa, Thể thao", "Sở B"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(AListThatLostItsLettersIsRefusedWithTheCause) {
    for (const char *text : {"M?|Tên đơn v?|C?p\n|S? A|S?, ban, ngành", "Mã|Tên đơn vị|Cấp\n|S? A|Sở, ban, ngành",
                             "Mã|Tên đơn vị|Cấp\n|S\uFFFD A|Sở, ban, ngành"})
        BOOST_CHECK_MESSAGE(refusal(text).find("mất chữ có dấu") != std::string::npos, text << ": " << refusal(text));
}

BOOST_AUTO_TEST_CASE(TheListIsOnAllVisibleSheetsWithItsHeading) {
    std::vector<Table> tables;
    BOOST_TEST(sheetsOfList(tables).empty());
    for (const char *text : {"Mã|Tên đơn vị|Cấp\n|Sở A|Sở", "Hướng dẫn|x", "Mã|Tên đơn vị|Cấp\n|Sở B|Sở", "Cấp|Tên đơn vị\nSở|Sở C"})
        tables.push_back(tableOf(text));
    tables[0].setVisibility(Visibility::hidden);
    BOOST_TEST(namesIn(listedRows(sheetsOfList(tables), "don-vi.xlsx", standard::versions()).units) == "Sở B; Sở C");
    tables.resize(2, Table(""));
    BOOST_TEST((sheetsOfList(tables) == std::vector<const Table *>{&tables[1]}));
}

BOOST_AUTO_TEST_CASE(HeadingsNeedNoAccentsAndMayBeMergedOverTwoRows) {
    BOOST_TEST(names("Ma|Ten don vi|Cap\n|Sở A|Sở, ban, ngành") == "Sở A");
    BOOST_CHECK(list("Tên đơn vị|Cấp|Không đánh gía\nSở A|Sở, ban, ngành|x").units()[0].status == RatingStatus::exempt);
    BOOST_TEST(list("Mã|Đơn vị|<\n^|Tên đơn vị|Cấp\nH1|Sở A|Sở, ban, ngành").units()[0].code == "H1");
}

BOOST_AUTO_TEST_CASE(AColumnThatIsThereTwiceIsRefused) {
    BOOST_TEST(refusal("Tên đơn vị|Cấp|Cấp\nSở A|Sở, ban, ngành|Cấp xã").starts_with("C1: cột \"Cấp\" có hai lần"));
}

BOOST_AUTO_TEST_CASE(ColumnsThatAreNotUsedAreNoted) {
    const UnitLists lists = list("STT|Tên đơn vị|Cấp|Hiệu lực đến\n1|Sở A|Sở, ban, ngành|01/01/2025");
    BOOST_TEST_REQUIRE(lists.notes().size() == 1U);
    BOOST_TEST(lists.notes()[0].place.cell == "D1");
    BOOST_TEST(lists.notes()[0].text.find("không dùng cột \"Hiệu lực đến\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AMergedCellCountsForEveryRow) {
    const UnitLists lists = list(rowOf + "|Sở A|Sở, ban, ngành\n|Sở B|^\n|Sở C|^");
    BOOST_TEST(namesIn(lists.units()) == "Sở A; Sở B; Sở C");
}

BOOST_AUTO_TEST_CASE(ATitleAcrossTheRowAndARemarkAreNoUnits) {
    BOOST_TEST(names(rowOf + "I. Các sở|<|<\n|Sở A|Sở, ban, ngành\nCộng: 1 đơn vị||") == "Sở A");
}

BOOST_AUTO_TEST_CASE(ARowOnlyWithALevelIsRefused) {
    BOOST_TEST(refusal(rowOf + "|Sở A|Sở, ban, ngành\n||Cấp xã").starts_with("B3: dòng này có cấp mà không có tên"));
}

BOOST_AUTO_TEST_CASE(ANameIsAText) {
    for (const char *name : {"#N/A", "12", "d45000"})
        BOOST_TEST(refusal(rowOf + "|" + name + "|Sở, ban, ngành").starts_with("B2: ô tên đơn vị ghi"), name);
}

BOOST_AUTO_TEST_CASE(ADashIsNoCode) {
    BOOST_TEST(names(rowOf + "-|Sở A|Sở, ban, ngành\n-|Sở B|Sở, ban, ngành") == "Sở A; Sở B");
}

BOOST_AUTO_TEST_CASE(TheLastDayMayBeToday) {
    for (const char *open : {"", "-", "–", "nay", "Đến nay"})
        BOOST_TEST(!list(head + "|Sở A|Sở, ban, ngành||||" + open).units()[0].until, open);
    BOOST_TEST(refusal(head + "|Sở A|Sở, ban, ngành|||nay|").starts_with("F2: "));
}

BOOST_AUTO_TEST_SUITE_END()
