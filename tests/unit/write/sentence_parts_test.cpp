#include "write/sentence_parts.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(SentenceParts)

BOOST_AUTO_TEST_CASE(AChangeIsARiseAFallOrNone) {
    BOOST_TEST(direction(std::strong_ordering::greater) == "tăng");
    BOOST_TEST(direction(std::strong_ordering::less) == "giảm");
    BOOST_TEST(direction(std::strong_ordering::equal) == "không thay đổi");
    BOOST_TEST(direction(std::strong_ordering::equal, "giữ nguyên") == "giữ nguyên");
}

BOOST_AUTO_TEST_CASE(TheFirstLetterChangesItsCaseAlsoBeyondAscii) {
    BOOST_TEST(lowerFirst("Đặc khu") == "đặc khu");
    BOOST_TEST(upperFirst("đặc khu") == "Đặc khu");
    BOOST_TEST(upperFirst("") == "");
}

BOOST_AUTO_TEST_CASE(AGroupHasThePointsOfItsPartsWhereOnlyTheseAreKnown) {
    UnitScore score = unit("Sở A", "80", 1);
    BOOST_CHECK(!groupPoints(standard::rules(), score, standard::onlineServices));
    setPoints(score, standard::onlineService, "7.5");
    setPoints(score, standard::payment, "4");
    BOOST_CHECK(groupPoints(standard::rules(), score, standard::onlineServices) == figure("11.5"));
    setPoints(score, standard::onlineServices, "12");
    BOOST_CHECK(groupPoints(standard::rules(), score, standard::onlineServices) == figure("12"));
}

BOOST_AUTO_TEST_CASE(ARankIsComparedAmongAsManyProvincesOnly) {
    PeriodResult now = week(2025, 11, 14), before = week(2025, 11, 7);
    addOwn(now, unit("Đắk Lắk", "88", 5), 34);
    addOwn(before, unit("Đắk Lắk", "87", 8), 34);
    const Settings settings;
    Comparison comparison = compared(now, before);
    BOOST_CHECK(rankGained({&now, &comparison, &settings}) == 3);
    BOOST_CHECK(pointsGained({&now, &comparison, &settings}) == figure("1"));
    before.provinces->units.resize(33);
    BOOST_CHECK(!rankGained({&now, &comparison, &settings}));
    BOOST_CHECK(!rankGained({&now, nullptr, &settings}));
}

BOOST_AUTO_TEST_SUITE_END()
