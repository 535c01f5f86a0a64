#include "app/plan.hpp"

#include "app/logs.hpp"
#include "app/trees.hpp"
#include "base/message.hpp"
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
        lines.push_back(each.files.folder + use + (each.newest ? ", newest" : "") +
                        (each.asItWas ? ", as it was" : ""));
    }
    return lines;
}

/// The findings of a plan on periods that stay, as one text.
std::string told(const RunPlan &plan) {
    std::string text;
    for (const std::string &line : describeGrouped(plan.findings)) text += (text.empty() ? "" : "\n") + line;
    return text;
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
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 made", "2025-11-07 made", "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
    BOOST_TEST(plan.left.empty());
}

BOOST_AUTO_TEST_CASE(IssuedPeriodsStayAndAreReadForTheNewest) {
    const RunPlan plan = Weeks({"2025-10-31", "2025-11-07", "2025-11-14"}).plan();
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 history, as it was", "2025-11-07 compared, as it was",
                                     "2025-11-14 made, newest"}),
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
    BOOST_TEST(told(plan).starts_with("CẢNH BÁO: 2025-11-07: thư mục kết quả không còn nhat-ky.txt"));
    BOOST_TEST(told(Weeks({"2025-11-07"}).plan()) == "");
}

BOOST_AUTO_TEST_CASE(APeriodWhoseDocumentsAreAllGoneStaysAndIsNamed) {
    const Weeks weeks({"2025-10-31", "2025-11-07"});
    const fs::path results = weeks.job.output / "2025-11-07";
    writeFile(results / "Bao-cao.docx", "x");
    fs::remove(results / "Phu-luc-II.xlsx");
    BOOST_TEST(told(weeks.plan()) == "");
    fs::remove(results / "Bao-cao.docx");
    const RunPlan plan = weeks.plan();
    BOOST_TEST(told(plan).starts_with("GHI CHÚ: 2025-11-07: thư mục kết quả của kỳ này không còn văn bản nào"));
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
    BOOST_TEST(shown(weeks.plan()) ==
                   (Lines{"2025-10-31 compared, as it was", "2025-11-07 made, as it was", "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ANamedPeriodAndAllOfThemWhereAskedForAreMadeAgain) {
    Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    BOOST_TEST(shown(weeks.plan({"Du-lieu/2025-11-07"})) == (Lines{"2025-11-07 made, newest"}),
               boost::test_tools::per_element());
    weeks.job.again = true;
    BOOST_TEST(weeks.plan().left.empty());
}

BOOST_AUTO_TEST_CASE(ADroppedPeriodIsFollowedByALaterOneBesideIt) {
    const Weeks weeks({});
    const auto followed = [&](const char *week, const char *around) {
        return planOf({weeks.job, weeks.tree.list({week}).periods, weeks.tree.list({around}).periods})
            .periods.back()
            .followed;
    };
    BOOST_TEST(followed("Du-lieu/2025-11-07", "Du-lieu/2025-10-31") == false);
    const RunPlan plan = planOf(
        {weeks.job, weeks.tree.list({"Du-lieu/2025-11-07"}).periods, weeks.tree.list({"Du-lieu/2025-11-14"}).periods});
    BOOST_TEST(plan.periods.front().followed);
}

BOOST_AUTO_TEST_CASE(APeriodWhoseExportsWerePutAwayStaysAndIsSaid) {
    const Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    std::vector<PeriodFiles> periods = weeks.tree.list({"Du-lieu"}).periods;
    periods[1].files.clear();
    const RunPlan plan = planOf({weeks.job, periods, {}});
    BOOST_TEST(told(plan).starts_with("GHI CHÚ: 2025-11-07: thư mục không còn tệp nào"));
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 compared, as it was", "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(APeriodWhoseLogCannotBeReadStaysAndIsSaid) {
    const Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    const fs::path log = weeks.job.output / "2025-10-31" / "nhat-ky.txt";
    fs::remove(log);
    fs::create_symlink("nhat-ky.txt", log); // leads to itself, so it cannot be read, not even by root
    const RunPlan plan = weeks.plan();
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 history, as it was", "2025-11-07 compared, as it was",
                                     "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
    BOOST_TEST(told(plan).find("2025-10-31/nhat-ky.txt: ") != std::string::npos);
    BOOST_TEST(told(plan).ends_with("Kết quả đã có của kỳ này giữ nguyên"));
}

BOOST_AUTO_TEST_CASE(APeriodWhoseFolderCannotBeReadStaysAndIsNotPassedByInTheComparison) {
    const Weeks weeks({"2025-10-31", "2025-11-07", "2025-11-14"});
    std::vector<PeriodFiles> periods = weeks.tree.list({"Du-lieu"}).periods;
    periods[1].files.clear();
    periods[1].failure = ErrorKind::system;
    periods[1].findings.push_back({Severity::error, {"Du-lieu/2025-11-07", {}, {}}, "không đọc được thư mục"});
    const RunPlan plan = planOf({weeks.job, periods, {}});
    BOOST_TEST(told(plan) ==
               "GHI CHÚ: Du-lieu/2025-11-07: không đọc được thư mục. Kết quả đã có của kỳ này giữ nguyên");
    BOOST_TEST(shown(plan) == (Lines{"2025-10-31 history, as it was", "2025-11-07 compared, as it was",
                                     "2025-11-14 made, newest"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
