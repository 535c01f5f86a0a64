// The province that the names of the units state.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(statedprovince)

BOOST_AUTO_TEST_CASE(UnitsOfTwoProvincesAreAnError) {
    const PeriodResult result =
        evaluated({{communes + "1|UBND xã A - tỉnh An Giang|80\n2|UBND xã B - tỉnh Cà Mau|70"}});
    BOOST_CHECK(says(result, "đơn vị này thuộc tỉnh Cà Mau, các đơn vị khác thuộc tỉnh An Giang"));
}

BOOST_AUTO_TEST_CASE(AProvinceInBracketsIsAnErrorAboutThisNameOnly) {
    const std::string table =
        departmentsByCode + "1|Sở Nội vụ - Tỉnh Đắk Lắk" + all90 + "2|Ban Quản lý Khu kinh tế (Phú Yên)" + all90;
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK(says(result, "ô B3: không rõ \"Ban Quản lý Khu kinh tế (Phú Yên)\" là đơn vị nào"));
    BOOST_CHECK(!says(result, "Tách riêng từng tỉnh"));
    const Setup listed{"2025-11-14", "|Sở Nội vụ|Sở, ban, ngành\n|Ban Quản lý Khu kinh tế Phú Yên|Sở, ban, ngành", {}};
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, listed)), "");
}

BOOST_AUTO_TEST_CASE(NamesThatStateBothTypesOfAProvinceAreAWarning) {
    const std::string table = communes + "1|UBND xã A - tỉnh Quảng Ninh|80\n2|UBND xã B - thành phố Quảng Ninh|81\n" +
                              "3|UBND xã C - thành phố Quảng Ninh|82";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(result.provinceTitle, "thành phố Quảng Ninh");
    BOOST_CHECK(says(result, "ô B2: nơi ghi tỉnh Quảng Ninh, nơi ghi thành phố Quảng Ninh (ô này và ô B3): văn bản ghi "
                             "thành phố Quảng Ninh"));
}

BOOST_AUTO_TEST_SUITE_END()
