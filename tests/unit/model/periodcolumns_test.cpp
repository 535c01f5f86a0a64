// Columns that state the period of each row.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(periodcolumns)

/// Two units with the cells `first` and `second` in columns of time; headings and cells are joined by "|".
PeriodResult with(const std::string &headings, const std::string &first, const std::string &second,
                  const char *period) {
    const Setup setup{period, "", {}};
    return evaluated(
        {{"STT|" + headings + "|Tên đơn vị|Tổng điểm\n1|" + first + "|UBND xã A|90\n2|" + second + "|UBND xã B|80"}},
        setup);
}

PeriodResult with(const std::string &headings, const std::string &cells, const char *period) {
    return with(headings, cells, cells, period);
}

BOOST_AUTO_TEST_CASE(AColumnOfThisPeriodIsPassedOver) {
    for (const char *headings : {"Tháng", "Tháng báo cáo"})
        for (const char *month : {"11", "Tháng 11", "11/2025", "tháng 11 năm 2025", "2025-11"})
            BOOST_CHECK_EQUAL(findings(with(headings, month, "Thang-11-2025")), "");
    BOOST_CHECK_EQUAL(findings(with("Năm|Tháng", "2025|11", "2025-11-14")), "");
    BOOST_CHECK_EQUAL(findings(with("Tháng|Tuần", "11|02", "2025-11-14")), "");
    BOOST_CHECK_EQUAL(findings(with("Tuần", "46", "2025-11-14")), ""); // of the year
    BOOST_CHECK_EQUAL(findings(with("Quý", "IV", "Quy-IV-2025")), "");
    BOOST_CHECK_EQUAL(findings(with("Ngày", "14/11/2025", "2025-11-14")), "");
    BOOST_CHECK_EQUAL(findings(with("Ngày", "02/12/2025", "Thang-11-2025")), ""); // the day of the download
    BOOST_CHECK_EQUAL(findings(with("Ngày cập nhật", "01/10/2025", "2025-11-14")), "");
    BOOST_CHECK_EQUAL(findings(with("Kỳ", "Năm 2025", "2025-11-14")), "");
}

BOOST_AUTO_TEST_CASE(AColumnOfAnotherPeriodIsDoubted) {
    const auto doubted = [](const PeriodResult &result, const std::string &words) {
        return says(result, words + ", không phải kỳ này: có thể đã chép nhầm tệp của kỳ khác") &&
               !result.levels.empty();
    };
    BOOST_CHECK(doubted(with("Tháng", "10", "2025-11-14"), "ô B2: cột \"Tháng\" ghi \"10\""));
    BOOST_CHECK(doubted(with("Tháng", "12", "Thang-01-2026"), "cột \"Tháng\" ghi \"12\""));
    BOOST_CHECK(doubted(with("Tháng", "10", "Quy-IV-2025"), "cột \"Tháng\" ghi \"10\""));
    BOOST_CHECK(
        doubted(with("Năm|Tháng", "2024|11", "Thang-11-2025"), "cột \"Tháng\" ghi \"11\", cột \"Năm\" ghi \"2024\""));
    BOOST_CHECK(doubted(with("Năm", "2024", "2025-11-14"), "cột \"Năm\" ghi \"2024\""));
    BOOST_CHECK(doubted(with("Quý", "III", "Thang-11-2025"), "cột \"Quý\" ghi \"III\""));
    BOOST_CHECK(doubted(with("Tuần", "Tuần 01", "2025-11-14"), "cột \"Tuần\" ghi \"Tuần 01\""));
    BOOST_CHECK(doubted(with("Kỳ báo cáo", "Tuần 01 tháng 11/2025", "2025-11-14"),
                        "cột \"Kỳ báo cáo\" ghi \"Tuần 01 tháng 11/2025\""));
    BOOST_CHECK(doubted(with("Ngày số liệu", "07/11/2025", "2025-11-14"), "cột \"Ngày số liệu\" ghi \"07/11/2025\""));
}

BOOST_AUTO_TEST_CASE(ATableOfSeveralPeriodsIsRefused) {
    const PeriodResult result = with("Tháng", "11", "10", "2025-11-14");
    BOOST_CHECK(says(result, "ô B3: cột \"Tháng\" ghi \"10\", ở ô B2 cột \"Tháng\" ghi \"11\": bảng gộp nhiều kỳ. Chỉ "
                             "giữ lại các dòng của kỳ này rồi chạy lại"));
    BOOST_CHECK(result.levels.empty());
}

BOOST_AUTO_TEST_CASE(OfTwoTablesTheOneWithThisPeriodInItsColumnIsTaken) {
    const auto table = [](const char *month, const char *points) {
        return std::string("Tháng|Tên đơn vị|Tổng điểm\n") + month + "|UBND xã A|" + points;
    };
    const Setup november{"Thang-11-2025", "", {}};
    checkRanking(evaluated({{table("10", "80")}, {table("11", "90")}}, november), "1 UBND xã A 90");
}

BOOST_AUTO_TEST_SUITE_END()
