#include "standard.hpp"
#include "write/sentence_parts.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(Advice)

namespace {

std::vector<std::string> adviceOf(const PeriodResult &period, const Comparison *comparison = nullptr) {
    const Settings settings;
    std::vector<std::string> texts;
    for (const Sentence &each : adviceSentences({&period, comparison, &settings})) texts.push_back(each.text);
    return texts;
}

UnitScore withPoints(UnitScore unit, const char *transparency, const char *progress, const char *digitization) {
    setPoints(unit, standard::transparency, transparency);
    setPoints(unit, standard::progress, progress);
    setPoints(unit, standard::digitization, digitization);
    return unit;
}

/// Changes of units that both periods have.
struct Fallen {
    PeriodResult now = week(2025, 11, 14);
    PeriodResult before = week(2025, 11, 7);
    Comparison comparison;

    void add(const std::string &name, const char *then, const char *total) {
        if (now.levels.empty()) {
            now.levels = {level(Level::commune, {})};
            before.levels = {level(Level::commune, {})};
            now.levels[0].units.reserve(100);
            before.levels[0].units.reserve(100);
        }
        now.levels[0].units.push_back(unit(name, total, 1));
        before.levels[0].units.push_back(unit(name, then, 1));
    }

    std::vector<std::string> advice() {
        comparison = compared(now, before);
        for (std::size_t i = 0; i < now.levels[0].units.size(); ++i)
            comparison.levels[0].units.push_back({&now.levels[0].units[i], &before.levels[0].units[i]});
        return adviceOf(now, &comparison);
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(TheTwoGroupsThatCostMostAreNamedWithTheirLoss) {
    PeriodResult period = week(2025, 11, 14);
    addOwn(period, withPoints(unit("UBND tỉnh Đắk Lắk", "88.72", 16), "14.53", "18.62", "20.1"), 34);
    BOOST_TEST(
        adviceOf(period).front() ==
        "Kết quả của tỉnh Đắk Lắk mất nhiều điểm nhất ở nhóm chỉ số: Công khai, minh bạch (mất 3,47/18 điểm); Số "
        "hóa hồ sơ (mất 1,9/22 điểm).");
}

BOOST_AUTO_TEST_CASE(ALevelLosesWhatItsUnitsWithDataLoseOnAverage) {
    PeriodResult period = week(2025, 11, 14);
    UnitScore without = withPoints(unitWithoutData("Thanh tra tỉnh"), "0", "0", "0");
    period.levels = {level(Level::department, {withPoints(unit("Sở A", "95", 1), "18", "19", "20"),
                                               withPoints(unit("Sở B", "94", 2), "18", "19", "20.01"), without})};
    BOOST_TEST(
        adviceOf(period).front() ==
        "Kết quả của các sở, ban, ngành mất nhiều điểm nhất ở nhóm chỉ số: Số hóa hồ sơ (bình quân mất 2/22 điểm); "
        "Tiến độ, kết quả giải quyết (bình quân mất 1/20 điểm).");
}

BOOST_AUTO_TEST_CASE(GroupsThatCostTheSameAreAllNamed) {
    PeriodResult period = week(2025, 11, 14);
    addOwn(period, withPoints(unit("UBND tỉnh Đắk Lắk", "88.72", 16), "17", "19", "21"), 34);
    BOOST_TEST(
        adviceOf(period).front() ==
        "Kết quả của tỉnh Đắk Lắk mất nhiều điểm nhất ở nhóm chỉ số: Công khai, minh bạch (mất 1/18 điểm); Tiến độ, "
        "kết quả giải quyết (mất 1/20 điểm); Số hóa hồ sơ (mất 1/22 điểm).");
}

BOOST_AUTO_TEST_CASE(UnitsThatFellABandAreNamedWithBothBands) {
    Fallen fallen;
    fallen.add("UBND xã Ea Ly", "91", "89.5");
    fallen.add("UBND xã Ea Wy", "99", "90");
    fallen.add("UBND xã Ea Kar", "85", "95");
    const std::vector<std::string> texts = fallen.advice();
    BOOST_TEST(has(texts,
                   "So với tuần 01 tháng 11, có 01 UBND cấp xã giảm mức xếp loại: UBND xã Ea Ly (từ Xuất sắc xuống "
                   "Tốt, giảm 1,5 điểm)."));
    BOOST_TEST(!has(texts, "giảm điểm nhiều nhất"));
}

BOOST_AUTO_TEST_CASE(OfManyThatFellABandThoseThatLostMostAreNamed) {
    Fallen fallen;
    for (int i = 1; i <= 11; ++i) fallen.add("UBND xã số " + std::to_string(i), "95", i == 7 ? "80" : "89");
    BOOST_TEST(has(fallen.advice(),
                   "có 11 UBND cấp xã giảm mức xếp loại, giảm điểm nhiều nhất là: UBND xã số 7 (từ Xuất "
                   "sắc xuống Tốt, giảm 15 điểm); UBND xã số 1 (từ Xuất sắc xuống Tốt, giảm 6 điểm); "
                   "UBND xã số 2 (từ Xuất sắc xuống Tốt, giảm 6 điểm)."));
}

BOOST_AUTO_TEST_CASE(WhereNoUnitFellABandThoseThatLostMostAreNamed) {
    Fallen fallen;
    fallen.add("UBND xã Ea Ly", "99", "97.5");
    fallen.add("UBND xã Ea Wy", "99", "99.5");
    BOOST_TEST(has(fallen.advice(),
                   "So với tuần 01 tháng 11, UBND cấp xã giảm điểm nhiều nhất là: UBND xã Ea Ly (giảm 1,5 điểm)."));
}

BOOST_AUTO_TEST_CASE(WhereNothingFellNothingIsSaid) {
    Fallen fallen;
    fallen.add("UBND xã Ea Ly", "95", "96");
    BOOST_TEST(!has(fallen.advice(), "So với"));
}

BOOST_AUTO_TEST_CASE(UnitsBelowTheLineAreNamedWhereTheyAreFew) {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {level(Level::department, {unit("Sở A", "90", 1), unit("Sở B", "89.99", 2)})};
    BOOST_TEST(has(adviceOf(period), "Có 01/02 cơ quan dưới 90 điểm: Sở B."));
    std::vector<UnitScore> many;
    for (int i = 0; i < 11; ++i) many.push_back(unit("Sở " + std::to_string(i), "50", 1));
    period.levels = {level(Level::department, many)};
    BOOST_TEST(has(adviceOf(period), "Có 11/11 cơ quan dưới 90 điểm."));
}

BOOST_AUTO_TEST_CASE(TheTargetIsSaidWithWhoIsShortOfIt) {
    PeriodResult period = week(2025, 11, 14);
    addOwn(period, unit("UBND tỉnh Đắk Lắk", "88.72", 16), 34);
    period.levels = {level(Level::department, {unit("Sở A", "95", 1)}),
                     level(Level::commune, {unit("UBND xã A", "94", 1), unit("UBND xã B", "93.99", 2)})};
    BOOST_TEST(adviceOf(period).back() ==
               "Về chỉ tiêu đạt từ 94 điểm trở lên đến hết tháng 3 năm 2026: tỉnh Đắk Lắk còn "
               "thiếu 5,28 điểm; các sở, ban, ngành đã đạt; còn 01/02 UBND cấp xã chưa đạt.");
}

BOOST_AUTO_TEST_CASE(WhereNobodyReachedTheTargetNoCountIsSaid) {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {level(Level::department, {unit("Sở A", "93", 1), unitWithoutData("Sở B")}),
                     level(Level::commune, {unit("UBND xã A", "94", 1), unitWithoutData("UBND xã B")})};
    BOOST_TEST(adviceOf(period).back() ==
               "Về chỉ tiêu đạt từ 94 điểm trở lên đến hết tháng 3 năm 2026: chưa có cơ quan "
               "nào đạt; UBND cấp xã có dữ liệu đã đạt.");
}

BOOST_AUTO_TEST_CASE(ALevelWithoutDataHasReachedNothing) {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {level(Level::department, {unitWithoutData("Sở A")})};
    BOOST_TEST(!has(adviceOf(period), "Về chỉ tiêu"));
}

BOOST_AUTO_TEST_CASE(NamesWithCommasAreSeparatedBySemicolons) {
    PeriodResult period = week(2025, 11, 14);
    period.levels = {
        level(Level::department, {unit("Sở Văn hóa, Thể thao và Du lịch", "80", 1), unit("Sở Y tế", "79", 2)})};
    BOOST_TEST(has(adviceOf(period), "Có 02/02 cơ quan dưới 90 điểm: Sở Văn hóa, Thể thao và Du lịch; Sở Y tế."));
}

BOOST_AUTO_TEST_SUITE_END()
