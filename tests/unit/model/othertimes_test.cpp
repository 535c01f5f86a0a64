// Units that the list has at another time than that of the period.
#include "model/othertimes.hpp"

#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(other_times)

BOOST_AUTO_TEST_CASE(AUnitThatTheListHasAtAnotherTimeOnlyIsToldOfWithItsDays) {
    const std::string rows =
        "1|UBND xã Cũ|Cấp xã||||15/10/2025\n1|UBND xã Mới|Cấp xã|||16/10/2025|\n2|UBND xã B|Cấp xã||||";
    const auto said = [&](const char *period, const char *name) {
        return findings(evaluated({{communes + "1|" + name + "|90\n2|UBND xã B|80"}}, {period, rows, {}}));
    };
    BOOST_CHECK_EQUAL(said("2025-10-10", "UBND xã Cũ").find("LỖI"), std::string::npos);
    BOOST_CHECK(
        said("2025-10-17", "UBND xã Cũ")
            .find("không có trong danh mục ở kỳ này: danh mục chỉ có \"UBND xã Cũ\" đến ngày 15/10/2025 (ô B2). "
                  "Nếu ngày ghi sai thì sửa lại; nếu Cổng còn dùng tên này thì ghi nó vào cột \"Tên khác\" của "
                  "\"UBND xã Mới\"; rồi chạy lại") != std::string::npos);
    BOOST_CHECK(said("2025-10-10", "UBND xã Mới").find("chỉ có \"UBND xã Mới\" từ ngày 16/10/2025") !=
                std::string::npos);
}

BOOST_AUTO_TEST_CASE(AUnitThatTheListHasOnlyLaterIsAWrongDay) {
    const PeriodResult result =
        evaluated({{communes + "1|UBND xã Sau|90\n2|UBND xã B|80"}},
                  {"2025-10-10", "1|UBND xã Sau|Cấp xã|||01/7/2026|\n2|UBND xã B|Cấp xã||||", {}});
    BOOST_CHECK(says(result,
                     "danh mục chỉ có \"UBND xã Sau\" từ ngày 01/7/2026 (ô B2). Nếu ngày ghi sai thì sửa lại rồi "
                     "chạy lại"));
}

BOOST_AUTO_TEST_SUITE_END()
