#include "app/periodlog.hpp"

#include "app/logs.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_FIXTURE_TEST_SUITE(OfPeriodLog, Results)

BOOST_AUTO_TEST_CASE(ADigestComesBackAsItWasWritten) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    const auto read = currentTotals(log, weekOfTwo().period, grounds(), standard::rules());
    BOOST_TEST_REQUIRE(read.get() != nullptr);
    const LevelTotals &level = *read->of(Level::commune);
    BOOST_CHECK(level.units[0].total == Decimal(8969, 2));
    BOOST_TEST(!level.units[1].total.has_value());
    BOOST_TEST(level.units[1].name == "UBND xã Ea Súp");
    BOOST_CHECK(level.mean == Decimal(8969, 2));
    BOOST_TEST(level.counts[1] == 1);
    BOOST_TEST(level.units.size() == 2U);
}

BOOST_AUTO_TEST_CASE(ADigestHoldsForTheSameGroundsOnly) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    Grounds other = grounds();
    other.shared["danh-muc/don-vi.csv"] = digest;
    BOOST_TEST(!currentTotals(log, weekOfTwo().period, other, standard::rules()));
    BOOST_TEST(issuedTotals(log, weekOfTwo().period).get() != nullptr);
    Period next = weekOfTwo().period;
    next.day = 13;
    BOOST_TEST(!currentTotals(log, next, grounds(), standard::rules()));
}

BOOST_AUTO_TEST_CASE(ADigestThatSomebodyChangedIsNone) {
    std::string text = logOf(weekOfTwo(), grounds());
    text.replace(text.find("89.69"), 5, "99.69");
    BOOST_TEST(!currentTotals(logged(text), weekOfTwo().period, grounds(), standard::rules()));
    std::string without = logOf(weekOfTwo(), grounds());
    without.erase(without.find(totalsTitle));
    BOOST_TEST(!currentTotals(logged(without), weekOfTwo().period, grounds(), standard::rules()));
}

BOOST_AUTO_TEST_SUITE_END()
