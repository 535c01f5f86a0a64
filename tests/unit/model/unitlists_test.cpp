// The office's list of units: what it may say, and at which time.
#include "model/unitlists.hpp"

#include "listtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

std::string names(const UnitList &units) {
    std::string text;
    for (const ListedUnit &unit : units.units()) text += (text.empty() ? "" : "; ") + unit.name;
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(unit_lists)

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

BOOST_AUTO_TEST_CASE(TheListIsOnTheFirstVisibleSheetWithItsHeading) {
    std::vector<Table> tables;
    BOOST_CHECK(!unitListIn(tables));
    for (const char *text : {"Mã|Tên đơn vị|Cấp", "Hướng dẫn|x", "Mã|Tên đơn vị|Cấp", "Mã|Tên đơn vị|Cấp"})
        tables.push_back(tableOf(text));
    tables[0].setVisibility(Visibility::hidden);
    BOOST_CHECK(unitListIn(tables) == &tables[2]);
    tables.resize(2, Table(""));
    BOOST_CHECK(unitListIn(tables) == &tables[1]);
}

BOOST_AUTO_TEST_CASE(HoldsTheUnitsOfADay) {
    const UnitLists lists = list(head + "|Sở A|Sở, ban, ngành|||01/03/2025|\n|Sở B|Sở, ban, ngành||||2025-02-28\n"
                                        "|Sở C|Sở, ban, ngành|||d45717|d45838"); // 01/3/2025, 30/6/2025
    BOOST_CHECK_EQUAL(names(lists.at({2025, 2, 28})), "Sở B");
    BOOST_CHECK_EQUAL(names(lists.at({2025, 3, 1})), "Sở A; Sở C");
    BOOST_CHECK_EQUAL(names(lists.at({2025, 6, 30})), "Sở A; Sở C");
    BOOST_CHECK_EQUAL(names(lists.at({2025, 7, 1})), "Sở A");
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành|||hôm qua|").starts_with("F2: "));
    BOOST_CHECK_EQUAL(names(list(head + "|Sở A|Sở, ban, ngành|||45717|45838").at({2025, 3, 1})), "Sở A"); // not shown as days
    for (const char *noDay : {"31/9/2025", "01/07/25", "10/2025", "2025", "45717.5"})
        BOOST_CHECK_MESSAGE(refusal(head + "|Sở A|Sở, ban, ngành|||" + noDay + "|").starts_with("F2: "), noDay);
    BOOST_CHECK(refusal(head + "|Sở A|Sở, ban, ngành|||02/3/2025|01/3/2025").starts_with("G2: "));
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

BOOST_AUTO_TEST_SUITE_END()
