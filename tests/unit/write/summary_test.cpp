#include "standard.hpp"
#include "write/summary.hpp"

#include "samples.hpp"
#include "sheet_reader.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

const Settings settings;

sheets::Book written(const SummaryInput &input) {
    const sheets::Folder folder;
    const std::filesystem::path file = folder / "Tong-hop.xlsx";
    writeSummary(input, file);
    return sheets::Book(file);
}

std::shared_ptr<const PeriodTotals> digested(const PeriodResult &period) {
    return std::make_shared<const PeriodTotals>(totalsOf(period));
}

SummaryInput alone(const PeriodResult &period) {
    SummaryInput input;
    input.period = &period;
    input.history = {digested(period)};
    input.settings = &settings;
    return input;
}

/// The row below `row` whose first cell shows the text.
std::uint32_t rowOf(const sheets::Book &book, int sheet, const std::string &text, std::uint32_t row = 0) {
    while (++row < 400)
        if (book.value(sheet, "A" + std::to_string(row)) == text) return row;
    return 0;
}

std::string at(const char *column, std::uint32_t row) { return column + std::to_string(row); }

} // namespace

BOOST_AUTO_TEST_SUITE(summary)

BOOST_AUTO_TEST_CASE(TheSheetsStandInTheirOrder) {
    const PeriodResult period = samples::week(2, 1);
    const std::string workbook = written(alone(period)).part("xl/workbook.xml");
    std::size_t before = 0;
    for (const char *name : {"Tổng hợp", "Nội dung báo cáo", "Dưới chỉ tiêu", "Biến động", "Diễn biến", "Điểm các kỳ",
                             "Kiểm tra số liệu", "Nguồn số liệu"}) {
        const std::size_t found = workbook.find("name=\"" + std::string(name) + "\"");
        BOOST_TEST(found != std::string::npos);
        BOOST_TEST(found > before);
        before = found;
    }
}

BOOST_AUTO_TEST_CASE(TheFirstTableCountsThisPeriodsRatings) {
    const PeriodResult now = samples::quarter();
    const sheets::Book book = written(alone(now));
    const std::uint32_t row = rowOf(book, 1, "Cấp");
    const std::vector<std::string> headings = {"Cấp", "Tổng số",    "Xuất sắc", "Tốt",
                                               "Khá", "Trung bình", "Yếu",      "Không có dữ liệu"};
    for (std::size_t i = 0; i < headings.size(); ++i)
        BOOST_TEST(book.value(1, std::string(1, static_cast<char>('A' + i)) + std::to_string(row)) == headings[i]);
    const char *names[] = {"Sở, ban, ngành", "UBND cấp huyện", "UBND cấp xã"};
    for (std::uint32_t level = 0; level < 3; ++level) {
        BOOST_TEST(book.value(1, at("A", row + 1 + level)) == names[level]);
        BOOST_TEST(book.value(1, at("B", row + 1 + level)) == std::to_string(now.levels[level].units.size()));
        BOOST_TEST(book.value(1, at("C", row + 1 + level)) == std::to_string(now.levels[level].counts[0]));
        BOOST_TEST(book.value(1, at("H", row + 1 + level)) == std::to_string(now.levels[level].counts[5]));
    }
}

BOOST_AUTO_TEST_CASE(ThePreviousPeriodAndTheChangeFollow) {
    const PeriodResult before = samples::week(1, 31), now = samples::week(2, 11);
    const Comparison comparison = samples::compared(now, before);
    SummaryInput input = alone(now);
    input.comparison = &comparison;
    input.history = {digested(before), digested(now)};
    const sheets::Book book = written(input);
    const std::uint32_t first = rowOf(book, 1, "Cấp"), second = rowOf(book, 1, "Kỳ trước: tuần 01 tháng 11/2025"),
                        third = rowOf(book, 1, "Thay đổi so với kỳ trước");
    BOOST_TEST(book.value(1, at("A", first - 1)) == "Kỳ này: tuần 02 tháng 11/2025");
    BOOST_TEST(second == first + 3); // two levels under the headings
    BOOST_TEST(third == second + 3);
    BOOST_TEST(std::stoi(book.value(1, at("C", third + 2))) ==
               std::stoi(book.value(1, at("C", first + 2))) - std::stoi(book.value(1, at("C", second + 2))));
    BOOST_TEST(book.part("xl/charts/chart2.xml").find("Diễn biến") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(SaysWhenThereIsNoEarlierPeriod) {
    const PeriodResult period = samples::quarter();
    const sheets::Book book = written(alone(period));
    BOOST_TEST(book.shows("Không có kỳ trước cùng loại để so sánh."));
    BOOST_TEST(book.value(4, "A2") == "Không có kỳ trước cùng loại để so sánh.");
    BOOST_TEST(book.shows("Chưa có kỳ trước cùng loại trong thư mục số liệu: mới có một kỳ, chưa vẽ được diễn biến."));
}

BOOST_AUTO_TEST_CASE(APeriodWithoutUnitsSaysSoOnEverySheet) {
    PeriodResult period = samples::week(2, 1);
    period.levels.clear();
    period.sources.clear();
    const sheets::Book book = written(alone(period));
    BOOST_TEST(book.shows("Kỳ này không có số liệu của các đơn vị."));
    BOOST_TEST(book.shows("Kỳ này không có số liệu để viết thành câu báo cáo."));
    BOOST_TEST(book.shows("Số liệu của kỳ này không có điều gì cần lưu ý."));
    BOOST_TEST(book.shows("Kỳ này không đọc được bảng số liệu nào."));
}

BOOST_AUTO_TEST_CASE(EverySentenceHasARowOfColumnA) {
    const PeriodResult period = samples::week(2, 1);
    SummaryInput input = alone(period);
    input.sentences = {"Có 10/14 cơ quan xếp loại: Xuất sắc.", "- Số hóa hồ sơ: 20,1/22 điểm."};
    const sheets::Book book = written(input);
    BOOST_TEST(book.value(2, "A1") == input.sentences[0]);
    BOOST_TEST(book.value(2, "A2") == input.sentences[1]);
}

BOOST_AUTO_TEST_CASE(ALongListOfUnitsGoesOverSeveralRowsThatReadAsOne) {
    const PeriodResult period = samples::week(2, 1);
    SummaryInput input = alone(period);
    std::string list = "UBND xã Ea Ly đạt 89,69 điểm";
    for (int i = 0; i < 180; ++i) list += ", UBND xã Ea Súp đạt 82,2 điểm";
    input.sentences = {list + "."};
    const sheets::Book book = written(input);
    std::string read = book.value(2, "A1");
    std::uint32_t row = 2;
    for (; !book.value(2, at("A", row)).empty(); ++row) read += " " + book.value(2, at("A", row));
    BOOST_TEST(read == input.sentences[0]);
    BOOST_TEST(row > 3U);
}

BOOST_AUTO_TEST_CASE(LowUnitsAreListedWithTheirGapsAndWorstGroups) {
    PeriodResult period = samples::week(2, 1);
    period.levels = {samples::level({Level::commune, 1, 0, true, false, 1})};
    UnitScore &unit = period.levels[0].units[0];
    const auto set = [&unit](Criterion criterion, const char *points) {
        unit.criteria[static_cast<std::size_t>(criterion)].points = Decimal::parse(points);
    };
    set(standard::transparency, "18");
    set(standard::progress, "20");
    set(standard::digitization, "17.94");
    set(standard::onlineService, "9.75");
    set(standard::payment, "10");
    set(standard::satisfaction, "14");
    unit.total = Decimal::parse("89.69");
    const sheets::Book book = written(alone(period));
    const std::uint32_t row = rowOf(book, 3, "1");
    BOOST_TEST(book.shows(
        "UBND cấp xã: 01/01 đơn vị dưới ngưỡng 90 điểm; 01/01 đơn vị dưới chỉ tiêu 94 điểm (hết tháng 3 năm 2026)."));
    BOOST_TEST(book.value(3, at("B", row)) == unit.name);
    BOOST_TEST(book.value(3, at("F", row)) == "0.31");
    BOOST_TEST(book.value(3, at("G", row)) == "4.31");
    BOOST_TEST(book.value(3, at("H", row)) == "Số hóa hồ sơ (mất 4,06/22 điểm); Mức độ hài lòng (mất 4/18 điểm)");
}

BOOST_AUTO_TEST_CASE(FindingsAndSourcesAreListed) {
    PeriodResult period = samples::week(2, 1);
    period.findings = {{Severity::warning, {"a.xlsx", "Sheet1", "H12"}, "tổng điểm khác tổng các nhóm"}};
    const sheets::Book book = written(alone(period));
    BOOST_TEST(book.shows("Có 01 cảnh báo."));
    const std::uint32_t row = rowOf(book, 7, "Cảnh báo");
    BOOST_TEST(book.value(7, at("B", row)) == "a.xlsx");
    BOOST_TEST(book.value(7, at("D", row)) == "H12");
    BOOST_TEST(book.value(7, at("E", row)) == "tổng điểm khác tổng các nhóm");
    const std::uint32_t source = rowOf(book, 8, "so-ban-nganh.xlsx");
    BOOST_TEST(book.value(8, at("D", source)) == "14");
    BOOST_TEST(book.value(8, at("E", source)) == std::string(64, 'a'));
}

BOOST_AUTO_TEST_CASE(DoubtsAreListedBeforeOtherFindings) {
    PeriodResult period = samples::week(2, 1);
    period.findings = {{Severity::warning, {}, "lệch"}, {Severity::doubt, {}, "mọi điểm giống kỳ trước"}};
    const sheets::Book book = written(alone(period));
    BOOST_TEST(book.shows("Có 01 điều cần xem lại, 01 cảnh báo."));
    BOOST_TEST(rowOf(book, 7, "Cần xem lại") < rowOf(book, 7, "Cảnh báo"));
}

BOOST_AUTO_TEST_CASE(TheHistoryIsThatOfAYearOfWeeksAtMostAndTheTotalsThoseOfAQuarter) {
    const PeriodResult period = samples::week(2, 1);
    SummaryInput input = alone(period);
    input.history.assign(54, digested(period));
    const sheets::Book book = written(input);
    BOOST_TEST(book.value(5, "A2") == "53 kỳ gần nhất cùng loại có trong thư mục số liệu, đến tuần 02 tháng 11/2025.");
    const std::uint32_t row = rowOf(book, 6, "Tên đơn vị");
    BOOST_TEST(book.value(6, at("N", row)) == "Tuần 02 tháng 11/2025");
    BOOST_TEST(book.cell(6, at("O", row)).empty());
    BOOST_TEST(book.part("xl/workbook.xml").find("'Điểm các kỳ'!$A$1:$K$") !=
               std::string::npos); // ten of them are printed
}

BOOST_AUTO_TEST_CASE(UnitsWithoutPartnerAreNamed) {
    const PeriodResult before = samples::week(1, 31);
    PeriodResult now = samples::week(2, 11);
    now.levels[0].units[0].name = now.levels[0].units[0].key = "Sở Mới";
    const Comparison comparison = samples::compared(now, before);
    SummaryInput input = alone(now);
    input.comparison = &comparison;
    const sheets::Book book = written(input);
    BOOST_TEST(book.shows("Sở, ban, ngành – đơn vị mới so với kỳ trước: 01 đơn vị"));
    BOOST_TEST(book.shows("Sở Mới"));
    BOOST_TEST(book.shows("UBND cấp xã – đơn vị mới so với kỳ trước: không có"));
}

BOOST_AUTO_TEST_SUITE_END()
