#include "model/names.hpp"

#include "base/provinces.hpp"
#include "base/text.hpp"

#include <boost/test/unit_test.hpp>

#include <ostream>

namespace {

using namespace phuluc;

std::string key(std::string_view text) { return unitName(text).key; }

std::optional<Level> level(std::string_view text, const Date &day = {2025, 11, 14}) {
    return levelByName(unitName(text, eraOf(day)), eraOf(day));
}

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(SpellingsOfOneUnitHaveOneKey) {
    const std::string expected = key("UBND phường Hòa Hiệp");
    for (const char *spelling :
         {"Ủy ban nhân dân phường Hòa Hiệp", "Uỷ ban nhân dân phường Hoà Hiệp", "phường Hòa Hiệp", "P. Hòa Hiệp",
          "P.Hòa Hiệp", "UBND Phường  Hòa\u00a0Hiệp", "UBND phường Hòa Hiệp - tỉnh Đắk Lắk",
          "UBND phường Hòa Hiệp – Tỉnh Đắk Lắk", "UBND phường Ho\u0300a Hiệp"})
        BOOST_CHECK_MESSAGE(key(spelling) == expected, spelling << ": " << key(spelling));
    BOOST_CHECK_EQUAL(key("UBND X. Ea H’Leo"), key("UBND xã Ea H'leo"));
}

BOOST_AUTO_TEST_CASE(BulletsNumbersAndSignsOfFootnotesAreNoPartOfAName) {
    for (const char *text : {"- UBND xã Ea Ly", "+ UBND xã Ea Ly", "• UBND xã Ea Ly", "3/ UBND xã Ea Ly",
                             "UBND xã Ea Ly*", "UBND xã Ea Ly (*)", "UBND xã Ea Ly (1)", "UBND xã Ea Ly[12]",
                             "UBND xã Ea Ly¹", "UBND xã Ea Ly - tỉnh Đắk Lắk (1)", "UBND xã Ea Ly ― tỉnh Đắk Lắk"})
        BOOST_CHECK_MESSAGE(unitName(text).display == "UBND xã Ea Ly", text << ": " << unitName(text).display);
    for (const char *text : {"Phường 1", "Sở Y tế (Đắk Lắk", "Ban A (H15.112.3)", "UBND xã A Lưới 1", "(1)", "Sở ()"})
        BOOST_CHECK_EQUAL(withoutFootnote(text), text);
}

BOOST_AUTO_TEST_CASE(ATypeAloneIsNoName) {
    for (const char *text : {"UBND phường", "Xã", "Sở", "UBND tỉnh", "Chi cục"})
        BOOST_CHECK_MESSAGE(saysOnlyAType(unitName(text)), text);
    for (const char *text : {"UBND phường 1", "Thanh tra tỉnh", "Công an tỉnh", "Văn phòng", "Xã Ea Ly"})
        BOOST_CHECK_MESSAGE(!saysOnlyAType(unitName(text)), text);
}

BOOST_AUTO_TEST_CASE(TypeAndParentBelongToTheKey) {
    BOOST_CHECK_NE(key("UBND xã Tân Lập"), key("UBND phường Tân Lập"));
    BOOST_CHECK_NE(key("UBND phường Thống Nhất - thành phố Buôn Ma Thuột"),
                   key("UBND phường Thống Nhất - thị xã Buôn Hồ"));
    BOOST_CHECK_EQUAL(key("UBND xã Hòa Sơn, huyện Krông Bông"),
                      key("UBND xã Hòa Sơn - huyện Krông Bông - tỉnh Đắk Lắk"));
    BOOST_CHECK_EQUAL(unitName("UBND xã Hòa Sơn - huyện Krông Bông").keyWithoutParent(), key("xã Hòa Sơn"));
}

BOOST_AUTO_TEST_CASE(TheProvinceIsNoPartOfADepartmentsName) {
    BOOST_CHECK_EQUAL(key("Sở Công Thương - tỉnh An Giang"), key("Sở Công Thương"));
    BOOST_CHECK_EQUAL(key("Thanh tra tỉnh An Giang"), key("Thanh tra tỉnh"));
    BOOST_CHECK_EQUAL(unitName("Sở Tư pháp - Tỉnh Đắk Lắk").province, "Đắk Lắk");
    BOOST_CHECK_EQUAL(unitName("Sở Tư pháp - Tỉnh Đắk Lắk").display, "Sở Tư pháp");
    BOOST_CHECK_EQUAL(unitName("Sở Y tế - tỉnh Bà Rịa - Vũng Tàu").display, "Sở Y tế");
    BOOST_CHECK_EQUAL(unitName("Sở Lao động - Thương binh và Xã hội").display, "Sở Lao động - Thương binh và Xã hội");
}

BOOST_AUTO_TEST_CASE(DepartmentsAreOneWithAndWithoutTheirProvince) {
    for (const char *text :
         {"Sở Nội vụ", "Sở Nội vụ tỉnh Đắk Lắk", "Sở Nội vụ Đắk Lắk", "Sở Nội vụ - Đắk Lắk", "Sở Nội vụ-Tỉnh Đắk Lắk"})
        BOOST_CHECK_MESSAGE(key(text) == key("Sở Nội vụ"), text << ": " << key(text));
    BOOST_CHECK_EQUAL(key("Thanh tra tỉnh An Giang"), key("Thanh tra"));
    BOOST_CHECK_EQUAL(key("Văn phòng UBND tỉnh Đắk Lắk"), key("Văn phòng UBND tỉnh"));
    BOOST_CHECK_EQUAL(unitName("Thanh tra tỉnh An Giang").display, "Thanh tra tỉnh An Giang");
    BOOST_CHECK_EQUAL(unitName("UBND xã Ea Ly tỉnh Đắk Lắk").display, "UBND xã Ea Ly");
    BOOST_CHECK_EQUAL(key("UBND phường Phú Yên"), key("phường Phú Yên"));
}

BOOST_AUTO_TEST_CASE(TheCommitteeIsOneWordWhereverItStands) {
    for (const char *text :
         {"Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Đắk Lắk", "Văn phòng Uỷ ban nhân dân tỉnh",
          "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", "Văn phòng U.B.N.D tỉnh", "Văn phòng UB ND tỉnh"})
        BOOST_CHECK_MESSAGE(key(text) == key("Văn phòng UBND"), text << ": " << key(text));
    BOOST_CHECK_EQUAL(key("Văn phòng Đoàn ĐBQH, HĐND và Ủy ban nhân dân tỉnh"),
                      key("Văn phòng Đoàn ĐBQH, HĐND và UBND"));
}

BOOST_AUTO_TEST_CASE(AProvinceIsOneWhateverItsType) {
    for (const char *text : {"UBND thành phố Quảng Ninh", "UBND Thành phố Đồng Nai", "UBND tỉnh Đồng Nai",
                             "TP. Bắc Ninh", "UBND tỉnh Hà Nội"})
        BOOST_CHECK_MESSAGE(level(text) == Level::province, text);
    BOOST_CHECK_EQUAL(unitName("Sở Y tế - thành phố Quảng Ninh").province, "Quảng Ninh");
    BOOST_CHECK_EQUAL(key("UBND phường Vũ Ninh - thành phố Bắc Ninh"), key("phường Vũ Ninh"));
    BOOST_CHECK(unitName("Sở Y tế - thành phố Bắc Ninh").provinceType == ProvinceType::city);
    BOOST_CHECK_EQUAL(provinceKey("UBND"), textKey("UBND"));
    BOOST_CHECK_EQUAL(provinceKey("thành phố Quảng Ninh"), provinceKey("Quảng Ninh"));
    BOOST_CHECK_EQUAL(provinceKey("Thừa Thiên - Huế"), provinceKey("thành phố Huế"));
}

BOOST_AUTO_TEST_CASE(UntilJune2025ACityOfAProvinceWasADistrict) {
    const Era then = Era::hueIsACity;
    BOOST_CHECK(levelByName(unitName("UBND thành phố Bắc Ninh", then), then) == Level::district);
    BOOST_CHECK(levelByName(unitName("UBND thành phố Quảng Ninh", then), then) ==
                Level::province); // there was no such city
    BOOST_CHECK_NE(unitName("UBND phường 1 - thành phố Cà Mau", then).key, unitName("UBND phường 1", then).key);
    BOOST_CHECK_EQUAL(unitName("UBND phường 1 - thành phố Cà Mau - tỉnh Cà Mau", then).key,
                      unitName("UBND phường 1 - thành phố Cà Mau", then).key);
}

BOOST_AUTO_TEST_CASE(AProvinceAtTheEndMayBePartOfTheName) {
    const UnitName board = unitName("Ban Quản lý Khu kinh tế Phú Yên");
    BOOST_CHECK_EQUAL(board.key, key("Ban Quản lý Khu kinh tế"));
    BOOST_CHECK_NE(board.keyWithProvince(), unitName("Ban Quản lý Khu kinh tế Đắk Lắk").keyWithProvince());
    BOOST_CHECK(board.province.empty() && board.ending == Ending::bare);
    BOOST_CHECK(unitName("Ban Quản lý Khu kinh tế (Phú Yên)").ending == Ending::bracket);
    BOOST_CHECK_EQUAL(unitName("Sở Y tế - tỉnh Đắk Lắk").keyWithProvince(), key("Sở Y tế"));
}

BOOST_AUTO_TEST_CASE(CodesTellTheProvince) {
    using Codes = std::vector<std::string>;
    BOOST_CHECK_EQUAL(provinceOfCodes(Codes{"H15", "000.00.01.H15", ""}).value_or(""), "Đắk Lắk");
    BOOST_CHECK_EQUAL(provinceOfCodes(Codes{"24118", "24121"}).value_or(""), "Đắk Lắk");
    BOOST_CHECK_EQUAL(provinceOfCodes(Codes{"22015", "24121"}).value_or(""), "Đắk Lắk"); // Phú Yên was joined to it
    BOOST_CHECK_EQUAL(provinceOfCodes(Codes{"00001", "09538", "10504"}).value_or(""), "Hà Nội");
    BOOST_CHECK(!provinceOfCodes(Codes{"22015", "30280"}));
    BOOST_CHECK(!provinceOfCodes(Codes{"643", "x", "H99"}));
    BOOST_CHECK(!provinceOfCodes({}));
}

BOOST_AUTO_TEST_CASE(DistrictsMayStandBehindInAnyForm) {
    for (const char *text : {"UBND xã Hòa Sơn (huyện Krông Bông)", "UBND xã Hòa Sơn huyện Krông Bông",
                             "UBND xã Hòa Sơn, H. Krông Bông", "UBND xã Hòa Sơn - huyện Krông Bông, tỉnh Đắk Lắk"})
        BOOST_CHECK_MESSAGE(key(text) == key("UBND xã Hòa Sơn - huyện Krông Bông"), text << ": " << key(text));
}

BOOST_AUTO_TEST_CASE(NamesShowTheirLevel) {
    BOOST_CHECK(level("Sở Tư pháp") == Level::department);
    BOOST_CHECK(level("Ban Quản lý các khu công nghiệp") == Level::department);
    BOOST_CHECK(level("Văn phòng UBND tỉnh Đắk Lắk") == Level::department);
    BOOST_CHECK(level("Thanh tra tỉnh An Giang") == Level::department);
    BOOST_CHECK(level("UBND huyện Cư M'gar") == Level::district);
    BOOST_CHECK(level("UBND thành phố Buôn Ma Thuột") == Level::district);
    BOOST_CHECK(level("UBND thị xã Buôn Hồ") == Level::district);
    BOOST_CHECK(level("UBND thị trấn Ea Drăng - huyện Ea H'leo") == Level::commune);
    BOOST_CHECK(level("UBND Đặc khu Phú Quốc - tỉnh An Giang") == Level::commune);
    BOOST_CHECK(level("UBND tỉnh Cà Mau") == Level::province);
    BOOST_CHECK(level("UBND thành phố Cà Mau") == Level::province);
    BOOST_CHECK(level("UBND thành phố Cà Mau", {2025, 6, 30}) == Level::district);
    BOOST_CHECK(level("UBND Thành phố Hồ Chí Minh") == Level::province);
    BOOST_CHECK(level("UBND thành phố Huế", {2024, 12, 31}) == Level::district);
    BOOST_CHECK(level("UBND thành phố Huế", {2025, 1, 1}) == Level::province);
    BOOST_CHECK(!level("Ea Ly"));
}

BOOST_AUTO_TEST_CASE(ProvincesHaveOneSpelling) {
    for (const char *text : {"Đắk Lắk", "tỉnh Đắk Lắk", "UBND tỉnh Đắk Lắk", "ĐẮK LẮK", "Đắc Lắc", "Đăk Lăk"})
        BOOST_CHECK_EQUAL(provinceName(text).value_or(""), "Đắk Lắk");
    BOOST_CHECK_EQUAL(provinceName("TP. Hồ Chí Minh").value_or(""), "Hồ Chí Minh");
    BOOST_CHECK_EQUAL(provinceName("TPHCM").value_or(""), "Hồ Chí Minh");
    BOOST_CHECK_EQUAL(provinceName("UBND tỉnh Thừa Thiên - Huế").value_or(""), "Thừa Thiên Huế");
    BOOST_CHECK_EQUAL(provinceName("Bà Rịa-Vũng Tàu").value_or(""), "Bà Rịa - Vũng Tàu");
    BOOST_CHECK(!provinceName("Buôn Ma Thuột"));
    BOOST_CHECK_EQUAL(provinceWithType("Huế"), "thành phố Huế");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
