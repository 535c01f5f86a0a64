// The provinces, before and since 1/7/2025.
#include "base/provinces.hpp"
#include "base/text.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

} // namespace

BOOST_AUTO_TEST_SUITE(provinces)

BOOST_AUTO_TEST_CASE(AProvinceIsFoundByItsNameWithItsTypeOrWithout) {
    BOOST_REQUIRE(provinceByKey(textKey("Đắk Lắk")) != nullptr);
    BOOST_TEST(provinceByKey(textKey("Đắk Lắk"))->name == "Đắk Lắk");
    BOOST_CHECK(provinceByKey(textKey("tỉnh Đắk Lắk")) == nullptr);
    BOOST_CHECK(namedProvince(textKey("tỉnh Đắk Lắk")).type == ProvinceType::province);
    BOOST_CHECK(namedProvince(textKey("thành phố Huế")).type == ProvinceType::city);
    BOOST_CHECK(!namedProvince(textKey("Đắk Lắk")).type);
    BOOST_CHECK(!namedProvince(textKey("Buôn Ma Thuột")));
}

BOOST_AUTO_TEST_CASE(TheTypeInFrontOfANameMayBeAnotherThanIn2025) {
    const NamedProvince city = typedProvince(textKey("thành phố Đồng Nai"));
    BOOST_REQUIRE(city);
    BOOST_TEST(city.province->name == "Đồng Nai");
    BOOST_CHECK(city.type == ProvinceType::city);
    BOOST_CHECK(!typedProvince(textKey("Đồng Nai")));
}

BOOST_AUTO_TEST_CASE(APhuYenBelongsToDakLakSince2025) {
    BOOST_REQUIRE(provinceByKey(textKey("Phú Yên")) != nullptr);
    BOOST_TEST(provinceByKey(textKey("Phú Yên"))->since2025 == "Đắk Lắk");
    BOOST_TEST(provinceKey("Thừa Thiên Huế") == provinceKey("Huế"));
    BOOST_TEST(provinceKey("Phú Yên") != provinceKey("Đắk Lắk"));
}

BOOST_AUTO_TEST_CASE(CodesOfUnitsNameTheirProvinceWhereAllSayTheSame) {
    BOOST_TEST(provinceOfCodes({"H15", "000.00.01.H15"}).value_or("") == "Đắk Lắk");
    BOOST_TEST(provinceOfCodes({"000.00.01.H15", "000.00.02.H01"}).value_or("") == "");
    BOOST_TEST(provinceOfCodes({"abc"}).value_or("") == "");
    BOOST_TEST(provinceOfCodes({}).value_or("") == "");
}

BOOST_AUTO_TEST_CASE(AProvinceIsCalledWithItsType) {
    BOOST_TEST(provinceWithType("Đắk Lắk") == "tỉnh Đắk Lắk");
    BOOST_TEST(provinceWithType("Huế") == "thành phố Huế");
    BOOST_TEST(provinceWithType("Đồng Nai", ProvinceType::city) == "thành phố Đồng Nai");
}

BOOST_AUTO_TEST_SUITE_END()
