#include "write/period_names.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace phuluc;
using namespace phuluc::samples;

namespace {

std::string form(const PeriodResult &period, const std::string &tag) {
    for (const NameForm &each : nameForms(period))
        if (each.tag == tag) return each.text;
    return "no such tag";
}

} // namespace

BOOST_AUTO_TEST_SUITE(PeriodNames)

BOOST_AUTO_TEST_CASE(APeriodHasItsNameInFiguresInWordsAndWithoutTheYear) {
    const PeriodResult period = week(2026, 1, 9);
    BOOST_TEST(form(period, "ky_so") == "tuần 02 tháng 01/2026");
    BOOST_TEST(form(period, "ky_chu") == "tuần 02 tháng 01 năm 2026");
    BOOST_TEST(form(period, "ky_khong_nam") == "tuần 02 tháng 01");
    BOOST_TEST(form(period, "ky_chu_hoa") == "Tuần 02 tháng 01 năm 2026");
    BOOST_TEST(form(period, "ky_chu_in_hoa") == "TUẦN 02 THÁNG 01 NĂM 2026");
    BOOST_TEST(form(quarter(2024, 2), "ky_so") == "Quý II/2024");
}

BOOST_AUTO_TEST_CASE(TheDayOfTheFiguresIsNamedWhereItIsKnown) {
    BOOST_TEST(form(week(2026, 1, 9), "ngay_so_lieu") == "09/01/2026");
    BOOST_TEST(form(week(2026, 1, 9), "ngay_so_lieu_chu") == "ngày 09 tháng 01 năm 2026");
    BOOST_TEST(form(quarter(2024, 2), "ngay_so_lieu") == "");
    BOOST_TEST(form(quarter(2024, 2), "ngay_so_lieu_chu") == "");
}

BOOST_AUTO_TEST_SUITE_END()
