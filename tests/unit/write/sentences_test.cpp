#include "standard.hpp"
#include "write/low_units.hpp"
#include "write/sentences.hpp"

#include "report_samples.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(Sentences)

namespace {

/// Week 02 of November 2025 as published: departments, communes, the province.
PeriodResult publishedWeek() {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {counted(Level::department, {10, 3, 0, 1, 0, 0}), counted(Level::commune, {87, 15, 0, 0, 0, 0})};
    UnitScore own = unit("UBND tỉnh Đắk Lắk", "88.72", 16);
    setPoints(own, standard::transparency, "14.53");
    setPoints(own, standard::progress, "18.62");
    setPoints(own, standard::digitization, "20.1");
    setPoints(own, standard::onlineServices, "17.94");
    setPoints(own, standard::satisfaction, "17.53");
    addOwn(period, own, 34);
    return period;
}

PeriodResult weekBefore() {
    PeriodResult period = week(2025, 11, 7);
    period.levels = {counted(Level::department, {10, 3, 0, 1, 0, 0}), counted(Level::commune, {92, 10, 0, 0, 0, 0})};
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "88.45", 17), 34);
    return period;
}

/// The seven communes of the dispatch of 09/3/2026.
PeriodResult publishedDispatch() {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {
        level(Level::commune, {unit("UBND xã Phú Mỡ", "98.47", 1), unit("UBND xã Ea Ly", "89.69", 96),
                               unit("UBND phường Sông Cầu", "89.55", 97), unit("UBND xã Xuân Cảnh", "89.23", 98),
                               unit("UBND xã Dur Kmăl", "88.88", 99), unit("UBND xã Xuân Lộc", "87.12", 100),
                               unit("UBND xã Vụ Bổn", "86.48", 101), unit("UBND xã Ea Drăng", "84.54", 102)})};
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "93.79", 21), 34);
    return period;
}

/// The texts up to the sentence on appendices; the texts after it are advice.
std::vector<std::string> withoutAdvice(std::vector<std::string> texts) {
    const auto last =
        std::ranges::find_if(texts, [](const std::string &text) { return text.starts_with("Chi tiết tại"); });
    texts.erase(last + 1, texts.end());
    return texts;
}

/// The disclosure of May 2024.
PeriodResult publishedMonth() {
    PeriodResult period = month(2024, 5);
    period.assessed = Date{2024, 6, 4};
    UnitScore own = unit("UBND tỉnh Đắk Lắk", "73.73", 31);
    setPoints(own, standard::transparency, "10");
    setPoints(own, standard::progress, "19.1");
    setPoints(own, standard::onlineService, "4.8");
    setPoints(own, standard::payment, "2.1");
    setPoints(own, standard::satisfaction, "18");
    setPoints(own, standard::digitization, "14.7");
    addOwn(period, own, 63);
    return period;
}

} // namespace

BOOST_AUTO_TEST_CASE(WeeklyReportReadsAsPublished) {
    const PeriodResult now = publishedWeek();
    const PeriodResult before = weekBefore();
    const Comparison comparison = compared(now, before);
    const std::vector<std::string> expected = {
        "Theo kết quả công bố trên Cổng Dịch vụ công quốc gia vào ngày 14/11/2025, tỉnh Đắk Lắk đạt 88,72 điểm (tăng "
        "0,27 điểm so với tuần 01 tháng 11), xếp hạng 16/34 tỉnh, thành phố.",
        "- Công khai, minh bạch: 14,53/18 điểm.",
        "- Tiến độ, kết quả giải quyết: 18,62/20 điểm.",
        "- Số hóa hồ sơ: 20,1/22 điểm.",
        "- Cung cấp dịch vụ trực tuyến: 17,94/22 điểm.",
        "- Mức độ hài lòng: 17,53/18 điểm.",
        "Có 10/14 cơ quan xếp loại: Xuất sắc.",
        "Có 03/14 cơ quan xếp loại: Tốt.",
        "Không có cơ quan xếp loại: Khá.",
        "Có 01/14 cơ quan xếp loại: Trung bình.",
        "Không có cơ quan xếp loại: Yếu.",
        "Có 87/102 UBND cấp xã xếp loại Xuất sắc (giảm 05 địa phương so với tuần 01 tháng 11).",
        "Có 15/102 UBND cấp xã xếp loại Tốt (tăng 05 địa phương so với tuần 01 tháng 11).",
        "Không có UBND cấp xã xếp loại Khá.",
        "Không có UBND cấp xã xếp loại Trung bình.",
        "Không có UBND cấp xã xếp loại Yếu.",
        "Chi tiết tại các Phụ lục kèm theo: các sở, ban, ngành (Phụ lục I), UBND cấp xã (Phụ lục II).",
    };
    const std::vector<std::string> found = withoutAdvice(textsOf(now, &comparison));
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(FirstPeriodComparesWithNothing) {
    const std::vector<std::string> found = textsOf(publishedWeek());
    BOOST_TEST(!has(found, "so với"));
    BOOST_TEST(has(found, "đạt 88,72 điểm, xếp hạng 16/34 tỉnh, thành phố."));
    BOOST_TEST(has(found, "Có 87/102 UBND cấp xã xếp loại Xuất sắc."));
}

BOOST_AUTO_TEST_CASE(UnchangedCountAndPointsSayNothingChanged) {
    const PeriodResult now = publishedWeek();
    PeriodResult before = publishedWeek();
    before.period = week(2025, 11, 7).period;
    const Comparison comparison = compared(now, before);
    const std::vector<std::string> found = textsOf(now, &comparison);
    BOOST_TEST(has(found, "Có 87/102 UBND cấp xã xếp loại Xuất sắc (không thay đổi so với tuần 01 tháng 11)."));
    BOOST_TEST(has(found, "đạt 88,72 điểm (không thay đổi so với tuần 01 tháng 11), xếp hạng"));
    BOOST_TEST(has(found, "Không có UBND cấp xã xếp loại Khá."));
}

BOOST_AUTO_TEST_CASE(CountThatFellToNoughtSaysByHowMuch) {
    PeriodResult now = week(2025, 11, 14);
    now.levels = {counted(Level::commune, {3, 0, 0, 0, 0, 0})};
    PeriodResult before = week(2025, 11, 7);
    before.levels = {counted(Level::commune, {0, 3, 0, 0, 0, 0})};
    const Comparison comparison = compared(now, before);
    BOOST_TEST(has(textsOf(now, &comparison),
                   "Không có UBND cấp xã xếp loại Tốt (giảm 03 địa phương so với tuần 01 tháng 11)."));
}

BOOST_AUTO_TEST_CASE(FallingProvinceReadsGiam) {
    const PeriodResult now = weekBefore();
    PeriodResult before = publishedWeek();
    before.period = week(2025, 10, 31).period;
    const Comparison comparison = compared(now, before);
    BOOST_TEST(
        has(textsOf(now, &comparison), "đạt 88,45 điểm (giảm 0,27 điểm so với tuần 05 tháng 10), xếp hạng 17/34"));
}

BOOST_AUTO_TEST_CASE(ComparisonAcrossTheYearNamesTheYear) {
    PeriodResult now = weekBefore();
    now.period = week(2026, 1, 9).period;
    const PeriodResult before = publishedWeek();
    const Comparison comparison = compared(now, before);
    BOOST_TEST(has(textsOf(now, &comparison), "(giảm 0,27 điểm so với tuần 02 tháng 11/2025)"));
}

BOOST_AUTO_TEST_CASE(QuarterlyReportReadsAsPublished) {
    PeriodResult period = quarter(2024, 2);
    period.levels = {counted(Level::department, {0, 4, 7, 5, 0, 1}), counted(Level::district, {0, 1, 12, 2, 0, 0}),
                     counted(Level::commune, {1, 26, 99, 58, 0, 0})};
    const std::vector<std::string> expected = {
        "Không có cơ quan xếp loại: Xuất sắc.",
        "Có 04/17 cơ quan xếp loại: Tốt.",
        "Có 07/17 cơ quan xếp loại: Khá.",
        "Có 05/17 cơ quan xếp loại: Trung bình.",
        "Không có cơ quan xếp loại: Yếu.",
        "Không có dữ liệu để đánh giá, xếp loại: 01 cơ quan.",
        "Không có UBND cấp huyện xếp loại: Xuất sắc.",
        "Có 01/15 UBND cấp huyện xếp loại: Tốt.",
        "Có 12/15 UBND cấp huyện xếp loại: Khá.",
        "Có 02/15 UBND cấp huyện xếp loại: Trung bình.",
        "Không có UBND cấp huyện xếp loại: Yếu.",
        "Có 01/184 UBND cấp xã xếp loại: Xuất sắc.",
        "Có 26/184 UBND cấp xã xếp loại: Tốt.",
        "Có 99/184 UBND cấp xã xếp loại: Khá.",
        "Có 58/184 UBND cấp xã xếp loại: Trung bình.",
        "Không có UBND cấp xã xếp loại: Yếu.",
        "Chi tiết tại các Phụ lục kèm theo: các sở, ban, ngành (Phụ lục I), UBND cấp huyện (Phụ lục II), UBND cấp xã "
        "(Phụ lục III).",
    };
    const std::vector<std::string> found = withoutAdvice(textsOf(period));
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(MonthlyDisclosureReadsAsPublishedWithTheOnlineServicesThird) {
    const std::vector<std::string> expected = {
        "Tổng số điểm Đắk Lắk đạt: 73,73/100 điểm, xếp hạng 31/63 tỉnh, thành phố (Số liệu ngày 04/6/2024, số liệu này "
        "có thể thay đổi theo thời gian), cụ thể:",
        "1. Nhóm chỉ số công khai, minh bạch: 10,0/18 điểm.",
        "2. Nhóm chỉ số tiến độ, kết quả giải quyết: 19,1/20 điểm.",
        "3. Nhóm chỉ số Dịch vụ trực tuyến:",
        "3.1. Dịch vụ công trực tuyến: 4,8/12 điểm;",
        "3.2. Thanh toán trực tuyến: 2,1/10 điểm.",
        "4. Nhóm chỉ số mức độ hài lòng: 18,0/18 điểm.",
        "5. Nhóm chỉ số số hóa hồ sơ: 14,7/22 điểm.",
    };
    const std::vector<std::string> found = textsOf(publishedMonth());
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(MergedOnlineGroupIsDisclosedWithoutParts) {
    PeriodResult period = month(2024, 5);
    UnitScore own = unit("UBND tỉnh Đắk Lắk", "73.73", 31);
    setPoints(own, standard::onlineServices, "6.9");
    addOwn(period, own, 63);
    const std::vector<std::string> expected = {
        "Tổng số điểm Đắk Lắk đạt: 73,73/100 điểm, xếp hạng 31/63 tỉnh, thành phố, cụ thể:",
        "1. Nhóm chỉ số Dịch vụ trực tuyến: 6,9/22 điểm."};
    const std::vector<std::string> found = textsOf(period);
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(DisclosureOfATotalAloneEndsWithAFullStop) {
    PeriodResult period = month(2024, 5);
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "73.73", 31), 63);
    const std::vector<std::string> expected = {
        "Tổng số điểm Đắk Lắk đạt: 73,73/100 điểm, xếp hạng 31/63 tỉnh, thành phố."};
    const std::vector<std::string> found = textsOf(period);
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(DisclosureComparesInASentenceOfItsOwn) {
    const PeriodResult now = publishedMonth();
    PeriodResult before = month(2024, 4);
    addOwn(before, unit("UBND tỉnh Đắk Lắk", "72.53", 33), 63);
    const Comparison comparison = compared(now, before);
    BOOST_TEST(has(textsOf(now, &comparison), "So với tháng 4, tổng số điểm tăng 1,2 điểm, thứ hạng tăng 02 bậc."));
}

BOOST_AUTO_TEST_CASE(DispatchNamesTheDayOfTheComparedPeriodAndReportsItsWeek) {
    const PeriodResult now = publishedDispatch();
    PeriodResult before = week(2026, 1, 9);
    addOwn(before, unit("UBND tỉnh Đắk Lắk", "80.12", 33), 34);
    const Comparison comparison = compared(now, before);
    const std::vector<std::string> found = textsOf(now, &comparison);
    BOOST_TEST(has(found, "Tính đến ngày 09/3/2026, tỉnh Đắk Lắk hiện đạt 93,79/100 điểm, xếp 21/34 tỉnh, thành phố, "
                          "tăng 12 bậc so với ngày 09/01/2026."));
    BOOST_TEST(has(found, "tỉnh Đắk Lắk đạt 93,79 điểm (tăng 13,67 điểm so với tuần 02 tháng 01), xếp hạng 21/34"));
}

BOOST_AUTO_TEST_CASE(TargetThatHasPassedIsLeftOut) {
    const auto mentionsTarget = [](const char *until) {
        const PeriodResult period = publishedDispatch();
        Settings settings;
        settings.targetDate = until;
        return has(sentences(reportDocuments({&period, nullptr, &settings})), "94 điểm trở lên");
    };
    BOOST_TEST(mentionsTarget("hết tháng 3 năm 2026"));
    BOOST_TEST(mentionsTarget("ngày 09/3/2026"));
    BOOST_TEST(mentionsTarget(""));
    BOOST_TEST(mentionsTarget("sớm nhất"));
    BOOST_TEST(!mentionsTarget("hết tháng 02 năm 2026"));
    BOOST_TEST(!mentionsTarget("ngày 08/3/2026"));
    BOOST_TEST(!mentionsTarget("Quý IV năm 2025"));
}

BOOST_AUTO_TEST_CASE(DispatchListsTheUnitsBelowTheLineAsPublished) {
    const PeriodResult now = publishedDispatch();
    PeriodResult before = week(2026, 1, 9);
    addOwn(before, unit("UBND tỉnh Đắk Lắk", "80.12", 33), 34);
    const Comparison comparison = compared(now, before);
    const std::vector<std::string> found = textsOf(now, &comparison);
    BOOST_TEST(has(found, "hiện có 07 địa phương có thứ hạng từ 96 đến 102 (điểm từ 84,54 đến 89,69)"));
    BOOST_TEST(has(
        found, "UBND xã Ea Ly đạt 89,69 điểm, UBND phường Sông Cầu đạt 89,55 điểm, UBND xã Xuân Cảnh đạt 89,23 điểm, "
               "UBND xã Dur Kmăl đạt 88,88 điểm, UBND xã Xuân Lộc đạt 87,12 điểm, UBND xã Vụ Bổn đạt 86,48 điểm, "
               "UBND xã Ea Drăng đạt 84,54 điểm."));
    BOOST_TEST(has(found, "đạt từ 94 điểm trở lên đến hết tháng 3 năm 2026"));
}

BOOST_AUTO_TEST_CASE(OneUnitBelowTheLineHasNoSpanOfRanks) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {level(Level::commune, {unit("UBND xã Phú Mỡ", "98.47", 1), unit("UBND xã Ea Ly", "89.99", 2)})};
    BOOST_TEST(has(textsOf(period), "hiện có 01 địa phương có thứ hạng 2 (điểm 89,99)."));
}

BOOST_AUTO_TEST_CASE(ExactlyAtTheLineIsNotBelowIt) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {level(Level::commune, {unit("UBND xã Phú Mỡ", "90", 1), unit("UBND xã Ea Ly", "90", 1)})};
    const Settings settings;
    BOOST_TEST(lowUnits({&period, nullptr, &settings}).empty());
    BOOST_TEST(!has(textsOf(period), "hiện có"));
}

BOOST_AUTO_TEST_CASE(TiedUnitsBelowTheLineShareTheirRank) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {level(Level::commune, {unit("UBND xã Phú Mỡ", "95", 1), unit("UBND xã Ea Ly", "89.5", 2),
                                            unit("UBND xã Ea Wy", "89.5", 2)})};
    BOOST_TEST(has(textsOf(period), "hiện có 02 địa phương có thứ hạng 2 (điểm 89,5)."));
}

BOOST_AUTO_TEST_CASE(UnitsWithoutDataAreNotBelowTheLine) {
    PeriodResult period = week(2026, 3, 9);
    period.levels = {level(Level::department, {unit("Sở Tư pháp", "95", 1), unitWithoutData("Thanh tra tỉnh")})};
    const std::vector<std::string> found = textsOf(period);
    BOOST_TEST(!has(found, "hiện có"));
    BOOST_TEST(has(found, "Không có dữ liệu để đánh giá, xếp loại: 01 cơ quan."));
}

BOOST_AUTO_TEST_CASE(SeveralLevelsBelowTheLineAreToldApart) {
    PeriodResult period = quarter(2024, 2);
    period.levels = {level(Level::department, {unit("Sở Tư pháp", "80", 1)}),
                     level(Level::district, {unit("UBND huyện Ea Kar", "70", 1)}),
                     level(Level::commune, {unit("UBND xã Ea Ly", "60", 1)})};
    BOOST_TEST(has(textsOf(period), "Qua theo dõi, tính đến hết Quý II năm 2024, hiện có 01 cơ quan có thứ hạng 1 "
                                    "(điểm 80); 01 địa phương cấp huyện có thứ hạng 1 "
                                    "(điểm 70); 01 địa phương cấp xã có thứ hạng 1 (điểm 60)."));
}

BOOST_AUTO_TEST_CASE(DayOfThePeriodStandsInForTheDayOfTheExports) {
    PeriodResult period = week(2025, 10, 16);
    period.assessed.reset();
    BOOST_TEST(assessedText(period) == "tính đến ngày 16/10/2025");
    period.period.day = 0;
    BOOST_TEST(assessedText(period) == "trong tuần 03 tháng 10/2025");
}

BOOST_AUTO_TEST_CASE(HundredPointsReadWithoutDecimals) {
    PeriodResult period = week(2025, 11, 14);
    addOwn(period, unit("UBND thành phố Huế", "100.00", 1), 34);
    period.province = "Huế";
    period.provinceTitle = "thành phố Huế";
    BOOST_TEST(has(textsOf(period), "thành phố Huế đạt 100 điểm, xếp hạng 1/34 tỉnh, thành phố."));
}

BOOST_AUTO_TEST_CASE(LevelWithoutUnitsSaysNoneOfEachRating) {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {counted(Level::department, {0, 0, 0, 0, 0, 0})};
    const std::vector<std::string> found = textsOf(period);
    BOOST_TEST(found.size() == 6U);
    for (const std::string &text : std::vector(found.begin(), found.begin() + 5))
        BOOST_TEST(text.starts_with("Không có cơ quan xếp loại: "));
}

BOOST_AUTO_TEST_CASE(RankIsNotComparedWhenTheNumberOfProvincesChanged) {
    const PeriodResult now = publishedDispatch();
    PeriodResult before = week(2025, 6, 27);
    addOwn(before, unit("UBND tỉnh Đắk Lắk", "80.12", 33), 63);
    const Comparison comparison = compared(now, before);
    BOOST_TEST(!has(textsOf(now, &comparison), "bậc"));
}

BOOST_AUTO_TEST_SUITE_END()
