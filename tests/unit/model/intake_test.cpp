// The sheets of a period, one after another.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(intake)

BOOST_AUTO_TEST_CASE(HiddenSheetsAreLeftOutAndUnknownTablesAreErrors) {
    const PeriodResult hidden =
        evaluated({{communes + "1|UBND xã A|80"}, {communes + "1|UBND xã A|90", "Nháp", Visibility::hidden}});
    BOOST_CHECK(says(hidden, "GHI CHÚ: 2.xlsx, trang \"Nháp\": trang ẩn, bỏ qua"));
    BOOST_CHECK(says(evaluated({{"Tháng|Doanh thu\n1|200"}}), "không thấy cột tên đơn vị và cột điểm"));
    BOOST_CHECK(says(evaluated({{"Xin chào"}}), "tệp không có bảng nào gồm tên đơn vị và điểm"));
}

BOOST_AUTO_TEST_CASE(AHeadingWithoutUnitsAndAPeriodWithoutTablesAreErrors) {
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Tổng điểm\nGhi chú: không có số liệu"}}),
                     "bảng có tiêu đề mà không có đơn vị nào"));
    BOOST_CHECK(says(evaluated({}), "kỳ 2025-11-14 không có bảng điểm nào"));
}

BOOST_AUTO_TEST_CASE(ATitleOrAColumnThatNamesAnotherPeriodIsNotIgnored) {
    const Setup november{"Thang-11-2025", "", {}};
    const auto titled = [&](const std::string &title) {
        return findings(evaluated({{title + "\nSTT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90"}}, november));
    };
    BOOST_CHECK(titled("KẾT QUẢ THÁNG 10/2025").find("ghi tháng 10/2025, không phải kỳ này") != std::string::npos);
    BOOST_CHECK_EQUAL(titled("KẾT QUẢ THÁNG 11/2025, SO VỚI THÁNG 10/2025"), "");
    BOOST_CHECK_EQUAL(titled("KẾT QUẢ NĂM 2025 (theo Quyết định ngày 23/6/2022)"), "");
    const auto headed = [&](const std::string &heading) {
        return evaluated({{"STT|Tên đơn vị|" + heading + "\n1|UBND xã A|90"}}, november);
    };
    BOOST_CHECK(says(headed("Tổng điểm (năm 2024)"), "ô C1: cột \"Tổng điểm (năm 2024)\" là số liệu năm 2024"));
    for (const char *own :
         {"Tổng điểm (tháng 11/2025)", "Tổng điểm tháng 11 năm 2025", "Tổng điểm kỳ này", "Tổng điểm Quý IV/2025"})
        BOOST_CHECK_EQUAL(findings(headed(own)), "");
    BOOST_CHECK(says(headed("Tổng điểm tháng 10/2025"), "là số liệu tháng 10/2025"));
    BOOST_CHECK(says(headed("Tổng điểm tháng 10"), "là số liệu tháng 10/2025"));
    BOOST_CHECK_EQUAL(findings(headed("Tổng điểm tháng 11")), "");
}

BOOST_AUTO_TEST_CASE(ATitleOfAnotherProvinceIsDoubted) {
    const auto titled = [](const std::string &title) {
        return findings(evaluated({{title + "\nSTT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90"}}, ofProvince("Đắk Lắk")));
    };
    for (const char *other : {"UBND TỈNH GIA LAI", "KẾT QUẢ CỦA CÁC XÃ, PHƯỜNG TỈNH GIA LAI"})
        BOOST_CHECK(titled(other).find("có thể đã chép nhầm tệp của tỉnh khác") != std::string::npos);
    const std::vector<phuluc::test::Sheet> sheets = {{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90", "Tỉnh Gia Lai"}};
    BOOST_CHECK(says(evaluated(sheets, ofProvince("Đắk Lắk")), "ghi \"Tỉnh Gia Lai\""));
    for (const char *own : {"UBND TỈNH ĐẮK LẮK", "KẾT QUẢ CỦA CÁC XÃ, PHƯỜNG", "TỈNH DÂN TRÍ"})
        BOOST_CHECK_EQUAL(titled(own), "");
}

BOOST_AUTO_TEST_SUITE_END()
