#include "write/low_units.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(Addressees)

namespace {

LevelResult lowLevel(Level which, const std::vector<std::string> &names) {
    std::vector<UnitScore> units;
    for (const std::string &name : names) units.push_back(unit(name, "80", 1));
    return level(which, std::move(units));
}

std::vector<std::string> linesOf(const std::vector<LevelResult> &levels, const Settings &settings = {}) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = levels;
    return addressees({&period, nullptr, &settings});
}

} // namespace

BOOST_AUTO_TEST_CASE(CommunesAreAddressedByNameWithoutTypeAndTheirSecretariesToo) {
    const std::vector<std::string> expected = {"Chủ tịch UBND các phường, xã: Ea Ly, Sông Cầu",
                                               "Đồng kính gửi: Bí thư các phường, xã: Ea Ly, Sông Cầu"};
    const std::vector<std::string> found = linesOf({lowLevel(Level::commune, {"UBND xã Ea Ly", "UBND phường Sông Cầu"})});
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(OnlyTypesThatAreThereAreNamed) {
    BOOST_TEST(linesOf({lowLevel(Level::commune, {"Uỷ ban nhân dân xã Ea Ly", "Xã Ea Wy"})}).front() ==
               "Chủ tịch UBND các xã: Ea Ly, Ea Wy");
    BOOST_TEST(linesOf({lowLevel(Level::commune, {"UBND Đặc khu Phú Quốc", "UBND xã Ea Wy"})}).front() ==
               "Chủ tịch UBND các xã, đặc khu: Phú Quốc, Ea Wy");
}

BOOST_AUTO_TEST_CASE(OneUnitIsAddressedInTheSingular) {
    const std::vector<std::string> expected = {"Chủ tịch UBND xã Ea Ly", "Đồng kính gửi: Bí thư xã Ea Ly"};
    const std::vector<std::string> found = linesOf({lowLevel(Level::commune, {"UBND xã Ea Ly"})});
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(NamesThatWouldReadTheSameKeepTheirTypeAndDistrict) {
    BOOST_TEST(linesOf({lowLevel(Level::commune, {"UBND phường Tân Lập", "UBND xã Tân Lập", "UBND xã Ea Ly"})}).front() ==
               "Chủ tịch UBND các phường, xã: phường Tân Lập, xã Tân Lập, Ea Ly");
    BOOST_TEST(linesOf({lowLevel(Level::commune, {"UBND xã Hòa Sơn - huyện Krông Bông", "UBND xã Ea Ly"})}).front() ==
               "Chủ tịch UBND các xã: Hòa Sơn (huyện Krông Bông), Ea Ly");
}

BOOST_AUTO_TEST_CASE(EachLevelHasItsOwnLineAndSecretariesShareOne) {
    const std::vector<std::string> expected = {
        "Giám đốc, Thủ trưởng: Sở Tư pháp, Thanh tra tỉnh", "Chủ tịch UBND các huyện, thị xã: Ea Kar, Buôn Hồ",
        "Chủ tịch UBND xã Ea Ly",
        "Đồng kính gửi: Bí thư các huyện, thị xã: Ea Kar, Buôn Hồ; Bí thư xã Ea Ly"};
    const std::vector<std::string> found = linesOf({lowLevel(Level::department, {"Sở Tư pháp", "Thanh tra tỉnh"}),
                                                    lowLevel(Level::district, {"UBND huyện Ea Kar", "UBND thị xã Buôn Hồ"}),
                                                    lowLevel(Level::commune, {"UBND xã Ea Ly"})});
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(TheIssuingOfficeDoesNotWriteToItself) {
    for (const char *own : {"Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh Đắk Lắk", "Văn phòng Ủy ban nhân dân tỉnh Đắk Lắk",
                            "Văn phòng UBND tỉnh - tỉnh Đắk Lắk"}) {
        BOOST_TEST(linesOf({lowLevel(Level::department, {"Sở Tư pháp", own})}).front() ==
                       "Giám đốc, Thủ trưởng: Sở Tư pháp",
                   own);
        BOOST_TEST(linesOf({lowLevel(Level::department, {own})}).empty(), own);
    }
    Settings settings;
    settings.dispatch.office = "Sở Tư pháp";
    BOOST_TEST(linesOf({lowLevel(Level::department, {"Sở Tư pháp - Tỉnh Đắk Lắk"})}, settings).empty());
}

BOOST_AUTO_TEST_CASE(NoAddresseeGivesNoDispatch) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {lowLevel(Level::department, {"Văn phòng UBND tỉnh Đắk Lắk"})};
    const Settings settings;
    BOOST_TEST(reportDocuments({&period, nullptr, &settings}).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
