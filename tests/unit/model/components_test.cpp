// Component rates: percentages, and fractions, which are refused.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(componentRatesTest)

BOOST_AUTO_TEST_CASE(ComponentRatesAreReadAndTheirPairsChecked) {
    const PeriodResult result =
        evaluated({{"STT|Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\n1|Công khai, minh bạch||14.5|18\n"
                    "2|Hồ sơ trực tuyến đang xử lý: đúng hạn|95.3||\n3|Hồ sơ trực tuyến đang xử lý: quá hạn|4.33||"}},
                  {"Thang-11-2025", "", {}});
    BOOST_REQUIRE_EQUAL(result.components.size(), 3U);
    BOOST_CHECK_EQUAL(result.components[0].points->text(), "14.5");
    BOOST_CHECK(says(result, "95,3% + 4,33% = 99,63%"));
}

BOOST_AUTO_TEST_CASE(AComponentMayHaveACountBesideItsRate) {
    const auto counted = [](const std::string &heading, const std::string &name) {
        const PeriodResult result = evaluated({{"Chỉ tiêu|Tỷ lệ (%)|" + heading + "\n" + name + "|87.95|160"}});
        const ComponentRate &component = result.components.at(0);
        return component.rate->text() + " " + component.quantity->text() + " " + component.quantityOf;
    };
    BOOST_CHECK_EQUAL(counted("Số TTHC", "Giao dịch thanh toán"), "87.95 160 TTHC");
    BOOST_CHECK_EQUAL(counted("Số hồ sơ", "Giao dịch thanh toán"), "87.95 160 hồ sơ");
    BOOST_CHECK_EQUAL(counted("Số lượng", "TTHC có giao dịch thanh toán trực tuyến"), "87.95 160 TTHC");
    BOOST_CHECK_EQUAL(counted("Số lượng", "Hồ sơ thanh toán trực tuyến"), "87.95 160 hồ sơ");
    BOOST_CHECK_EQUAL(counted("Số lượng", "Giao dịch thanh toán"), "87.95 160 ");
}

BOOST_AUTO_TEST_CASE(ComponentsOutOfRangeAreErrorsAndRowsWithoutFiguresNotes) {
    const std::string heading = "Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\n";
    BOOST_CHECK(says(evaluated({{heading + "Hồ sơ trực tuyến|101|9|12"}}),
                     "ô B2: 101 nằm ngoài khoảng từ 0 đến 100. Sửa ô này rồi chạy lại"));
    BOOST_CHECK(says(evaluated({{heading + "Hồ sơ trực tuyến|90|13|12"}}), "điểm 13 vượt điểm tối đa 12"));
    const PeriodResult result = evaluated({{heading + "Nhóm I|||\nHồ sơ trực tuyến|90|10|12"}});
    BOOST_CHECK(says(result, "ô A2: bỏ qua dòng không có số liệu \"Nhóm I\""));
    BOOST_CHECK_EQUAL(result.components.size(), 1U);
    BOOST_CHECK(says(evaluated({{heading + "A|90|10|12"}, {heading + "B|90|10|12"}}),
                     "kỳ này đã có một bảng chỉ tiêu thành phần khác"));
}

BOOST_AUTO_TEST_CASE(AListOfThousandsOfComponentsIsRefused) {
    const std::string heading = "Chỉ tiêu|Tỷ lệ (%)\n";
    BOOST_TEST(contains(findingsOrRefusal({{heading + repeated("Tỷ lệ #|75.5\n", 2'001)}}), "hơn 2.000 dòng"));
    BOOST_TEST(findingsOrRefusal({{heading + repeated("Tỷ lệ #|75.5\n", 2'000)}}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
