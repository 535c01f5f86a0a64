// Which unit a row is, and on which level.
#include "evaluation.hpp"
#include "model/names.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(levels)

BOOST_AUTO_TEST_CASE(UnitsTwiceAreAnErrorNamingBothCells) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2|Ủy ban nhân dân xã A|80"}}),
                     "ô B3: mỗi đơn vị chỉ có một dòng, \"Ủy ban nhân dân xã A\" đã có ở ô B2"));
}

BOOST_AUTO_TEST_CASE(UnknownUnitsAreAnErrorThatSuggestsNearNames) {
    const Setup setup{"2025-11-14", "1|UBND xã Ea Ly|Cấp xã\n2|UBND xã Ea Wy|Cấp xã", {}};
    const PeriodResult result = evaluated({{communes + "1|UBND xã Ea Lyy|90\n2|UBND xã Ea Wy|80"}}, setup);
    BOOST_CHECK(says(result, "ô B2: \"UBND xã Ea Lyy\" không có trong danh mục đơn vị (gần giống: UBND xã Ea Ly"));
    BOOST_CHECK(says(result, "CẢNH BÁO: 1.xlsx, trang \"Bảng\": danh mục có \"UBND xã Ea Ly\", tệp không có"));
}

BOOST_AUTO_TEST_CASE(OnlyNamesThatAreNearAreSuggestedAndOnlyForTheFirstTwoHundred) {
    const Setup setup{"2025-11-14", "1|UBND xã Ea Ly|Cấp xã\n2|Sở Y tế|Sở, ban, ngành", {}};
    BOOST_CHECK(!says(evaluated({{communes + "1|Krông Pắc|90"}}, setup), "gần giống"));
    BOOST_CHECK(says(evaluated({{communes + "1|UBND phường Ea Ly|90"}}, setup), "(gần giống: UBND xã Ea Ly)"));
    std::string many = communes;
    for (int i = 0; i < 202; ++i) many += "|UBND xã Ea Ly|90\n"; // otherwise the list would count as another province's
    for (int i = 0; i < 201; ++i)
        many += std::to_string(i) + "|UBND xã Ea L" + std::string(1, "abcdegh"[i % 7]) + "|90\n";
    const std::string said = findings(evaluated({{many}}, setup));
    std::size_t suggestions = 0;
    for (std::size_t at = said.find("gần giống"); at != said.npos; at = said.find("gần giống", at + 1)) ++suggestions;
    BOOST_CHECK_EQUAL(suggestions, 200U);
}

BOOST_AUTO_TEST_CASE(BareNamesAreFoundWhereOnlyOneUnitHasThem) {
    const Setup setup{
        "2025-11-14", "1|UBND xã Ea Ly|Cấp xã\n2|UBND xã Tân Lập|Cấp xã\n3|UBND phường Tân Lập|Cấp xã", {}};
    const PeriodResult result = evaluated({{communes + "1|Ea Ly|90\n2|Tân Lập|80"}}, setup);
    BOOST_CHECK(says(result, "tên \"Tân Lập\" không cho biết"));
    BOOST_CHECK(!says(result, "tên \"Ea Ly\""));
}

BOOST_AUTO_TEST_CASE(ABareNameWithoutAListHasNoLevel) {
    BOOST_CHECK(
        says(evaluated({{communes + "1|Ea Ly|90"}}), "ô B2: tên \"Ea Ly\" không cho biết đơn vị thuộc cấp nào"));
}

BOOST_AUTO_TEST_CASE(OtherNamesOfTheListAreTheUnit) {
    const Setup setup{"2025-11-14", "1|UBND xã Ea Ly|Cấp xã|UBND xã Ea Lý; Xã Ealy|", {}};
    BOOST_CHECK_EQUAL(ranking(evaluated({{communes + "1|UBND xã Ealy|90"}}, setup), Level::commune),
                      "1 UBND xã Ea Ly 90");
}

BOOST_AUTO_TEST_CASE(BareNamesBelowTheHeadingOfProvincesAreProvinces) {
    const PeriodResult result =
        evaluated({{"Hạng|Tỉnh/Thành phố|Tổng điểm\n1|TP. Huế|90\n2|Đắk Lắk|80"}}, ofProvince("Đắk Lắk"));
    BOOST_REQUIRE(result.own());
    BOOST_CHECK_EQUAL(*result.own()->rank, 2);
}

BOOST_AUTO_TEST_CASE(BareNamesOfProvincesAloneAreAListOfProvinces) {
    std::string text = "STT|Tên đơn vị|Tổng điểm\n";
    const std::string names =
        "Hà Nội|Huế|Lai Châu|Điện Biên|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Cao "
        "Bằng|Tuyên Quang|Lào Cai|Thái Nguyên|Phú Thọ|Bắc Ninh|Hưng Yên|Hải Phòng|Ninh Bình|Quảng "
        "Trị|Đà Nẵng|Quảng Ngãi|Gia Lai|Khánh Hòa|Lâm Đồng|Đắk Lắk|Hồ Chí Minh|Đồng Nai|Tây "
        "Ninh|Cần Thơ|Vĩnh Long|Đồng Tháp|Cà Mau|An Giang";
    for (const std::string &name : split(names, '|')) text += "|" + name + "|90\n";
    const PeriodResult result = evaluated({{text}}, ofProvince("Đắk Lắk"));
    BOOST_REQUIRE(result.provinces);
    BOOST_CHECK_EQUAL(result.provinces->units.size(), 34U);
    BOOST_CHECK_EQUAL(result.own()->name, "Đắk Lắk");
}

BOOST_AUTO_TEST_CASE(UnitsWithAndWithoutTheirProvinceAreOne) {
    for (const char *again : {"UBND xã Ea Ly-tỉnh Đắk Lắk", "UBND xã Ea Ly, tỉnh Đắk Lắk", "UBND xã Ea Ly tỉnh Đắk Lắk",
                              "UBND xã Ea Ly (tỉnh Đắk Lắk)", "UBND xã Ea Ly - Đắk Lắk", "UBND xã Ea Ly - tỉnh Đăk Lăk",
                              "1. UBND xã Ea Ly"})
        BOOST_CHECK_MESSAGE(
            says(evaluated({{communes + "1|UBND xã Ea Ly|80\n2|" + again + "|70"}}), "mỗi đơn vị chỉ có một dòng"),
            again);
}

BOOST_AUTO_TEST_CASE(BodiesWithinACommuneAreNoDepartments) {
    BOOST_CHECK(says(evaluated({{communes + "1|Công an xã Ea Ly|90"}}),
                     "ô B2: tên \"Công an xã Ea Ly\" không cho biết đơn vị thuộc cấp nào"));
    BOOST_CHECK(levelByName(unitName("Sở Lao động - Thương binh và Xã hội"), Era::hueIsADistrict) == Level::department);
}

BOOST_AUTO_TEST_CASE(ALevelOfTheListThatThePeriodLacksIsAWarning) {
    const Setup setup{"2025-11-14", "1|Sở A|Sở, ban, ngành\n2|UBND xã B|Cấp xã", {}};
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã B|90"}}, setup),
                     "CẢNH BÁO: danh mục có Sở, ban, ngành, kỳ này không có bảng nào"));
}

BOOST_AUTO_TEST_CASE(ALevelThatTheNameContradictsIsAWarningAndTheNameWins) {
    BOOST_CHECK(says(evaluated({{"Đơn vị|LOAI_COQUAN|Tổng điểm\nUBND huyện A|'3|90"}}),
                     "\"UBND huyện A\" được xếp vào UBND cấp huyện theo tên, cột cấp lại ghi UBND cấp xã"));
}

BOOST_AUTO_TEST_CASE(ALevelOfTheListThatTheNameContradictsIsAWarningAndTheListWins) {
    const PeriodResult result = evaluated({{communes + "1|Trung tâm A|90\n2|Sở B|80"}},
                                          {"2025-11-14", "|Trung tâm A|Sở, ban, ngành\n|Sở B|Cấp xã", {}});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Trung tâm A 90");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 Sở B 80");
    BOOST_CHECK(
        says(result, "ô B3: \"Sở B\" được xếp vào UBND cấp xã theo danh mục, tên lại cho thấy là Sở, ban, ngành"));
}

BOOST_AUTO_TEST_CASE(ACodeOfAnotherUnitIsAnError) {
    const Setup setup{"2025-11-14", "H1|UBND xã Ea Ly|Cấp xã\nH2|UBND xã Ea Súp|Cấp xã", {}};
    const std::string head = "Mã|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "H1|UBND xã Ea Súp|90\nH2|UBND xã Ea Ly|90"}}, setup),
                     "là của hai đơn vị: trong danh mục mã này là của"));
    BOOST_CHECK(says(evaluated({{head + "H1|UBND xã Khác|90"}}, setup), "gần giống: UBND xã Ea Ly, cùng mã H1"));
}

BOOST_AUTO_TEST_CASE(AProvinceThatRoseToACityIsNoDistrict) {
    const std::string table = communes +
                              "1|UBND Thành phố Đồng Nai|71\n2|UBND thành phố Quảng Ninh|69\n"
                              "3|UBND tỉnh Đắk Lắk|65.5\n4|UBND thành phố Bắc Ninh|64\n5|UBND tỉnh Cà Mau|60";
    const PeriodResult result = evaluated({{table}}, ofProvince("Đắk Lắk", "2026-10-10"));
    BOOST_CHECK(
        findings(result).starts_with("CẢNH BÁO: 1.xlsx, trang \"Bảng\": bảng có 5 tỉnh, thành phố, cả nước có 34"));
    BOOST_CHECK(result.levels.empty());
    BOOST_CHECK_EQUAL(*result.own()->rank, 3);
    const PeriodResult city = evaluated({{table}}, ofProvince("Quảng Ninh", "2026-10-10"));
    BOOST_CHECK_EQUAL(*city.own()->rank, 2);
    BOOST_CHECK_EQUAL(city.provinceTitle, "thành phố Quảng Ninh");
    BOOST_CHECK_EQUAL(evaluated({{table}}, ofProvince("tỉnh Quảng Ninh", "2026-10-10")).provinceTitle,
                      "tỉnh Quảng Ninh");
}

BOOST_AUTO_TEST_CASE(UnitsOfACentralCityMayEndWithItsName) {
    const PeriodResult result = evaluated({{departmentsByCode + "1|Sở Y tế - thành phố Quảng Ninh" + all90 +
                                            "2|Sở Nội vụ - thành phố Quảng Ninh" + all90},
                                           {communes + "1|UBND phường Hạ Long - thành phố Quảng Ninh|80"}},
                                          {"2026-10-10", "", {}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(result.provinceTitle, "thành phố Quảng Ninh");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 UBND phường Hạ Long 80");
}

BOOST_AUTO_TEST_CASE(CitiesAmongDistrictsOf2024AreDistrictsAndAmongProvincesAreNot) {
    const Setup setup = ofProvince("Cà Mau", "Quy-II-2024");
    const std::string city = "1|UBND thành phố Cà Mau|80\n";
    const PeriodResult districts = evaluated({{communes + city + "2|UBND huyện U Minh|70"}}, setup);
    BOOST_CHECK_EQUAL(ranking(districts, Level::district), "1 UBND thành phố Cà Mau 80; 2 UBND huyện U Minh 70");
    const PeriodResult provinces =
        evaluated({{communes + city + "2|UBND tỉnh An Giang|70\n3|UBND thành phố Hà Nội|60"}}, setup);
    BOOST_CHECK_EQUAL(*provinces.own()->rank, 1);
    BOOST_CHECK(provinces.levels.empty());
}

BOOST_AUTO_TEST_CASE(ADepartmentThatTheLevelFieldCallsCapTinhIsADepartment) {
    for (const char *word : {"Cấp tỉnh", "'1", "PROVINCE", "AGENCY", "Cấp Tỉnh", "Tỉnh"}) {
        const std::string field = std::string("|") + word;
        const PeriodResult result =
            evaluated({{"Tên đơn vị|Cấp đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|MDHL (%)\nSở Y tế" + field + all90 +
                        "Thanh tra tỉnh" + field + all90 + "Kho lưu trữ" + field + all90}});
        BOOST_CHECK_EQUAL(findings(result), "");
        BOOST_CHECK_MESSAGE(result.of(Level::department) && result.of(Level::department)->units.size() == 3, word);
        BOOST_CHECK(!result.provinces);
    }
}

BOOST_AUTO_TEST_CASE(WordsForTheLevelOfCommunes) {
    for (const char *word : {"Xã, phường", "Cấp Xã", "COMMUNE", "'3", "Phường"}) {
        const PeriodResult result =
            evaluated({{std::string("Đơn vị|Cấp đơn vị|Tổng điểm\nEa Ly|") + word + "|80\nEa Wy|" + word + "|70"}});
        BOOST_CHECK_EQUAL(findings(result), "");
        BOOST_CHECK_EQUAL(ranking(result, Level::commune), "1 Ea Ly 80; 2 Ea Wy 70");
    }
}

BOOST_AUTO_TEST_CASE(BoardsOfTwoOldProvincesAreTwo) {
    const std::string board = "Ban Quản lý Khu công nghiệp ";
    const PeriodResult result =
        evaluated({{departmentsByCode + "1|" + board + "Đắk Lắk" + all90 + "2|" + board + "Phú Yên" + all90}},
                  ofProvince("Đắk Lắk"));
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_REQUIRE(result.of(Level::department));
    BOOST_CHECK_EQUAL(result.of(Level::department)->units.size(), 2U);
    BOOST_CHECK(says(evaluated({{departmentsByCode + "1|" + board + "Đắk Lắk" + all90 + "2|" + board + all90}},
                               ofProvince("Đắk Lắk")),
                     "mỗi đơn vị chỉ có một dòng"));
}

BOOST_AUTO_TEST_SUITE_END()
