#include "write/report.hpp"

#include "report_samples.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(Reports)

namespace {

std::vector<std::string> namesOf(const PeriodResult &period) {
    const Settings settings;
    std::vector<std::string> names;
    for (const ReportDocument &document : reportDocuments({&period, nullptr, &settings, {}}))
        names.push_back(document.name + " <- " + document.templateName);
    return names;
}

std::vector<ComponentRate> oneComponent() { return {{"Hồ sơ nộp trực tuyến", figure("75.52"), {}, {}, {}}}; }

LevelResult lowDepartment() { return level(Level::department, {unit("Sở Tư pháp", "80", 1)}); }

} // namespace

BOOST_AUTO_TEST_CASE(WeekWithLowUnitsGivesReportAndDispatch) {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {lowDepartment()};
    const std::vector<std::string> expected = {"Bao-cao.docx <- bao-cao-tuan.docx",
                                               "Cong-van-don-vi-diem-thap.docx <- cong-van-don-vi-diem-thap.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(QuarterHasItsOwnTemplate) {
    PeriodResult period = quarter(2024, 2);
    period.levels = {level(Level::department, {unit("Sở Tư pháp", "95", 1)})};
    const std::vector<std::string> expected = {"Bao-cao.docx <- bao-cao-quy.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(MonthWithProvincesIsDisclosedFirst) {
    PeriodResult period = month(2024, 5);
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "73.73", 31), 63);
    period.levels = {lowDepartment()};
    period.components = oneComponent();
    const std::vector<std::string> expected = {"Bao-cao.docx <- cong-khai-thang.docx",
                                               "Bao-cao-xep-loai.docx <- bao-cao-quy.docx",
                                               "Bao-cao-cai-cach-muc-2.docx <- bao-cao-cai-cach-muc-2.docx",
                                               "Cong-van-don-vi-diem-thap.docx <- cong-van-don-vi-diem-thap.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(MonthWithComponentsOnlyReportsOnThem) {
    PeriodResult period = month(2025, 11);
    period.components = oneComponent();
    const std::vector<std::string> expected = {"Bao-cao.docx <- bao-cao-cai-cach-muc-2.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(PeriodWithoutFiguresGivesNoDocument) { BOOST_TEST(namesOf(week(2025, 11, 14)).empty()); }

BOOST_AUTO_TEST_CASE(SentenceSharedByTwoDocumentsStandsOnceInTheSummary) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {lowDepartment()};
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "93.79", 21), 34);
    const std::vector<std::string> texts = textsOf(period);
    const std::string standing =
        "Tính đến ngày 09/3/2026, tỉnh Đắk Lắk đạt 93,79 điểm, xếp hạng 21/34 tỉnh, thành phố.";
    BOOST_TEST(std::count(texts.begin(), texts.end(), standing) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
