// Periods in the names of folders and files.
#include "app/naming.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

std::string named(const char *folder, const std::vector<std::filesystem::path> &files = {}) {
    const std::optional<Period> period = periodOf(pathOf(folder), files);
    return period ? folderName(*period) : "";
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

BOOST_AUTO_TEST_CASE(AFileThatNamesAnotherPeriodOfTheKindIsAWarning) {
    std::vector<Finding> findings;
    addOtherNames(findings, {"2025-11-07.xlsx", "2025-11-14.xlsx", "so.xlsx", "Thang-10-2025.xlsx"},
                  periodsIn("2025-11-14").front());
    BOOST_REQUIRE_EQUAL(findings.size(), 1U);
    BOOST_CHECK(findings.front().severity == Severity::warning);
    BOOST_TEST(findings.front().place.file == "2025-11-07.xlsx");
}

BOOST_AUTO_TEST_SUITE_END()
