// The version of the index by which a period is scored.
#include "standard.hpp"
#include "model/context.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(OfIndex)

BOOST_AUTO_TEST_CASE(APeriodIsScoredByTheVersionOfItsLastDay) {
    RuleVersions rules{{standard::rules(), standard::rules()}};
    rules.versions[1].from = Date{2025, 11, 14};
    const Index index(rules);
    const auto version = [&](const char *period) { return &index.at(periodsIn(period).front()).rules() - rules.versions.data(); };
    BOOST_TEST(version("2025-11-13") == 0);
    BOOST_TEST(version("2025-11-14") == 1);
    BOOST_TEST(version("Thang-11-2025") == 1);
    BOOST_TEST(version("Quy-III-2025") == 0);
}

BOOST_AUTO_TEST_CASE(APeriodBeforeTheFirstVersionIsRefusedNamingItsDay) {
    RuleVersions rules{{standard::rules()}};
    rules.versions[0].from = Date{2026, 1, 1};
    const Index index(rules);
    BOOST_CHECK_EXCEPTION(static_cast<void>(index.at(periodsIn("2025-11-14").front())), Error, [](const Error &error) {
        return error.kind() == ErrorKind::usage && std::string(error.what()).find("ngày 14/11/2025") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(HeadingsOfTheConfigurationHoldInEveryVersion) {
    RuleVersions rules{{standard::rules(), standard::rules()}};
    rules.versions[1].from = Date{2026, 1, 1};
    const Index index(rules, {{"TONG", {"Kết quả chung"}}});
    for (const char *period : {"2025-11-14", "2026-02-13"})
        BOOST_CHECK(index.at(periodsIn(period).front()).read("Kết quả chung").field == Field::total);
}

BOOST_AUTO_TEST_SUITE_END()
