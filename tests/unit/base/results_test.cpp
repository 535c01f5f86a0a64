#include "phuluc766/results.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(OfResults)

BOOST_AUTO_TEST_CASE(TheMeanIsThatOfUnitsWithATotalRoundedHalfUp) {
    PeriodResult period;
    LevelResult level;
    level.level = Level::commune;
    for (const std::optional<Decimal> &total :
         {std::optional(Decimal(8001, 2)), std::optional(Decimal(80)), std::optional<Decimal>()}) {
        level.units.emplace_back();
        level.units.back().total = total;
        level.units.back().name = "Xã " + std::to_string(level.units.size());
    }
    period.levels = {level};
    const PeriodTotals totals = totalsOf(period);
    BOOST_TEST_REQUIRE(totals.of(Level::commune) != nullptr);
    BOOST_CHECK(totals.of(Level::commune)->mean == Decimal(8001, 2)); // 80,005
    BOOST_TEST(totals.of(Level::commune)->units.size() == 3U);
    BOOST_TEST(totals.of(Level::commune)->units.back().name == "Xã 3");
    BOOST_TEST(!totals.ownProvince);
}

BOOST_AUTO_TEST_CASE(WithoutTotalsThereIsNoMean) {
    PeriodResult period;
    period.levels.emplace_back();
    period.levels.back().units.emplace_back();
    BOOST_TEST(!totalsOf(period).levels.front().mean.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
