// A period beside the one before it.
#include "base/message.hpp"
#include "evaluation.hpp"
#include "model/compare.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

std::string warnings(const char *now, const char *before) {
    std::string text;
    for (const Finding &each : gapWarnings(periodsIn(now).front(), periodsIn(before).front()))
        text += describe(each) + "\n";
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(comparison)

BOOST_AUTO_TEST_CASE(TheProvinceIsComparedWithItself) {
    const auto on = [](const std::string &day, const std::string &total) {
        return evaluated({{provinces + "1|Tỉnh Đắk Lắk|" + total + "\n2|Tỉnh Lai Châu|80"}},
                         ofProvince("Đắk Lắk", day));
    };
    const PeriodResult before = on("2025-11-07", "85");
    const PeriodResult now = on("2025-11-14", "87");
    const Comparison comparison = compare(now, before);
    BOOST_REQUIRE(comparison.province);
    BOOST_CHECK_EQUAL(comparison.province->before->total->text(), "85");
    BOOST_CHECK_EQUAL(comparison.province->now->total->text(), "87");
}

BOOST_AUTO_TEST_CASE(AProvinceIsComparedWithItselfWhateverItsType) {
    const std::string row = "|80\n2|UBND tỉnh Cà Mau|70";
    const PeriodResult before =
        evaluated({{communes + "1|UBND tỉnh Bắc Ninh" + row}}, ofProvince("Bắc Ninh", "2026-10-02"));
    const PeriodResult now =
        evaluated({{communes + "1|UBND thành phố Bắc Ninh" + row}}, ofProvince("Bắc Ninh", "2026-10-09"));
    BOOST_CHECK_EQUAL(before.own()->key, now.own()->key);
}

BOOST_AUTO_TEST_CASE(UnitsArePairedByIdentityNeverByPosition) {
    const PeriodResult before =
        evaluated({{communes + "1|UBND xã A|80\n2|UBND xã B|90\n3|UBND xã C|70"}}, {"2025-11-07", "", {}});
    const PeriodResult now = evaluated({{communes + "1|UBND xã B|85\n2|Ủy ban nhân dân xã A|95\n3|UBND xã D|60"}});
    const Comparison comparison = compare(now, before);
    BOOST_REQUIRE_EQUAL(comparison.levels.size(), 1U);
    const LevelComparison &level = comparison.levels.front();
    BOOST_REQUIRE_EQUAL(level.units.size(), 2U);
    BOOST_CHECK_EQUAL(level.units[0].now->total->text(), "95");
    BOOST_CHECK_EQUAL(level.units[0].before->total->text(), "80");
    BOOST_CHECK_EQUAL(level.appeared.front()->name, "UBND xã D");
    BOOST_CHECK_EQUAL(level.disappeared.front()->name, "UBND xã C");
    BOOST_CHECK_EQUAL(level.countsBefore[0].value_or(0), 1);
}

BOOST_AUTO_TEST_CASE(LevelsOnlyOnePeriodHasAreNotCompared) {
    const PeriodResult before = evaluated({{communes + "1|UBND huyện A|80"}}, {"2025-11-07", "", {}});
    const PeriodResult now = evaluated({{communes + "1|UBND xã B|85"}});
    BOOST_CHECK(compare(now, before).levels.empty());
}

BOOST_AUTO_TEST_CASE(PeriodsThatFollowOneAnotherGiveNoWarning) {
    BOOST_TEST(warnings("2025-11-14", "2025-11-07") == "");
    BOOST_TEST(warnings("2025-11-07", "2025-10-28") == "");
    BOOST_TEST(warnings("Tuan-01-thang-11-2025", "Tuan-04-thang-10-2025") == "");
    BOOST_TEST(warnings("Thang-6-2024", "Thang-5-2024") == "");
    BOOST_TEST(warnings("Quy-II-2024", "Quy-I-2024") == "");
    BOOST_TEST(warnings("6-thang-cuoi-nam-2026", "6-thang-dau-nam-2026") == "");
    BOOST_TEST(warnings("Nam-2026", "Nam-2025") == "");
}

BOOST_AUTO_TEST_CASE(PeriodsBetweenAreCounted) {
    BOOST_TEST(contains(warnings("2025-11-21", "2025-11-07"), "ở giữa còn 1 kỳ"));
    BOOST_TEST(contains(warnings("Thang-8-2024", "Thang-5-2024"), "ở giữa còn 2 kỳ"));
    BOOST_TEST(contains(warnings("Quy-IV-2024", "Quy-I-2024"), "ở giữa còn 2 kỳ"));
    BOOST_TEST(contains(warnings("Nam-2026", "Nam-2024"), "ở giữa còn 1 kỳ"));
}

BOOST_AUTO_TEST_CASE(AcrossYearsTheFiguresOfThePortalBeginAnew) {
    const std::string text = warnings("Thang-1-2026", "Thang-12-2025");
    BOOST_TEST(!contains(text, "ở giữa còn"));
    BOOST_TEST(contains(text, "so sánh với tháng 12/2025, thuộc năm trước"));
}

BOOST_AUTO_TEST_CASE(AComparisonWithinOneWeekIsSaid) {
    BOOST_CHECK(warnings("2025-10-16", "2025-10-15").find("so sánh với ngày 15/10/2025, cùng một tuần") !=
                std::string::npos);
    BOOST_CHECK_EQUAL(warnings("2025-10-16", "2025-10-09"), "");
}

BOOST_AUTO_TEST_SUITE_END()
