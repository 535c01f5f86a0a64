#include "base/rulestext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(OfRules)

BOOST_AUTO_TEST_CASE(AGroupWithPartsHasTheirSum) {
    const Rules rules = parsed(head + groups + bands + levels + columns).versions.front();
    BOOST_TEST(rules.of(1).maximum.text() == "40");
    BOOST_TEST(rules.groupOf(3) == 1U);
    BOOST_TEST(rules.of(1).mergedTolerance.text() == "10"); // (100 % + 0 %) / 2 of 40 are 20, the part has 10
    BOOST_TEST(rules.nameOf(rules.ratingOf(Decimal(4999, 2))) == "Chưa đạt");
    BOOST_TEST(rules.has(Level::commune));
    BOOST_TEST(!rules.has(Level::province));
}

BOOST_AUTO_TEST_CASE(AnIndexWithoutANameIsCalledChiSoAndALaterVersionKeepsTheName) {
    BOOST_TEST(parsed(head + groups + bands + levels + columns).versions.front().indexName == "Chỉ số");
    const RuleVersions named = parsed(head + "chi-so = \"Chỉ số A\"\n" + groups + bands + levels + columns +
                                      "[[phien-ban]]\ntu-ngay = 2026-01-01\n");
    BOOST_TEST(named.versions.back().indexName == "Chỉ số A");
}

BOOST_AUTO_TEST_CASE(NoVersionHoldsBeforeTheFirstDay) {
    const RuleVersions rules =
        parsed("[[phien-ban]]\ntu-ngay = 2026-01-01\n" + head.substr(14) + groups + bands + levels + columns);
    BOOST_TEST(rules.at({2025, 12, 31}) == nullptr);
}

BOOST_AUTO_TEST_CASE(ABandBeginsAtItsLowestTotal) {
    const RuleVersions delivered = deliveredRules();
    const Rules &rules = delivered.versions.front();
    for (const Band &band : rules.bands) BOOST_TEST(rules.nameOf(rules.ratingOf(band.from)) == band.name);
    BOOST_TEST(rules.nameOf(rules.ratingOf(rules.bands[0].from - Decimal(1, 2))) == rules.bands[1].name);
    BOOST_TEST(rules.placeOf({}) == rules.bands.size());
    BOOST_TEST(rules.nameOf({}) == rules.noDataName);
}

BOOST_AUTO_TEST_CASE(VersionsHaveTheSameScaleOnlyWhereTheyGiveTheSamePoints) {
    const Rules rules = parsed(head + groups + bands + levels + columns).versions.front();
    Rules other = rules;
    other.decree = "2/QĐ";
    BOOST_TEST(sameScale(rules, other));
    other.criteria.front().maximum = 59;
    BOOST_TEST(!sameScale(rules, other));
    other = rules;
    other.bands.front().from = 60;
    BOOST_TEST(!sameScale(rules, other));
    BOOST_TEST(sameRatings(rules, other));
    other.bands.front().name = "Khá";
    BOOST_TEST(!sameRatings(rules, other));
}

BOOST_AUTO_TEST_SUITE_END()
