// Which columns of figures belong to the period.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(figurecolumns)

const Setup november{"2025-11-14", "", {}};

/// A table with two columns of totals under these headings.
PeriodResult with(const std::string &first, const std::string &second) {
    return evaluated({{"STT|Tên đơn vị|" + first + "|" + second + "\n1|UBND xã A|90|91\n2|UBND xã B|80|70"}}, november);
}

BOOST_AUTO_TEST_CASE(OfTwoPeriodsTheOneOfTheRunIsTaken) {
    for (const auto &[first, second] : {std::pair("Tổng điểm tuần 01", "Tổng điểm tuần 02"),
                                        std::pair("Tổng điểm (tuần 01 tháng 11)", "Tổng điểm (tuần 02 tháng 11)"),
                                        std::pair("Tổng điểm ngày 07/11/2025", "Tổng điểm ngày 14/11/2025"),
                                        std::pair("Tổng điểm tháng 10", "Tổng điểm")})
        checkRanking(with(first, second), "1 UBND xã A 91; 2 UBND xã B 70");
}

BOOST_AUTO_TEST_CASE(TwoTotalsOfOnePeriodAreRefused) {
    BOOST_CHECK(says(with("Tổng điểm", "Tổng điểm"), "hai cột cùng một tiêu đề"));
    BOOST_CHECK(says(with("Tổng điểm", "Tổng điểm tuần 02"), "hai cột cùng một tiêu đề"));
}

BOOST_AUTO_TEST_CASE(ALoneTotalOfAnotherPeriodIsRefusedAndOfAnotherDayDoubted) {
    BOOST_CHECK(says(with("Tổng điểm tuần 01", "Ghi chú"), "là số liệu tuần 01 tháng 11/2025"));
    const std::string said = findings(with("Tổng điểm (ngày 07/11/2025)", "Xếp hạng"));
    BOOST_CHECK_MESSAGE(said.find("ghi ngày 07/11/2025, không phải kỳ này") != said.npos, said);
}

BOOST_AUTO_TEST_SUITE_END()
