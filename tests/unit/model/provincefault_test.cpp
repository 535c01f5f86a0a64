// Exports, settings and list of different provinces.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

const std::string bodies =
    "Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVTT (%)|MDHL (%)\nSở Y tế" + all90 + "Sở Xây dựng" + all90;
const std::string deliveredList = "|Văn phòng UBND tỉnh Đắk Lắk|Sở, ban, ngành\n|Sở Y tế|Sở, ban, ngành\n"
                                  "|Sở Xây dựng|Sở, ban, ngành";

Setup officeOf(const std::string &province, const std::string &list) {
    Setup setup = ofProvince(province);
    setup.units = list;
    return setup;
}

} // namespace

BOOST_AUTO_TEST_SUITE(province_fault)

BOOST_AUTO_TEST_CASE(SettingsOfAnotherProvinceAreReportedOnce) {
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

BOOST_AUTO_TEST_CASE(TheListOfAnotherProvinceIsReportedOnce) {
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

BOOST_AUTO_TEST_CASE(AListThatLacksMostUnitsIsReportedOnce) {
    std::string table = communes;
    for (char c = 'A'; c <= 'Z'; ++c) table += std::string("1|UBND xã X") + c + "|80\n";
    const PeriodResult result = evaluated({{table}}, {"2025-11-14", "|UBND xã A|Cấp xã", {}});
    BOOST_CHECK(says(result, "26/26 đơn vị của kỳ này không có trong danh mục đơn vị"));
    BOOST_CHECK(!says(result, "gần giống"));
}

BOOST_AUTO_TEST_CASE(AListOfAnotherProvinceThanTheSettingsIsAnErrorIfTheDataNameNoProvince) {
    BOOST_CHECK_EQUAL(
        findings(evaluated({{bodies}}, officeOf("An Giang", deliveredList))),
        "LỖI: danh mục đơn vị là của tỉnh Đắk Lắk, cau-hinh.toml ghi tỉnh An Giang. Thay don-vi.xlsx bằng "
        "danh mục của tỉnh An Giang, hoặc bỏ tệp đó ra khỏi thư mục danh-muc, rồi chạy lại\n");
    // One unit that the list lacks is no reason to add it to the list of another province.
    const PeriodResult more =
        evaluated({{bodies + "Ban Quản lý Khu kinh tế" + all90}}, officeOf("An Giang", deliveredList));
    BOOST_CHECK(says(more, "danh mục đơn vị là của tỉnh Đắk Lắk, cau-hinh.toml ghi tỉnh An Giang"));
    BOOST_CHECK(!says(more, "thêm vào"));
}

BOOST_AUTO_TEST_CASE(AListOfTheSameProvinceOrOfAPartOfItIsNoError) {
    for (const char *own : {"Đắk Lắk", "tỉnh Đắk Lắk", "đắk lắk"})
        BOOST_CHECK(!says(evaluated({{bodies}}, officeOf(own, deliveredList)), "danh mục đơn vị là của"));
    const std::string part =
        "|Sở Y tế|Sở, ban, ngành\n|Sở Xây dựng|Sở, ban, ngành\n|Ban Dân tộc - tỉnh Phú Yên|Sở, ban, ngành";
    BOOST_CHECK(!says(evaluated({{bodies}}, officeOf("Đắk Lắk", part)), "danh mục đơn vị là của"));
}

BOOST_AUTO_TEST_CASE(AListThatNoRowNeedsIsNoError) {
    const PeriodResult result =
        evaluated({{provinces + "1|An Giang|80\n2|Đắk Lắk|70"}}, officeOf("An Giang", deliveredList));
    BOOST_CHECK(!says(result, "danh mục đơn vị là của"));
}

BOOST_AUTO_TEST_CASE(SamplesOfAnotherProvinceNeverAdviseToChangeTheSettingsOrTheList) {
    const std::string stated = communes + "1|UBND xã A - tỉnh Đắk Lắk|80\n";
    Setup settings = officeOf("An Giang", "");
    Setup list{"2025-11-14", "|UBND xã Tân Hội - tỉnh An Giang|Cấp xã", {}};
    for (Setup *setup : {&settings, &list}) {
        setup->settings.sample = true;
        BOOST_CHECK_EQUAL(
            findings(evaluated({{stated}}, *setup)),
            "LỖI: số liệu mẫu là của tỉnh Đắk Lắk, không khớp với cau-hinh.toml hoặc danh mục đơn vị của cơ "
            "quan nên không làm thử được. Chép tệp tải từ Cổng vào Du-lieu, trong thư mục mang tên kỳ, rồi "
            "chạy lại\n");
    }
}

BOOST_AUTO_TEST_SUITE_END()
