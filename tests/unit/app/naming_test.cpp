// Periods in the names of folders and files.
#include "app/naming.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

std::string named(const char *folder, const std::vector<std::filesystem::path> &files = {}) {
    const std::optional<Period> period = periodOf(pathOf(folder), files);
    return period ? folderName(*period) : "";
}

std::string filesOfOthers(const std::vector<std::filesystem::path> &files, const char *period) {
    std::vector<Finding> findings;
    addOtherNames(findings, files, periodsIn(period).front());
    std::vector<std::string> names;
    for (const Finding &finding : findings) {
        BOOST_CHECK(finding.severity == Severity::warning);
        names.push_back(finding.place.file);
    }
    return join(names, " ");
}

} // namespace

BOOST_AUTO_TEST_SUITE(naming)

BOOST_AUTO_TEST_CASE(AFolderIsThePeriodOfItsName) {
    BOOST_TEST(named("Du-lieu/2025-11-14") == "2025-11-14");
    BOOST_TEST(named("Du-lieu/Quý II năm 2024") == "Quy-II-2024");
    BOOST_TEST(named("Du-lieu") == "");
}

BOOST_AUTO_TEST_CASE(AYearIsNoPeriodIfItsFilesNamePartsOfIt) {
    BOOST_TEST(named("Du-lieu/Nam-2025", {"so-ban-nganh.xlsx"}) == "Nam-2025");
    BOOST_TEST(named("Du-lieu/Nam-2025", {"Thang-5-2025.xlsx"}) == "");
}

BOOST_AUTO_TEST_CASE(ANameThatSaysNoPeriodNeedsNoReasonAndAWrongOneHasIt) {
    BOOST_TEST(unnamed("Du-lieu", "tên thư mục") == "");
    BOOST_TEST(unnamed("Thang-13-2025", "tên thư mục").find("từ 1 đến 12") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AFileThatNamesAnotherPeriodIsAWarning) {
    const std::vector<std::filesystem::path> files = {"2025-11-07.xlsx",    "2025-11-14.xlsx",    "so.xlsx",
                                                      "Thang-10-2025.xlsx", "Nam-2024.xlsx",      "Xã tháng 10.xlsx",
                                                      "Tuần 01.xlsx",       "Tuần 02.xlsx",       "Thang-11-2025.xlsx",
                                                      "Nam-2025.xlsx",      "Biểu 1 tuần 46.xlsx"};
    BOOST_TEST(filesOfOthers(files, "2025-11-14") ==
               "2025-11-07.xlsx Thang-10-2025.xlsx Nam-2024.xlsx Xã tháng 10.xlsx Tuần 01.xlsx");
}

BOOST_AUTO_TEST_CASE(AFileOfPartOfAPeriodIsAWarningButADayMayBeThatOfTheDownload) {
    const std::vector<std::filesystem::path> files = {"Thang-10-2025.xlsx", "Quy-III-2025.xlsx", "Quy-IV-2025.xlsx",
                                                      "Nam-2025.xlsx", "2026-01-05.xlsx"};
    BOOST_TEST(filesOfOthers(files, "Quy-IV-2025") == "Thang-10-2025.xlsx Quy-III-2025.xlsx");
}

BOOST_AUTO_TEST_SUITE_END()
