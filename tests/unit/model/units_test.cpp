// The units of a day, found by name and code.
#include "standard.hpp"
#include "model/unitlists.hpp"
#include "tables.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

UnitLists list(const std::string &text) { return UnitLists({tableOf(text)}, "don-vi.xlsx", standard::versions()); }

const std::string head = "Mã|Tên đơn vị|Cấp|Tên khác|Không đánh giá|Từ ngày|Đến ngày\n";

} // namespace

BOOST_AUTO_TEST_SUITE(units)

BOOST_AUTO_TEST_CASE(FindsByNameAndCodeExactly) {
    const UnitLists lists = list(
        "Mã|Tên đơn vị|Cấp\nH15.1|Sở A|Sở, ban, ngành\nH15.2|UBND xã Xuân Cảnh|Cấp xã\nH15.3|UBND xã Xuân Lãnh|Cấp xã");
    const UnitList &units = lists.at({2025, 11, 14});
    BOOST_CHECK(units.find(unitName("UBND xã Xuân Lãnh")) == std::size_t{2});
    BOOST_CHECK(!units.find(unitName("UBND xã Xuân Hãnh")));
    BOOST_CHECK(!units.find(unitName("UBND phường Xuân Lãnh")));
    BOOST_CHECK(units.findCode("h15.1") == std::size_t{0});
    BOOST_CHECK(!units.findCode(""));
    BOOST_CHECK(units.covers(Level::commune) && !units.covers(Level::district));
}

BOOST_AUTO_TEST_CASE(TwoBoardsOfOldProvincesAreTwoUnits) {
    const UnitLists lists =
        list(head + "|Ban Quản lý Khu kinh tế Đắk Lắk|Sở, ban, ngành||||\n"
                    "|Ban Quản lý Khu kinh tế Phú Yên|Sở, ban, ngành||||\n|Sở Y tế|Sở, ban, ngành||||");
    const UnitList &units = lists.at({2025, 11, 14});
    BOOST_CHECK(units.find(unitName("Ban Quản lý Khu kinh tế Đắk Lắk")) == std::size_t{0});
    BOOST_CHECK(units.find(unitName("Ban Quản lý Khu kinh tế (Phú Yên)")) == std::size_t{1});
    BOOST_CHECK(!units.find(unitName("Ban Quản lý Khu kinh tế")));
    BOOST_CHECK(units.find(unitName("Sở Y tế Đắk Lắk")) == std::size_t{2});
    BOOST_CHECK_EQUAL(units.province().value_or(""), "Đắk Lắk");
    BOOST_CHECK(!units.find(unitName("Sở Y tế (Cà Mau)")));
}

BOOST_AUTO_TEST_CASE(ProvincesAreFoundWhateverTheirType) {
    const UnitLists lists = list(head + "H49|UBND tỉnh Quảng Ninh|Cấp tỉnh||||\nH15|Đắk Lắk|Cấp tỉnh||||\n"
                                        "H1|Sở Y tế|Cấp tỉnh||||");
    const UnitList &units = lists.at({2026, 10, 10});
    BOOST_CHECK(units.find(unitName("UBND thành phố Quảng Ninh")) == std::size_t{0});
    BOOST_CHECK(units.find(unitName("UBND tỉnh Đắk Lắk")) == std::size_t{1});
    BOOST_CHECK(units.units()[2].level == Level::department);
}

BOOST_AUTO_TEST_SUITE_END()
