// A period as a whole.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(evaluation)

BOOST_AUTO_TEST_CASE(TheProvinceIsFoundAndItsGroupsAreChecked) {
    const std::string table =
        "STT|Tỉnh/Thành phố|Công khai, minh bạch (18 điểm)|Tiến độ (20 điểm)|Dịch vụ công trực tuyến (12 điểm)|"
        "Thanh toán trực tuyến (10 điểm)|Mức độ hài lòng (18 điểm)|Số hóa hồ sơ (22 điểm)|Tổng điểm\n"
        "1|UBND tỉnh Bình Định|10.5|20|5.04|2.2|18|15.43|71.17\n2|UBND tỉnh Đắk Lắk|10|19.1|4.8|2.1|18|14.7|73.73";
    const PeriodResult result = evaluated({{table}}, ofProvince("Đắk Lắk", "Thang-5-2024"));
    BOOST_CHECK(says(result, "tổng điểm ghi 73,73, các nhóm cộng lại được 68,7 (lệch 5,03)"));
    BOOST_REQUIRE(result.own());
    BOOST_CHECK_EQUAL(result.own()->total->text(), "73.73");
    BOOST_CHECK_EQUAL(*result.own()->rank, 1);
}

BOOST_AUTO_TEST_CASE(AConfiguredProvinceThatIsNotTheUnitsIsAnError) {
    Setup setup;
    setup.settings.province = "Đắk Lắk";
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A - tỉnh An Giang|80"}}, setup),
                     "cau-hinh.toml ghi tỉnh Đắk Lắk, số liệu là "
                     "của tỉnh An Giang"));
}

BOOST_AUTO_TEST_CASE(ADateOfAnotherPeriodIsAWarning) {
    BOOST_CHECK(says(evaluated({{"Số liệu tính đến ngày 07/11/2025\n" + communes + "1|UBND xã A|80"}}),
                     "CẢNH BÁO: 1.xlsx, trang \"Bảng\", ô A1: số liệu ghi ngày 07/11/2025"));
}

BOOST_AUTO_TEST_CASE(TheOrderOfFilesChangesNothing) {
    const Sheet first{departments + "1|Sở A|90|90|90|90|90"};
    const Sheet second{communes + "1|UBND xã B|80"};
    const PeriodResult one = evaluated({first, second});
    const PeriodResult other = evaluated({second, first});
    BOOST_CHECK_EQUAL(ranking(one, Level::department), ranking(other, Level::department));
    BOOST_CHECK_EQUAL(ranking(one, Level::commune), ranking(other, Level::commune));
    BOOST_CHECK(one.levels.front().level == other.levels.front().level);
}

BOOST_AUTO_TEST_CASE(NamesOfFilesAndSheetsSayNothingOfTheirLevel) {
    PeriodInput input{periodsIn("2025-11-14").front(), "2025-11-14", {}};
    input.files = {{"ubnd-cap-xa.csv", "", {}}, {"so-ban-nganh.xls", "", {}}, {"cac-tinh.ods", "", {}}};
    input.files[0].tables.push_back(tableOf(departments + "1|Sở A|90|90|90|90|90", "Cấp xã"));
    input.files[1].tables.push_back(tableOf(provinces + "1|Đắk Lắk|70\n2|Lai Châu|60", "Sở, ban, ngành"));
    input.files[2].tables.push_back(tableOf(twoCommunes, "Các tỉnh"));
    const Setup setup = ofProvince("Đắk Lắk");
    const Index index(standard::versions(), {});
    const UnitLists units;
    TitleCache titles;
    const PeriodResult result = evaluate(input, {&index, &units, &setup.settings, &titles});
    BOOST_CHECK_EQUAL(ranking(result, Level::department), "1 Sở A 90");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), ranked);
    BOOST_CHECK_EQUAL(ranking(result, Level::province), "1 Đắk Lắk 70; 2 Lai Châu 60");
}

BOOST_AUTO_TEST_CASE(TheMeanOfAnyTotalsThatAreAcceptedCanBeComputed) {
    const std::string rows = repeated("|UBND xã #|'91,123456789012345 điểm\n", 300);
    const PeriodResult result = evaluated({{communes + rows}});
    BOOST_REQUIRE_EQUAL(result.levels.front().units.size(), 300U);
    BOOST_CHECK_EQUAL(totalsOf(result).levels.front().mean->text(), "91.12");
}

BOOST_AUTO_TEST_CASE(AListThatLacksTheProvinceReportedOnIsAWarning) {
    const PeriodResult result =
        evaluated({{provinces + "1|Thành phố Hà Nội|90\n2|Tỉnh Lai Châu|80"}}, ofProvince("Đắk Lắk"));
    BOOST_CHECK(says(result, "CẢNH BÁO: 1.xlsx, trang \"Bảng\": bảng có 2 tỉnh, thành phố"));
    BOOST_CHECK(says(result, "không thấy tỉnh Đắk Lắk trong bảng các tỉnh"));
}

BOOST_AUTO_TEST_CASE(TwoDatesInOnePeriodAreAWarning) {
    const PeriodResult result = evaluated({{"Số liệu tính đến ngày 13/11/2025\nTên đơn vị|Tổng điểm\nUBND xã A|90"},
                                           {"Số liệu tính đến ngày 14/11/2025\nTên đơn vị|Tổng điểm\nSở A|90"}});
    BOOST_CHECK(says(result, "2.xlsx, trang \"Bảng\", ô A1: số liệu ghi ngày 14/11/2025, tệp khác (1.xlsx) ghi ngày "
                             "13/11/2025"));
    BOOST_CHECK(result.assessed == (Date{2025, 11, 14}));
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

BOOST_AUTO_TEST_CASE(APeriodIsEvaluatedByTheListOfItsTime) {
    const std::string list = "H1|UBND xã Cũ|Cấp xã||||30/9/2025\nH1|UBND xã Mới|Cấp xã|||01/10/2025|";
    const PeriodResult before = evaluated({{communes + "1|UBND xã Cũ|80"}}, {"2025-09-12", list, {}});
    const PeriodResult now = evaluated({{communes + "1|UBND xã Mới|85"}}, {"2025-10-10", list, {}});
    BOOST_CHECK_EQUAL(findings(before) + findings(now), "");
    BOOST_CHECK_EQUAL(before.levels.front().units.front().key, now.levels.front().units.front().key);
    BOOST_CHECK_EQUAL(before.levels.front().units.front().name, "UBND xã Cũ");
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã Cũ|80"}}, {"2025-10-10", list, {}}), "không có trong danh mục"));
}

BOOST_AUTO_TEST_CASE(ATableOfProvincesWithoutTheReportsOwnIsAWarningWithBothCauses) {
    BOOST_CHECK(
        says(evaluated({{provinces + "1|Cà Mau|80\n2|Đắk Lắk|70"}}, ofProvince("An Giang")),
             "không thấy tỉnh An Giang trong bảng các tỉnh. Nếu dòng tinh trong cau-hinh.toml ghi sai thì sửa lại, "
             "nếu không thì tải lại bảng từ Cổng"));
}

BOOST_AUTO_TEST_SUITE_END()
