#include "app/plan.hpp"

#include "app/trees.hpp"
#include "app/logs.hpp"
#include "base/resultlog.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// The periods of a plan: "2025-11-14 made, newest".
std::vector<std::string> shown(const RunPlan &plan) {
    std::vector<std::string> lines;
    for (const PlannedPeriod &each : plan.periods) {
        const char *use = each.use == Use::made ? " made" : each.use == Use::compared ? " compared" : " history";
        lines.push_back(each.files.folder + use + (each.newest ? ", newest" : "") + (each.asItWas ? ", as it was" : ""));
    }
    return lines;
}

/// Three weeks of one file each; those named in `issued` have results.
struct Weeks {
    Tree tree{{"Du-lieu/2025-10-31/xa.xlsx", "Du-lieu/2025-11-07/xa.xlsx", "Du-lieu/2025-11-14/xa.xlsx"}};
    Job job;
    explicit Weeks(const std::vector<std::string> &issued) {
        job.output = tree.root / "Ket-qua";
        for (const std::string &week : issued) {
            Grounds made;
            made.exports = {{"xa.xlsx", digestOf(tree.root / "Du-lieu" / week / "xa.xlsx")}};
            fs::create_directories(job.output / week);
            writeFile(job.output / week / "nhat-ky.txt", logOf(weekOfTwo(), made));
            writeFile(job.output / week / "Phu-luc-II.xlsx", "x");
        }
    }
    [[nodiscard]] RunPlan plan(const std::vector<const char *> &inputs = {"Du-lieu"}) const {
        return planOf({job, tree.list(inputs).periods, {}});
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(plan)

BOOST_AUTO_TEST_CASE(WithoutResultsEveryPeriodIsMade) {
    const RunPlan plan = Weeks({}).plan();
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 made", "2025-11-07 made", "2025-11-14 made, newest"}), boost::test_tools::per_element());
    BOOST_TEST(plan.left.empty());
}

BOOST_AUTO_TEST_CASE(IssuedPeriodsStayAndAreReadForTheNewest) {
    const RunPlan plan = Weeks({"2025-10-31", "2025-11-07", "2025-11-14"}).plan();
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 history, as it was", "2025-11-07 compared, as it was", "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
    BOOST_TEST(plan.left == (Lines{"2025-10-31", "2025-11-07"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(APeriodWhoseLogIsGoneStaysAndIsNamed) {
    const Weeks weeks({"2025-11-07"});
    writeFile(weeks.job.output / "2025-11-07" / "Phu-luc-I.xlsx", "x");
    fs::remove(weeks.job.output / "2025-11-07" / "nhat-ky.txt");
    const RunPlan plan = weeks.plan();
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 made", "2025-11-07 compared, as it was", "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
    BOOST_TEST(plan.unlogged == (Lines{"2025-11-07"}), boost::test_tools::per_element());
    BOOST_TEST(Weeks({"2025-11-07"}).plan().unlogged.empty());
}

BOOST_AUTO_TEST_CASE(APeriodWhoseDocumentsAreAllGoneStaysAndIsNamed) {
    const Weeks weeks({"2025-10-31", "2025-11-07"});
    const fs::path results = weeks.job.output / "2025-11-07";
    writeFile(results / "Bao-cao.docx", "x");
    fs::remove(results / "Phu-luc-II.xlsx");
    BOOST_TEST(weeks.plan().emptied.empty());
    fs::remove(results / "Bao-cao.docx");
    const RunPlan plan = weeks.plan();
    BOOST_TEST(plan.emptied == (Lines{"2025-11-07"}), boost::test_tools::per_element());
    BOOST_TEST(plan.left == (Lines{"2025-10-31", "2025-11-07"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(TheNewestOfEachKindIsMadeInEveryRun) {
    const Weeks weeks({"2025-11-07", "2025-11-14"});
    for (const char *file : {"Thang-9-2025", "Thang-10-2025"}) {
        fs::create_directories(weeks.tree.root / "Du-lieu" / file);
        writeFile(weeks.tree.root / "Du-lieu" / file / "xa.xlsx", file);
    }
    const std::vector<std::string> made = shown(weeks.plan());
    BOOST_TEST(std::count(made.begin(), made.end(), "2025-11-14 made, newest") == 1);
    BOOST_TEST(std::count(made.begin(), made.end(), "Thang-10-2025 made") == 1);
}

BOOST_AUTO_TEST_CASE(AnIssuedPeriodWhoseExportsChangedIsMadeAgain) {
    const Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    writeFile(weeks.tree.root / "Du-lieu/2025-11-07/xa.xlsx", "khác");
    BOOST_TEST(shown(weeks.plan()) == (Lines{"2025-10-31 compared, as it was", "2025-11-07 made, as it was", "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ANamedPeriodAndAllOfThemWhereAskedForAreMadeAgain) {
    Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    BOOST_TEST(shown(weeks.plan({"Du-lieu/2025-11-07"})) == (Lines{"2025-11-07 made, newest"}), boost::test_tools::per_element());
    weeks.job.again = true;
    BOOST_TEST(weeks.plan().left.empty());
}

BOOST_AUTO_TEST_CASE(ADroppedPeriodIsFollowedByALaterOneBesideIt) {
    const Weeks weeks({});
    const auto followed = [&](const char *week, const char *around) {
        return planOf({weeks.job, weeks.tree.list({week}).periods, weeks.tree.list({around}).periods}).periods.back().followed;
    };
    BOOST_TEST(followed("Du-lieu/2025-11-07", "Du-lieu/2025-10-31") == false);
    const RunPlan plan = planOf({weeks.job, weeks.tree.list({"Du-lieu/2025-11-07"}).periods, weeks.tree.list({"Du-lieu/2025-11-14"}).periods});
    BOOST_TEST(plan.periods.front().followed);
}

BOOST_AUTO_TEST_CASE(APeriodWhoseExportsWerePutAwayStaysAndIsSaid) {
    const Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    std::vector<PeriodFiles> periods = weeks.tree.list({"Du-lieu"}).periods;
    periods[1].files.clear();
    const RunPlan plan = planOf({weeks.job, periods, {}});
    BOOST_TEST(plan.putAway == (Lines{"2025-11-07"}), boost::test_tools::per_element());
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 compared, as it was", "2025-11-14 made, newest"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
