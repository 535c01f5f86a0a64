#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string communes = "STT|Tên đơn vị|Tổng điểm\n";
const std::string departments = "STT|Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|MDHL (%)\n";
const std::string all90 = "|90|90|90|90|90\n";

BOOST_AUTO_TEST_SUITE(provinces)

BOOST_AUTO_TEST_CASE(AProvinceThatRoseToACityIsNoDistrict) {
    const std::string table = communes +
                              "1|UBND Thành phố Đồng Nai|71\n2|UBND thành phố Quảng Ninh|69\n"
                              "3|UBND tỉnh Đắk Lắk|65.5\n4|UBND thành phố Bắc Ninh|64\n5|UBND tỉnh Cà Mau|60";
    const PeriodResult result = evaluated({{table}}, ofProvince("Đắk Lắk", "2026-10-10"));
    BOOST_CHECK(findings(result).starts_with("CẢNH BÁO: 1.xlsx, trang \"Bảng\": bảng có 5 tỉnh, thành phố, cả nước có 34"));
    BOOST_CHECK(result.levels.empty());
    BOOST_CHECK_EQUAL(*result.own()->rank, 3);
    const PeriodResult city = evaluated({{table}}, ofProvince("Quảng Ninh", "2026-10-10"));
    BOOST_CHECK_EQUAL(*city.own()->rank, 2);
    BOOST_CHECK_EQUAL(city.provinceTitle, "thành phố Quảng Ninh");
    BOOST_CHECK_EQUAL(evaluated({{table}}, ofProvince("tỉnh Quảng Ninh", "2026-10-10")).provinceTitle,
                      "tỉnh Quảng Ninh");
}

BOOST_AUTO_TEST_CASE(AProvinceIsComparedWithItselfWhateverItsType) {
    const std::string row = "|80\n2|UBND tỉnh Cà Mau|70";
    const PeriodResult before =
        evaluated({{communes + "1|UBND tỉnh Bắc Ninh" + row}}, ofProvince("Bắc Ninh", "2026-10-02"));
    const PeriodResult now =
        evaluated({{communes + "1|UBND thành phố Bắc Ninh" + row}}, ofProvince("Bắc Ninh", "2026-10-09"));
    BOOST_CHECK_EQUAL(before.own()->key, now.own()->key);
}

BOOST_AUTO_TEST_CASE(UnitsOfSuchACityHaveItBehindTheirNames) {
    const PeriodResult result = evaluated(
        {{departments + "1|Sở Y tế - thành phố Quảng Ninh" + all90 + "2|Sở Nội vụ - thành phố Quảng Ninh" + all90},
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

BOOST_AUTO_TEST_CASE(TheProvinceIsNeverGuessed) {
    BOOST_CHECK_EQUAL(evaluated({{communes + "1|UBND xã A|80"}}).province, "");
    BOOST_CHECK(says(evaluated({{communes + "1|UBND tỉnh Đắk Lắk|80\n2|UBND tỉnh Cà Mau|70"}}),
                     "không rõ số liệu là của tỉnh nào"));
    const auto listed = [](const std::string &rows) {
        return evaluated({{communes + "1|UBND xã A|80"}}, {"2025-11-14", rows, {}}).province;
    };
    BOOST_CHECK_EQUAL(listed("24121|UBND xã A|Cấp xã"), "Đắk Lắk");
    BOOST_CHECK_EQUAL(listed("000.01.H01|UBND xã A|Cấp xã"), "An Giang");
    BOOST_CHECK_EQUAL(listed("|UBND xã A|Cấp xã\n|Thanh tra tỉnh Cà Mau|Sở, ban, ngành"), "Cà Mau");
    BOOST_CHECK_EQUAL(listed("|UBND xã A|Cấp xã"), "");
}

BOOST_AUTO_TEST_CASE(BoardsOfTwoOldProvincesAreTwo) {
    const std::string board = "Ban Quản lý Khu công nghiệp ";
    const PeriodResult result = evaluated(
        {{departments + "1|" + board + "Đắk Lắk" + all90 + "2|" + board + "Phú Yên" + all90}}, ofProvince("Đắk Lắk"));
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_REQUIRE(result.of(Level::department));
    BOOST_CHECK_EQUAL(result.of(Level::department)->units.size(), 2U);
    BOOST_CHECK(says(
        evaluated({{departments + "1|" + board + "Đắk Lắk" + all90 + "2|" + board + all90}}, ofProvince("Đắk Lắk")),
        "mỗi đơn vị chỉ có một dòng"));
}

BOOST_AUTO_TEST_CASE(AProvinceInBracketsIsAnErrorAboutThisNameOnly) {
    const std::string table =
        departments + "1|Sở Nội vụ - Tỉnh Đắk Lắk" + all90 + "2|Ban Quản lý Khu kinh tế (Phú Yên)" + all90;
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK(says(result, "ô B3: không rõ \"Ban Quản lý Khu kinh tế (Phú Yên)\" là đơn vị nào"));
    BOOST_CHECK(!says(result, "Tách riêng từng tỉnh"));
    const Setup listed{"2025-11-14", "|Sở Nội vụ|Sở, ban, ngành\n|Ban Quản lý Khu kinh tế Phú Yên|Sở, ban, ngành", {}};
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, listed)), "");
}

BOOST_AUTO_TEST_CASE(TheListOfAnotherProvinceIsSaidOnce) {
    std::string list = "|Văn phòng UBND tỉnh Đắk Lắk|Sở, ban, ngành";
    std::string table = communes;
    for (char c = 'A'; c <= 'Z'; ++c) {
        list += std::string("\n|UBND xã ") + c + "|Cấp xã";
        table += std::string("1|UBND xã X") + c + " - tỉnh An Giang|80\n";
    }
    const PeriodResult result = evaluated({{table}}, {"2025-11-14", list, {}});
    BOOST_CHECK_EQUAL(findings(result),
                      "LỖI: danh mục đơn vị là của tỉnh Đắk Lắk, số liệu là của tỉnh An Giang. Thay don-vi.xlsx bằng "
                      "danh mục của tỉnh An Giang, hoặc bỏ tệp đó ra khỏi thư mục danh-muc, rồi chạy lại\n");
}

BOOST_AUTO_TEST_CASE(SettingsOfAnotherProvinceAreSaidOnceWhateverTheList) {
    Setup setup{"2025-11-14", "|UBND xã Tân Hội - tỉnh An Giang|Cấp xã", {}};
    setup.settings.province = "Đắk Lắk";
    const std::string table = communes + "1|UBND xã Tân Hội - tỉnh An Giang|80";
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, setup)),
                      "LỖI: cau-hinh.toml ghi tỉnh Đắk Lắk, số liệu là của tỉnh An Giang. Sửa dòng tinh trong "
                      "cau-hinh.toml, hoặc bỏ tệp của tỉnh khác, rồi chạy lại\n");
    setup.units = "|UBND xã Ea Ly - tỉnh Đắk Lắk|Cấp xã";
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, setup)),
                      "LỖI: số liệu là của tỉnh An Giang, còn cau-hinh.toml và danh mục đơn vị là của tỉnh Đắk Lắk. "
                      "Thay bằng tệp xuất của tỉnh Đắk Lắk rồi chạy lại\n");
}

BOOST_AUTO_TEST_CASE(NamesThatStateBothTypesOfAProvinceAreAWarning) {
    const std::string table = communes + "1|UBND xã A - tỉnh Quảng Ninh|80\n2|UBND xã B - thành phố Quảng Ninh|81\n" +
                              "3|UBND xã C - thành phố Quảng Ninh|82";
    const PeriodResult result = evaluated({{table}});
    BOOST_CHECK_EQUAL(result.provinceTitle, "thành phố Quảng Ninh");
    BOOST_CHECK(says(result, "ô B2: nơi ghi tỉnh Quảng Ninh, nơi ghi thành phố Quảng Ninh (ô này và ô B3): văn bản ghi "
                             "thành phố Quảng Ninh"));
}

BOOST_AUTO_TEST_CASE(AListThatMostUnitsAreNotInIsSaidOnce) {
    std::string table = communes;
    for (char c = 'A'; c <= 'Z'; ++c) table += std::string("1|UBND xã X") + c + "|80\n";
    const PeriodResult result = evaluated({{table}}, {"2025-11-14", "|UBND xã A|Cấp xã", {}});
    BOOST_CHECK(says(result, "26/26 đơn vị của kỳ này không có trong danh mục đơn vị"));
    BOOST_CHECK(!says(result, "gần giống"));
}

BOOST_AUTO_TEST_CASE(APeriodIsEvaluatedByTheListOfItsTime) {
    const std::string list = "H1|UBND xã Cũ|Cấp xã||||30/9/2025\nH1|UBND xã Mới|Cấp xã|||01/10/2025|";
    const PeriodResult before = evaluated({{communes + "1|UBND xã Cũ|80"}}, {"2025-09-12", list, {}});
    const PeriodResult now = evaluated({{communes + "1|UBND xã Mới|85"}}, {"2025-10-10", list, {}});
    BOOST_CHECK_EQUAL(findings(before) + findings(now), "");
    BOOST_CHECK_EQUAL(before.levels.front().units.front().key, now.levels.front().units.front().key);
    BOOST_CHECK_EQUAL(before.levels.front().units.front().name, "UBND xã Cũ");
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã Cũ|80"}}, {"2025-10-10", list, {}}), "không có trong danh mục"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
