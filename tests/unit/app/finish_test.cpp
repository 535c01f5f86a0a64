// The documents of an evaluated period are written and placed, or the period is refused.
#include "app/finish.hpp"

#include "app/trees.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// A week of one export, evaluated, and a run that writes to `Ket-qua` beside it.
struct Week {
    Tree tree{{"2025-11-14/xa.csv"}};
    Job job;
    Index index{standard::versions()};
    UnitLists units;
    TitleCache titles;
    Templates templates{{}};
    ResultFolder results{tree.root / "Ket-qua"};
    Run run{job, {&index, &units, &job.settings, &titles}, templates, &results};

    explicit Week(const std::string &bytes) { writeFile(tree.root / "2025-11-14/xa.csv", bytes); }
    [[nodiscard]] Outcome finished() {
        Evaluated evaluated = evaluatePeriod(tree.list({"2025-11-14"}).periods.front(), run.context, nullptr);
        return finishPeriod(evaluated, {}, run);
    }
    [[nodiscard]] std::vector<std::string> left() const {
        std::vector<std::string> names;
        const fs::path folder = tree.root / "Ket-qua" / "2025-11-14";
        if (fs::exists(folder))
            for (const auto &entry : fs::recursive_directory_iterator(folder))
                if (entry.is_regular_file()) names.push_back(utf8(fs::relative(entry.path(), folder)));
        std::ranges::sort(names);
        return names;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(finish)

BOOST_AUTO_TEST_CASE(AnEvaluatedPeriodIsWrittenWithItsLog) {
    Week week(exportOf("Số liệu tính đến ngày 14/11/2025"));
    const Outcome outcome = week.finished();
    BOOST_TEST(!outcome.failure.has_value());
    for (const char *name : {"Phu-luc-II.xlsx", "Tong-hop.xlsx", "nhat-ky.txt"}) {
        const std::vector<std::string> left = week.left();
        BOOST_TEST((std::ranges::find(left, name) != left.end()), name);
    }
}

BOOST_AUTO_TEST_CASE(ARefusedPeriodLeavesItsLogAloneAndOldResultsGiveWay) {
    Week week(exportOf("Điểm"));
    static_cast<void>(week.finished());
    writeFile(week.tree.root / "2025-11-14/xa.csv", "Tên đơn vị,Tổng điểm\nUBND xã A,101\n");
    const Outcome outcome = week.finished();
    BOOST_CHECK(outcome.failure == ErrorKind::data);
    for (const std::string &name : week.left()) BOOST_TEST((name == "nhat-ky.txt" || name.starts_with("Ban-cu/")), name);
    BOOST_CHECK(says(outcome.findings, Severity::error, "101 nằm ngoài khoảng"));
}

BOOST_AUTO_TEST_CASE(ACheckWritesNothing) {
    Week week(exportOf("Điểm"));
    week.job.checkOnly = true;
    BOOST_TEST(!week.finished().failure.has_value());
    BOOST_TEST(week.left().empty());
}

BOOST_AUTO_TEST_CASE(UnitsBeyondTheListAreToldWithTheFolderOfTheirPeriod) {
    PeriodResult before;
    before.folder = "2025-11-07";
    before.beyondTheList = {{Severity::note, {"xa.csv", "Bảng", "A3"}, "không có trong danh mục"}};
    std::vector<Finding> findings;
    noteBeyondTheList(before, findings);
    BOOST_TEST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings.front().place.file == "2025-11-07/xa.csv");
}

BOOST_AUTO_TEST_SUITE_END()
