// How far apart two compared periods lie.
#include "base/message.hpp"
#include "model/gap.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

std::string warnings(const char *now, const char *before) {
    std::string text;
    for (const Finding &each : gapWarnings(periodsIn(now).front(), periodsIn(before).front()))
        text += describe(each) + "\n";
    return text;
}

bool has(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_SUITE(gap)

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
    BOOST_TEST(has(warnings("2025-11-21", "2025-11-07"), "ở giữa còn 1 kỳ"));
    BOOST_TEST(has(warnings("Thang-8-2024", "Thang-5-2024"), "ở giữa còn 2 kỳ"));
    BOOST_TEST(has(warnings("Quy-IV-2024", "Quy-I-2024"), "ở giữa còn 2 kỳ"));
    BOOST_TEST(has(warnings("Nam-2026", "Nam-2024"), "ở giữa còn 1 kỳ"));
}

BOOST_AUTO_TEST_CASE(AcrossYearsTheFiguresOfThePortalBeginAnew) {
    const std::string text = warnings("Thang-1-2026", "Thang-12-2025");
    BOOST_TEST(!has(text, "ở giữa còn"));
    BOOST_TEST(has(text, "so sánh với tháng 12/2025, thuộc năm trước"));
}

BOOST_AUTO_TEST_SUITE_END()
