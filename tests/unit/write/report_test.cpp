#include "write/report.hpp"
#include "write/templates.hpp"

#include "base/files.hpp"
#include "phuluc766/error.hpp"
#include "report_samples.hpp"
#include "write/package.hpp"
#include "write/report_fields.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(Reports)

namespace {

std::vector<std::string> namesOf(const PeriodResult &period) {
    const Settings settings;
    std::vector<std::string> names;
    for (const ReportDocument &document : reportDocuments({&period, nullptr, &settings}))
        names.push_back(document.name + " <- " + document.templateName);
    return names;
}

std::vector<ComponentRate> oneComponent() { return {{"Hồ sơ nộp trực tuyến", figure("75.52"), {}, {}, {}}}; }

const std::filesystem::path delivered = std::filesystem::path(TEST_DATA) / "../../samples/mau";

/// A folder that the test removes at its end.
struct Folder {
    Folder()
        : path(std::filesystem::temp_directory_path() /
               ("phuluc766-bao-cao-" + boost::unit_test::framework::current_test_case().p_name.get())) {
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::filesystem::path path;
};

/// Writes every document of the period and returns the text parts of each, run together.
std::vector<std::string> writtenTexts(const PeriodResult &period, const std::filesystem::path &folder) {
    const Settings settings;
    const ReportInput input{&period, nullptr, &settings};
    Templates templates(delivered);
    std::vector<std::string> texts;
    for (const ReportDocument &document : reportDocuments(input)) {
        writeReport(document, input, templates, folder / document.name);
        std::string &text = texts.emplace_back();
        for (const PackagePart &part : unpack(readFile(folder / document.name, 1U << 24), document.name))
            if (part.name.starts_with("word/") && part.name.ends_with(".xml")) text += part.bytes;
    }
    return texts;
}

PeriodResult weekWithLowCommunes(int number) {
    PeriodResult period = week(2025, 11, 14);
    std::vector<UnitScore> units;
    for (int i = 1; i <= number; ++i) units.push_back(unit("UBND xã số " + std::to_string(i), "80", 1));
    period.levels = {level(Level::commune, std::move(units))};
    return period;
}

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
                                               "Muc-2-bao-cao-cai-cach.docx <- bao-cao-cai-cach-muc-2.docx",
                                               "Cong-van-don-vi-diem-thap.docx <- cong-van-don-vi-diem-thap.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(MonthWithComponentsOnlyReportsOnThem) {
    PeriodResult period = month(2025, 11);
    period.components = oneComponent();
    const std::vector<std::string> expected = {"Muc-2-bao-cao-cai-cach.docx <- bao-cao-cai-cach-muc-2.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(MonthOfUnitsAloneIsNoDisclosure) {
    PeriodResult period = month(2025, 11);
    period.levels = {level(Level::commune, {unit("UBND xã Ea Ly", "95", 1)})};
    const std::vector<std::string> expected = {"Bao-cao-xep-loai.docx <- bao-cao-quy.docx"};
    BOOST_TEST(namesOf(period) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(PeriodWithoutFiguresGivesNoDocument) { BOOST_TEST(namesOf(week(2025, 11, 14)).empty()); }

BOOST_AUTO_TEST_CASE(SentenceSharedByTwoDocumentsStandsOnceInTheSummary) {
    PeriodResult period = month(2024, 5);
    period.levels = {level(Level::department, {unit("Sở Tư pháp", "95", 1)})};
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "93.79", 21), 34);
    const std::vector<std::string> texts = textsOf(period);
    const std::string appendix = "Chi tiết tại Phụ lục kèm theo: các sở, ban, ngành (Phụ lục I).";
    BOOST_TEST(std::ranges::count(texts, appendix) == 1);
}

BOOST_AUTO_TEST_CASE(DeliveredTemplatesFillForEveryDocument) {
    const Folder folder;
    PeriodResult full = month(2024, 5);
    addOwn(full, unit("UBND tỉnh Đắk Lắk", "73.73", 31), 63);
    full.levels = {lowDepartment()};
    full.components = oneComponent();
    PeriodResult weekly = week(2025, 11, 14);
    weekly.levels = {lowDepartment()};
    const std::vector<std::string> ofMonth = writtenTexts(full, folder.path);
    const std::vector<std::string> ofWeek = writtenTexts(weekly, folder.path);
    BOOST_TEST(ofMonth.size() == 4U);
    BOOST_TEST(ofWeek.size() == 2U);
    BOOST_TEST(has(ofMonth, "73,73/100 điểm"));
    BOOST_TEST(has(ofMonth, "75,52%"));
    BOOST_TEST(has(ofWeek, "Có 01/01 cơ quan xếp loại: Tốt."));
    BOOST_TEST(has(ofWeek, "Sở Tư pháp đạt 80 điểm."));
    BOOST_TEST(!has(ofMonth, "{{"));
    BOOST_TEST(!has(ofWeek, "{{"));
}

BOOST_AUTO_TEST_CASE(SectionsThatThePeriodDoesNotHaveFallAway) {
    const Folder folder;
    PeriodResult period = week(2025, 11, 14);
    period.levels = {level(Level::department, {unit("Sở Tư pháp", "95", 1)})};
    const std::vector<std::string> texts = writtenTexts(period, folder.path);
    BOOST_TEST(has(texts, "a</w:t>"));
    BOOST_TEST(has(texts, ") Các sở, ban, ngành:"));
    BOOST_TEST(!has(texts, ") Cấp xã:"));
    BOOST_TEST(!has(texts, ") Cấp huyện:"));
    BOOST_TEST(!has(texts, "/34 tỉnh, thành phố"));
}

BOOST_AUTO_TEST_CASE(SameInputGivesTheSameReport) {
    const Folder folder;
    PeriodResult period = week(2025, 11, 14);
    period.levels = {lowDepartment()};
    static_cast<void>(writtenTexts(period, folder.path));
    const std::string first = readFile(folder.path / "Bao-cao.docx", 1U << 24);
    static_cast<void>(writtenTexts(period, folder.path));
    BOOST_TEST((readFile(folder.path / "Bao-cao.docx", 1U << 24) == first));
}

BOOST_AUTO_TEST_CASE(MissingTemplateIsNamed) {
    const Folder folder;
    PeriodResult period = week(2025, 11, 14);
    period.levels = {lowDepartment()};
    const Settings settings;
    const ReportInput input{&period, nullptr, &settings};
    Templates templates(folder.path);
    const ReportDocument document = reportDocuments(input).front();
    BOOST_CHECK_EXCEPTION(
        writeReport(document, input, templates, folder.path / document.name), Error, [](const Error &error) {
            return error.kind() == ErrorKind::system && error.place().file.ends_with("bao-cao-tuan.docx");
        });
    BOOST_TEST(!std::filesystem::exists(folder.path / document.name));
}

BOOST_AUTO_TEST_CASE(AddresseesOfALevelStandInOneLine) {
    const Folder folder;
    const std::vector<std::string> texts = writtenTexts(weekWithLowCommunes(13), folder.path);
    BOOST_TEST(has(texts, "Chủ tịch UBND các xã: số 1, số 2, "));
    BOOST_TEST(has(texts, "footnoteReference w:id"));
    BOOST_TEST(!has(texts, "DANH SÁCH"));
}

BOOST_AUTO_TEST_CASE(VeryManyAddresseesAreListedOnASheetOfTheirOwn) {
    const Folder folder;
    const std::vector<std::string> texts = writtenTexts(weekWithLowCommunes(21), folder.path);
    BOOST_TEST(has(texts, "Chủ tịch UBND cấp xã có tên trong danh sách kèm theo (21 đơn vị)"));
    BOOST_TEST(has(texts, "Đồng kính gửi: Bí thư cấp ủy cấp xã có tên trong danh sách kèm theo (21 đơn vị)"));
    BOOST_TEST(has(texts, "DANH SÁCH"));
    BOOST_TEST(!has(texts, "footnoteReference w:id=\"1\""));
}

BOOST_AUTO_TEST_CASE(LetterheadNamesTheOfficeBelowItsOwner) {
    const PeriodResult period = week(2025, 11, 14);
    const auto letterhead = [&](const char *office) {
        Settings settings;
        settings.office = office;
        const Fields fields = reportFields({}, {&period, nullptr, &settings}, {"so", "huyen", "xa", "thap"});
        return fields.texts.at("chu_quan_in_hoa") + " / " + fields.texts.at("co_quan_in_hoa") + " / " +
               fields.texts.at("co_quan_dong_hai");
    };
    BOOST_TEST(letterhead("Văn phòng UBND tỉnh") == "UBND TỈNH ĐẮK LẮK / VĂN PHÒNG / ");
    BOOST_TEST(letterhead("Sở Nội vụ") == "UBND TỈNH ĐẮK LẮK / SỞ NỘI VỤ / ");
    BOOST_TEST(letterhead("UBND tỉnh") == " / ỦY BAN NHÂN DÂN / TỈNH ĐẮK LẮK");
    BOOST_TEST(letterhead("Ủy ban nhân dân tỉnh Đắk Lắk") == " / ỦY BAN NHÂN DÂN / TỈNH ĐẮK LẮK");
}

BOOST_AUTO_TEST_CASE(EveryTagIsInTheOfficesList) {
    const std::string list = readFile(std::filesystem::path(TEST_DATA) / "../../docs/mau-van-ban.md", 1U << 20);
    const auto listed = [&](const std::string &name) {
        const bool likeDepartments = name.starts_with("huyen_") || name.starts_with("xa_"); // listed once, for "so_"
        return likeDepartments || list.find("`" + name + "`") != std::string::npos;
    };
    const PeriodResult period = week(2025, 11, 14);
    const Settings settings;
    const Fields fields = reportFields({}, {&period, nullptr, &settings}, {"so", "huyen", "xa", "thap"});
    const auto asksForOneRow = [&](const std::string &name) { // "cau_xa_1_diem": described once, for all lists
        return std::ranges::any_of(fields.numbered, [&](const std::string &numbered) {
            const std::size_t digit = numbered.size() + 1;
            return name.starts_with(numbered + "_") && name[digit] >= '1' && name[digit] <= '9';
        });
    };
    for (const auto &[name, text] : fields.texts) BOOST_TEST((listed(name) || asksForOneRow(name)), name);
    for (const auto &[name, rows] : fields.lists) {
        BOOST_TEST(listed(name), name);
        for (const std::string &column : rows.columns) BOOST_TEST(listed(column), column);
    }
}

BOOST_AUTO_TEST_SUITE_END()
