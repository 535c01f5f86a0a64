// How periods follow one another, and what they are called.
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

Period one(const char *text) { return periodsIn(text).front(); }

} // namespace

BOOST_AUTO_TEST_SUITE(period)

BOOST_AUTO_TEST_CASE(WeeksAreNumberedWithinTheirMonth) {
    BOOST_CHECK_EQUAL(periodName(one("2025-11-07")), "tuần 01 tháng 11/2025");
    BOOST_CHECK_EQUAL(periodName(one("2025-11-08")), "tuần 02 tháng 11/2025");
    BOOST_CHECK_EQUAL(periodName(one("2025-10-31")), "tuần 05 tháng 10/2025");
}

BOOST_AUTO_TEST_CASE(FoldersAreNamedAsPeriodsAreRead) {
    for (const char *name : {"2025-11-14", "Tuan-02-thang-11-2025", "Thang-5-2024", "Quy-II-2024",
                             "6-thang-dau-nam-2026", "6-thang-cuoi-nam-2026", "9-thang-2026", "Nam-2026"})
        BOOST_CHECK_EQUAL(folderName(periodsIn(name).front()), name);
}

BOOST_AUTO_TEST_CASE(PeriodsFollowOneAnother) {
    BOOST_CHECK(earlier(one("2025-11-07"), one("2025-11-14")));
    BOOST_CHECK(earlier(one("Quy-IV-2023"), one("Quy-I-2024")));
    BOOST_CHECK(!earlier(one("2024-05"), one("2024-05")));
    BOOST_CHECK(earlier(one("6-thang-dau-nam-2026"), one("6-thang-cuoi-nam-2026")));
    BOOST_CHECK(earlier(one("6-thang-cuoi-nam-2025"), one("6-thang-dau-nam-2026")));
    BOOST_CHECK(!samePeriod(one("6-thang-dau-nam-2026"), one("6-thang-cuoi-nam-2026")));
    BOOST_CHECK(samePeriod(one("2025-11-14"), one("Tuan-02-thang-11-2025")));
    BOOST_CHECK(!samePeriod(one("2025-11-13"), one("2025-11-14")));
}

BOOST_AUTO_TEST_CASE(DatesOfAssessmentBelongToTheirPeriod) {
    BOOST_CHECK(fits({2025, 11, 13}, periodsIn("2025-11-14").front()));
    BOOST_CHECK(!fits({2025, 11, 7}, periodsIn("2025-11-14").front()));
    BOOST_CHECK(fits({2024, 7, 2}, periodsIn("Quy-II-2024").front()));
    BOOST_CHECK(!fits({2024, 1, 2}, periodsIn("Quy-II-2024").front()));
    BOOST_CHECK(!fits({2025, 11, 14}, periodsIn("Thang-5-2024").front()));
    BOOST_CHECK(fits({2026, 7, 3}, periodsIn("6-thang-dau-nam-2026").front()));
    BOOST_CHECK(!fits({2025, 12, 31}, periodsIn("Nam-2026").front()));
}

BOOST_AUTO_TEST_CASE(TwoDaysOfOneWeekAreCalledByTheirDays) {
    BOOST_CHECK_EQUAL(previousPeriodName(one("2025-10-15"), one("2025-10-16")), "ngày 15/10/2025");
    BOOST_CHECK_EQUAL(periodNameBeside(one("2025-10-16"), one("2025-10-15")), "ngày 16/10/2025");
    BOOST_CHECK_EQUAL(previousPeriodName(one("2025-10-14"), one("2025-10-16")), "tuần 02 tháng 10");
    BOOST_CHECK_EQUAL(periodNameBeside(one("2025-10-16"), one("2025-10-09")), "tuần 03 tháng 10/2025");
}

BOOST_AUTO_TEST_CASE(EveryKindIsCalledAsReportsCallIt) {
    BOOST_CHECK_EQUAL(previousPeriodName(one("6-thang-dau-nam-2026"), one("6-thang-cuoi-nam-2026")), "6 tháng đầu năm");
    BOOST_CHECK_EQUAL(previousPeriodName(one("9-thang-2025"), one("9-thang-2026")), "9 tháng đầu năm 2025");
    BOOST_CHECK_EQUAL(previousPeriodName(one("Nam-2025"), one("Nam-2026")), "năm 2025");
}

BOOST_AUTO_TEST_SUITE_END()
