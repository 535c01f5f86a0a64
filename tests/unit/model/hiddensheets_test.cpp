// Hidden sheets.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(hiddensheets)

BOOST_AUTO_TEST_CASE(AHiddenSheetWithTheOnlyTableOfALevelIsAWarning) {
    const std::string departments = "STT|Tên đơn vị|Tổng điểm\n1|Sở A|90\n2|Sở B|80\n";
    const Sheet hidden{departments, "Sở", Visibility::hidden};
    BOOST_CHECK(says(evaluatedWorkbook({{twoCommunes}, hidden}),
                     "CẢNH BÁO: 1.xlsx, trang \"Sở\": trang này đang ẩn nên không "
                     "được tính, mà bảng Sở, ban, ngành chỉ có ở đây"));
    BOOST_CHECK(says(evaluatedWorkbook({{twoCommunes}, {departments}, hidden}),
                     "GHI CHÚ: 1.xlsx, trang \"Sở\": trang ẩn, bỏ qua"));
    BOOST_CHECK(
        says(evaluatedWorkbook(
                 {{twoCommunes}, {"Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\nCông khai|50|5|10", "TP", Visibility::hidden}}),
             "mà bảng chỉ tiêu thành phần chỉ có ở đây"));
    BOOST_CHECK(says(evaluatedWorkbook({hidden}), "LỖI: 1.xlsx: bảng điểm của tệp này nằm ở trang đang ẩn"));
    BOOST_CHECK(
        says(evaluatedWorkbook({{twoCommunes}, {"Ghi chú nội bộ", "Nháp", Visibility::hidden}}), "trang ẩn, bỏ qua"));
}

BOOST_AUTO_TEST_SUITE_END()
