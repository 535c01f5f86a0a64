// The sheets of a period, one after another.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string communes = "STT|Tên đơn vị|Tổng điểm\n";

} // namespace

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

BOOST_AUTO_TEST_SUITE_END()
