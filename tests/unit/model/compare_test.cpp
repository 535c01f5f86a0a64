// A period beside the one before it.
#include "evaluation.hpp"
#include "model/compare.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

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

BOOST_AUTO_TEST_SUITE_END()
