#include "model/units.hpp"
#include "phuluc766/error.hpp"
#include "tables.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

UnitList list(const std::string &text) { return UnitList(tableOf(text), "don-vi.csv", standardRules()); }

std::string refusal(const std::string &text) {
    try {
        static_cast<void>(list(text));
    } catch (const Error &error) {
        return error.place().cell + ": " + error.what();
    }
    return "";
}

BOOST_AUTO_TEST_SUITE(unit_list)

BOOST_AUTO_TEST_CASE(RefusesAListThatIsWrongNamingTheCell) {
    BOOST_CHECK(refusal("Mã|Tên\n1|Sở A").find("cần dòng tiêu đề") != std::string::npos);
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp\n1|Sở A|Cấp trên").starts_with("C2: "));
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp\n1|Sở A|Sở, ban, ngành\n2|SỞ A|Sở, ban, ngành").starts_with("B3: "));
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp\n1|Sở A|Sở, ban, ngành\n1|Sở B|Sở, ban, ngành").starts_with("B3: mã \"1\""));
    BOOST_CHECK(refusal("Mã|Tên đơn vị|Cấp").find("không có đơn vị nào") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AListLargerThanACountryIsRefused) {
    std::string text = "Tên đơn vị|Cấp";
    for (int i = 0; i <= 20'000; ++i) text += "\nSở " + std::to_string(i) + "|Sở, ban, ngành";
    BOOST_CHECK_EQUAL(refusal(text), "A20002: danh mục có hơn 20.000 đơn vị, quá lớn để là danh mục của một tỉnh. Kiểm "
                                     "tra lại tệp");
}

BOOST_AUTO_TEST_CASE(TheMarkOfUnratedUnitsIsYesOrNoAndNothingElse) {
    const std::string head = "Mã|Tên đơn vị|Cấp|Tên khác|Không đánh giá\n1|Sở A|Sở, ban, ngành||";
    for (const char *yes : {"x", "X", "Có", "1", "đúng", "TRUE", "Không đánh giá"})
        BOOST_CHECK_MESSAGE(list(head + yes).units()[0].rated == Rated::no, yes);
    for (const char *no : {"", "Không", "0", "-", "FALSE"})
        BOOST_CHECK_MESSAGE(list(head + no).units()[0].rated == Rated::yes, no);
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

BOOST_AUTO_TEST_CASE(FindsByNameAndCodeExactly) {
    const UnitList units = list(
        "Mã|Tên đơn vị|Cấp\nH15.1|Sở A|Sở, ban, ngành\nH15.2|UBND xã Xuân Cảnh|Cấp xã\nH15.3|UBND xã Xuân Lãnh|Cấp xã");
    BOOST_CHECK(units.find(unitName("UBND xã Xuân Lãnh")) == std::size_t{2});
    BOOST_CHECK(!units.find(unitName("UBND xã Xuân Hãnh")));
    BOOST_CHECK(!units.find(unitName("UBND phường Xuân Lãnh")));
    BOOST_CHECK(units.findCode("h15.1") == std::size_t{0});
    BOOST_CHECK(!units.findCode(""));
    BOOST_CHECK(units.covers(Level::commune) && !units.covers(Level::district));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
