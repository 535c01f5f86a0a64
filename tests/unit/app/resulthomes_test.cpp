// Which folder the results of a period lie in, whatever the folders are called by now.
#include "app/resulthomes.hpp"

#include "base/files.hpp"
#include "base/resultlog.hpp"
#include "base/wording.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

#include <unistd.h>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

Period one(const std::string &text) { return periodsIn(text).front(); }

/// A folder of results.
struct Output {
    fs::path root = fs::temp_directory_path() / ("phuluc766-homes-" + std::to_string(::getpid()));
    Output() { fs::create_directories(root); }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    ~Output() { fs::remove_all(root); }

    /// Results of a period whose folder was called so when they were made.
    void add(const std::string &name, const std::string &madeAs) const {
        fs::create_directories(root / name);
        writeFile(root / name / "nhat-ky.txt", "NHẬT KÝ: " + periodName(one(madeAs)) + " (thư mục " + madeAs + ")\n\n" +
                                                   std::string(manifestTitle) + "\n" + std::string(64, 'a') +
                                                   "  Phu-luc-I.xlsx\n");
    }
    /// Where the periods of these folders have their results.
    [[nodiscard]] std::string found(const std::vector<std::string> &folders) const {
        std::vector<PeriodFiles> periods;
        for (const std::string &folder : folders) periods.push_back({one(folder), folder, {}, {}});
        BOOST_TEST(findResults(root, periods).empty());
        std::string text;
        for (const PeriodFiles &each : periods) text += (text.empty() ? "" : ", ") + each.results;
        return text;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(OfResultHomes, Output)

BOOST_AUTO_TEST_CASE(ANewPeriodHasResultsUnderTheNameOfItsFolder) {
    add("2025-11-07", "2025-11-07");
    BOOST_TEST(found({"2025-11-07", "2025-11-14"}) == "2025-11-07, 2025-11-14");
    fs::remove_all(root);
    BOOST_TEST(found({"2025-11-14"}) == "2025-11-14");
}

BOOST_AUTO_TEST_CASE(ResultsInTheFolderOfAYearAreFound) {
    add("2025/2025-11-07", "2025-11-07");
    add("Năm 2024/2024-11-08", "2024-11-08");
    add("sao luu/2025-11-14", "2025-11-14");
    BOOST_TEST(found({"2024-11-08", "2025-11-07", "2025-11-14"}) == "Năm 2024/2024-11-08, 2025/2025-11-07, 2025-11-14");
    add("2025-11-07", "2025-11-07");
    BOOST_TEST(found({"2025-11-07"}) == "2025-11-07");
}

BOOST_AUTO_TEST_CASE(AFolderThatIsCalledOtherwiseByNowKeepsItsResults) {
    add("2025-11-14", "2025-11-14");
    add("Tuan-01-thang-11-2025", "Tuan-01-thang-11-2025");
    BOOST_TEST(found({"Tuần 2 tháng 11 năm 2025", "2025-11-07"}) == "2025-11-14, Tuan-01-thang-11-2025");
}

BOOST_AUTO_TEST_CASE(ResultsThatAreCalledOtherwiseByNowStayThePeriodsResults) {
    add("2025-11-14 da gui", "2025-11-14");
    add("Bao cao so 12", "2025-11-07");
    BOOST_TEST(found({"2025-11-07", "2025-11-14"}) == "Bao cao so 12, 2025-11-14 da gui");
}

BOOST_AUTO_TEST_CASE(ACopyOfTheResultsIsNotThem) {
    add("2025-11-14", "2025-11-14");
    add("2025-11-14 - Copy", "2025-11-14");
    BOOST_TEST(found({"2025-11-14"}) == "2025-11-14");
}

BOOST_AUTO_TEST_CASE(ResultsOfAnotherDayOfTheWeekAreOthers) {
    add("2025-11-13", "2025-11-13");
    BOOST_TEST(found({"2025-11-14"}) == "2025-11-14");
    add("Tuan-02-thang-11-2025", "Tuan-02-thang-11-2025"); // of either day
    BOOST_TEST(found({"2025-11-14", "2025-11-12"}) == "2025-11-14, 2025-11-12");
}

BOOST_AUTO_TEST_CASE(NoTwoPeriodsShareResults) {
    add("2025-11-14", "2025-11-07"); // the folder of one period was once called as the other is
    BOOST_TEST(found({"2025-11-07", "2025-11-14"}) == "2025-11-07, 2025-11-14");
}

BOOST_AUTO_TEST_CASE(FoldersWithoutALogOfOursAreNoResults) {
    fs::create_directories(root / "cua toi");
    writeFile(root / "cua toi" / "nhat-ky.txt", "NHẬT KÝ: tuần 02 tháng 11/2025 (thư mục 2025-11-14)\n");
    BOOST_TEST(found({"2025-11-14"}) == "2025-11-14");
}

BOOST_AUTO_TEST_SUITE_END()
