// Files gathered into periods.
#include "app/gathered.hpp"
#include "base/files.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

Period one(const char *text) { return periodsIn(text).front(); }

PeriodFiles folder(const char *name, const char *file) { return {one(name), name, {pathOf(file)}, {}}; }

std::string listed(const std::vector<PeriodFiles> &periods) {
    std::string text;
    for (const PeriodFiles &period : periods) {
        text += period.folder + ":";
        for (const auto &file : period.files) text += " " + utf8(file.filename());
        text += "\n";
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(gathered)

BOOST_AUTO_TEST_CASE(PeriodsComeByKindAndTime) {
    GatheredPeriods periods;
    periods.addFolder(folder("Thang-5-2024", "c.xlsx"), "C");
    periods.addFolder(folder("2025-11-14", "b.xlsx"), "B");
    periods.addFolder(folder("2025-11-07", "a.xlsx"), "A");
    BOOST_TEST(listed(periods.finish()) == "2025-11-07: a.xlsx\n2025-11-14: b.xlsx\nThang-5-2024: c.xlsx\n");
}

BOOST_AUTO_TEST_CASE(FilesOfOnePeriodAreOneGroup) {
    GatheredPeriods periods;
    periods.addFile(one("2025-11-14"), "2025-11-14", "xa.xlsx");
    periods.addFile(one("2025-11-14"), "2025-11-14", "so.xlsx");
    BOOST_REQUIRE(periods.groupOf("so.xlsx") != nullptr);
    BOOST_CHECK(periods.groupOf("tinh.xlsx") == nullptr);
    BOOST_TEST(listed(periods.finish()) == "2025-11-14: so.xlsx xa.xlsx\n");
}

BOOST_AUTO_TEST_CASE(FilesOfAWeekGoWithThoseOfItsOnlyDay) {
    GatheredPeriods periods;
    periods.addFile(one("Tuan-02-thang-11-2025"), "Tuan-02-thang-11-2025", "tuan.xlsx");
    periods.addFile(one("2025-11-14"), "2025-11-14", "ngay.xlsx");
    BOOST_TEST(listed(periods.finish()) == "2025-11-14: ngay.xlsx tuan.xlsx\n");
}

BOOST_AUTO_TEST_CASE(APeriodInTwoPlacesIsAnErrorThatNamesBoth) {
    GatheredPeriods periods;
    periods.addFolder(folder("2025-11-14", "a.xlsx"), "Du-lieu/2025-11-14");
    periods.addFolder(folder("Tuan-02-thang-11-2025", "b.xlsx"), "Du-lieu/Tuan-02");
    const std::vector<PeriodFiles> found = periods.finish();
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_REQUIRE(found.front().doubled.has_value());
    BOOST_CHECK(found.front().doubled->severity == Severity::error);
    BOOST_TEST(found.front().doubled->text.find("Du-lieu/2025-11-14; Du-lieu/Tuan-02") != std::string::npos);
    BOOST_REQUIRE_EQUAL(found.front().copies.size(), 1U);
    BOOST_CHECK(found.front().copies.front() == std::vector<std::filesystem::path>{"b.xlsx"});
}

BOOST_AUTO_TEST_CASE(AWeekBesideTwoOfItsDaysIsToldOfWithEach) {
    GatheredPeriods periods;
    periods.addFolder(folder("2025-11-14", "a.xlsx"), "A");
    periods.addFolder(folder("Tuan-02-thang-11-2025", "b.xlsx"), "B");
    periods.addFolder(folder("2025-11-13", "c.xlsx"), "C");
    const std::vector<PeriodFiles> found = periods.finish();
    BOOST_REQUIRE_EQUAL(found.size(), 2U);
    BOOST_TEST(found[0].doubled.value().text.find("B; C") != std::string::npos);
    BOOST_TEST(found[1].doubled.value().text.find("A; B") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
