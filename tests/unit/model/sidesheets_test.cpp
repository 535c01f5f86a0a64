// Sheets that are known to hold something else than scores.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(sidesheets)

BOOST_AUTO_TEST_CASE(SheetsOfIndicatorsOrTimesBesideAScoreTableAreLeftOutAndSaid) {
    const Sheet overview{"Tổng quan\nSTT|Nhóm chỉ số đánh giá|Điểm đạt được|Điểm tối đa\n"
                         "1|Công khai, minh bạch|11.8|18\n2|Tiến độ giải quyết|17.2|20",
                         "Tổng quan"};
    const Sheet trend{"month|year|score\n8|'2026|62.1\n9|'2026|63.4", "Xu hướng"};
    const PeriodResult result = evaluatedWorkbook({overview, trend, {twoCommunes}});
    checkRanking(result, ranked);
    BOOST_CHECK(says(result, "GHI CHÚ: 1.xlsx, trang \"Tổng quan\": trang không có cột tên đơn vị"));
    BOOST_CHECK(says(result, "GHI CHÚ: 1.xlsx, trang \"Xu hướng\": trang không có cột tên đơn vị"));
    BOOST_CHECK(says(evaluated({overview, {twoCommunes}}), "LỖI: 1.xlsx, trang \"Tổng quan\""));
    BOOST_CHECK(says(evaluatedWorkbook({{twoCommunes}, {"Địa bàn|Kết cục\nEa Ly|70\nEa Wy|60", "Xã"}}),
                     "LỖI: 1.xlsx, trang \"Xã\""));
}

BOOST_AUTO_TEST_CASE(NumbersOfPagesSayThatTheTableGoesOn) {
    for (const char *pages : {"1|2|3|…", "1|2", "Trang|2|3|4"})
        BOOST_CHECK_MESSAGE(says(evaluatedWorkbook({{twoCommunes}, {pages, "Bảng 2"}}),
                                 "trang \"Bảng 2\": đây là các số trang ở dưới một bảng"),
                            pages);
}

BOOST_AUTO_TEST_CASE(DetailsOfOneUnitAreNoScores) {
    const std::string details = "Cơ quan, đơn vị|Nhóm chỉ tiêu|Điểm số|Điểm tối đa|Tỷ lệ điểm (%)\n"
                                "UBND tỉnh Đắk Lắk|Công khai, minh bạch|'11,85|'18|'65,83\n"
                                "UBND tỉnh Đắk Lắk|Tổng điểm|'65,49|'100|'65,49";
    const PeriodResult alone = evaluated({{details}});
    BOOST_CHECK(!says(alone, "không có số liệu"));
    BOOST_CHECK_EQUAL(findings(alone),
                      "LỖI: 1.xlsx, trang \"Bảng\": bảng này là chi tiết từng chỉ tiêu của một đơn vị, không phải bảng "
                      "điểm của các đơn vị. Bỏ tệp này ra, tải bảng điểm của các đơn vị từ Cổng rồi chạy lại\n");
    checkRanking(evaluatedWorkbook({{twoCommunes}, {details, "Chi tiết"}}), ranked);
}

BOOST_AUTO_TEST_SUITE_END()
