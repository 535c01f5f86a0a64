// Of which period a table says it is.
#include "base/wording.hpp"
#include "model/periodtext.hpp"
#include "model/stated.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

std::string stated(const char *sheet, const char *title, const char *period) {
    switch (statedPeriod(sheet, {title}, periodsIn(period).front()).says) {
    case Stated::nothing: return "nothing";
    case Stated::thisPeriod: return "this";
    case Stated::anotherPeriod: break;
    }
    return "another";
}

std::string foreign(const char *sheet, const char *title, const char *period) {
    const std::optional<Period> named = statedPeriod(sheet, {title}, periodsIn(period).front()).foreign;
    return named ? periodName(*named) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(stated_period)

BOOST_AUTO_TEST_CASE(TheNameOfTheSheetCountsBeforeItsTitle) {
    BOOST_TEST(stated("Tháng 10/2025", "Kết quả Quý III/2025", "Thang-10-2025") == "this");
    BOOST_TEST(stated("Quý III/2025", "Kết quả tháng 10/2025", "Thang-10-2025") == "another");
    BOOST_TEST(stated("Bảng", "Kết quả tháng 10/2025", "Thang-10-2025") == "this");
    BOOST_TEST(stated("Bảng", "Kết quả Quý III/2025", "Thang-10-2025") == "another");
    BOOST_TEST(stated("Bảng", "Kết quả", "Thang-10-2025") == "nothing");
}

BOOST_AUTO_TEST_CASE(ASheetMayNameTheKindWithoutItsYear) {
    BOOST_TEST(stated("Điểm tháng", "", "Thang-10-2025") == "this");
    BOOST_TEST(stated("Điểm năm", "", "Thang-10-2025") == "another");
    BOOST_TEST(stated("Tháng 10", "", "Thang-10-2025") == "this");
    BOOST_TEST(stated("Tháng 9", "", "Thang-10-2025") == "another");
    BOOST_TEST(stated("Quý III", "", "Quy-III-2025") == "this");
    BOOST_TEST(stated("6 tháng", "", "6-thang-dau-nam-2026") == "this");
    BOOST_TEST(stated("6 tháng", "", "Thang-6-2026") == "another");
    BOOST_TEST(stated("Năm Căn", "", "Thang-10-2025") == "nothing"); // a commune
}

BOOST_AUTO_TEST_CASE(ADayDoesNotContradictALongerPeriod) {
    BOOST_TEST(stated("Bảng", "Số liệu ngày 02/7/2024", "Quy-II-2024") == "this");
    BOOST_TEST(stated("Bảng", "Lập ngày 20/12/2024", "Quy-II-2024") == "nothing");
    BOOST_TEST(stated("Bảng", "Số liệu ngày 07/11/2025", "2025-11-14") == "another");
}

BOOST_AUTO_TEST_CASE(APeriodWithoutACommonDayIsForeignUnlessAnotherOneNamedHasSome) {
    BOOST_TEST(foreign("Bảng", "Kết quả tháng 9/2025", "Thang-10-2025") == "tháng 9/2025");
    BOOST_TEST(foreign("Quý II năm 2025", "Kết quả tháng 9/2025", "Thang-10-2025") == "tháng 9/2025"); // titles first
    BOOST_TEST(foreign("Tháng 10/2025", "So với tháng 9/2025", "Thang-10-2025") == "none");
    BOOST_TEST(foreign("Bảng", "Kết quả Quý IV/2025", "Thang-10-2025") == "none");
    BOOST_TEST(foreign("Bảng", "Lập ngày 20/12/2024", "Thang-10-2025") == "none");
    BOOST_TEST(foreign("Tháng 9", "Kết quả", "Thang-10-2025") == "tháng 9/2025");
    BOOST_TEST(foreign("Số hóa T09", "Kết quả", "Thang-10-2025") == "tháng 9/2025");
    BOOST_TEST(foreign("Tuần 01", "Kết quả", "2025-11-14") == "tuần 01 tháng 11/2025");
    BOOST_TEST(foreign("Tuần 46", "Kết quả", "2025-11-14") == "none"); // of the year
    BOOST_TEST(foreign("Bảng", "Tăng, giảm so với tháng 9", "Thang-10-2025") == "none");
    BOOST_TEST(foreign("T1", "6 tháng đầu năm", "Thang-6-2026") == "none");
    BOOST_TEST(foreignPeriod("Tổng điểm (năm 2024)", periodsIn("Thang-10-2025").front()).has_value());
    BOOST_TEST(!foreignPeriod("Tổng điểm", periodsIn("Thang-10-2025").front()).has_value());
}

BOOST_AUTO_TEST_CASE(AMonthOfAQuarterIsForeignToItAndAWeekMayHaveTheFiguresOfAYear) {
    BOOST_TEST(foreign("Bảng", "Kết quả tháng 10/2025", "Quy-IV-2025") == "tháng 10/2025");
    BOOST_TEST(foreign("Bảng", "Quý IV/2025 (tháng 10, 11, 12)", "Quy-IV-2025") == "none");
    BOOST_TEST(foreign("Bảng", "Kết quả Quý IV/2025", "Nam-2025") == "Quý IV/2025");
    BOOST_TEST(foreign("Bảng", "Kết quả tháng 11/2025", "2025-11-14") == "none");
    BOOST_TEST(foreign("Bảng", "Kết quả năm 2025", "2025-11-14") == "none");
    BOOST_TEST(foreign("Bảng", "Tuần 04 tháng 10/2025", "Thang-10-2025") == "none");
}

BOOST_AUTO_TEST_SUITE_END()
