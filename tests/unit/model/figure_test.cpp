#include "base/text.hpp"
#include "model/figure.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace phuluc;

FigureCell text(std::string_view content) { return readFigure({CellKind::text, NumberFormat::plain, false, content}); }

std::string value(const FigureCell &cell) {
    if (!cell.figure) return cell.fault.empty() ? "none" : "fault";
    static constexpr std::array<const char *, 3> marks = {"", "%", "p"};
    return cell.figure->value.text() + marks[static_cast<std::size_t>(cell.figure->mark)];
}

BOOST_AUTO_TEST_SUITE(figure)

BOOST_AUTO_TEST_CASE(AFigureWithSomethingRaisedBesideItIsRefused) {
    BOOST_CHECK_EQUAL(value(readFigure({CellKind::text, NumberFormat::plain, false, "89.9", true})), "fault");
    BOOST_CHECK_EQUAL(value(readFigure({CellKind::number, NumberFormat::plain, false, "89.9", true})), "fault");
}

BOOST_AUTO_TEST_CASE(ReadsEverySpellingSeenInExports) {
    BOOST_CHECK_EQUAL(value(text("18.79")), "18.79");
    BOOST_CHECK_EQUAL(value(text("14,53")), "14.53");
    BOOST_CHECK_EQUAL(value(text("10")), "10");
    BOOST_CHECK_EQUAL(value(text("75,52%")), "75.52%");
    BOOST_CHECK_EQUAL(value(text("75.52 %")), "75.52%");
    BOOST_CHECK_EQUAL(value(text("14,5/18")), "14.5p");
    BOOST_CHECK_EQUAL(value(text("9.1 / 22")), "9.1p");
    BOOST_CHECK_EQUAL(value(text("9.1 / 22\n(41,36%)")), "9.1p");
    BOOST_CHECK_EQUAL(value(text("9.1/22 (41,36%)")), "9.1p");
    BOOST_CHECK_EQUAL(value(text("16,5 điểm")), "16.5p");
    BOOST_CHECK_EQUAL(value(text("16,5 ĐIỂM")), "16.5p");
    BOOST_CHECK_EQUAL(value(text("16,5 điểm/18 điểm")), "16.5p");
    BOOST_CHECK_EQUAL(value(text("16,5đ / 18đ")), "16.5p");
    BOOST_CHECK_EQUAL(value(text("１６，５％")), "16.5%");
    BOOST_CHECK_EQUAL(value(text("\u00a0 18,79\u00a0")), "18.79");
    BOOST_CHECK_EQUAL(value(text("'12.5")), "12.5");
    BOOST_CHECK_EQUAL(value(text("\u22121")), "-1");
}

BOOST_AUTO_TEST_CASE(EmptyDashAndWordsMeanNoDataAndNoughtDoesNot) {
    for (const char *none : {"", " ", "-", "–", "N/A", "n/a", "Không có dữ liệu", "KHÔNG CÓ DỮ LIỆU"})
        BOOST_CHECK_MESSAGE(text(none).absent(), none);
    BOOST_CHECK_EQUAL(value(text("0")), "0");
}

BOOST_AUTO_TEST_CASE(RefusesWhatCouldBeReadInTwoWays) {
    for (const char *bad : {"75,5,2", "1.234,5", "1,234.5", "7.5.2", "abc", "12 34", "14,5/", "14/18/2", "5 %%", "1e1",
                            "9.1/22\nxyz", "9.1/22 (x)", "9.1 (2%)"})
        BOOST_CHECK_MESSAGE(value(text(bad)) == "fault", bad);
}

BOOST_AUTO_TEST_CASE(NumbersGoThroughFifteenDigits) {
    const auto number = [](std::string_view stored, NumberFormat format) {
        return value(readFigure({CellKind::number, format, false, stored}));
    };
    BOOST_CHECK_EQUAL(number("8.199999999999999", NumberFormat::plain), "8.2");
    BOOST_CHECK_EQUAL(number("0.75519999999999998", NumberFormat::percent), "75.52%");
    BOOST_CHECK_EQUAL(number("87.860000000000014", NumberFormat::plain), "87.86");
    BOOST_CHECK_EQUAL(number("1E2", NumberFormat::plain), "100");
    BOOST_CHECK_EQUAL(number("45000", NumberFormat::date), "fault");
    BOOST_CHECK_EQUAL(number("1,5", NumberFormat::plain), "fault");
    BOOST_CHECK_EQUAL(number("922337203685477580", NumberFormat::percent), "fault"); // a hundredfold, beyond 64 bits
}

BOOST_AUTO_TEST_CASE(EveryValueWithFourDecimalsSurvivesSeventeenDigits) {
    for (int units = 0; units <= 1'000'000; ++units) {
        const Decimal exact(units, 4);
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), exact.toDouble(),
                                       std::chars_format::general, 17)
                             .ptr;
        const auto read = storedNumber({digits.data(), static_cast<std::size_t>(end - digits.data())});
        BOOST_REQUIRE(read && *read == exact);
    }
}

BOOST_AUTO_TEST_CASE(RefusesFormulasNeverCalculatedErrorsAndBooleans) {
    const FigureCell formula = readFigure({CellKind::empty, NumberFormat::plain, true, {}});
    BOOST_CHECK(formula.fault.find("Mở tệp bằng Excel, lưu lại") != std::string::npos);
    BOOST_CHECK_EQUAL(value(readFigure({CellKind::error, NumberFormat::plain, false, "#DIV/0!"})), "fault");
    BOOST_CHECK_EQUAL(value(readFigure({CellKind::boolean, NumberFormat::plain, false, "TRUE"})), "fault");
    BOOST_CHECK(readFigure({}).absent());
}

BOOST_AUTO_TEST_CASE(TheCellAloneDecidesWhatItHolds) {
    const std::vector<std::pair<const char *, FigureState>> table = {
        {"75,5", FigureState::figure},
        {"", FigureState::empty},
        {"\u00a0\u200b", FigureState::empty},
        {"N/A", FigureState::noData},
        {"…", FigureState::noData},
        {"#N/A", FigureState::errorValue},
        {"#REF!", FigureState::errorValue},
        {"#DIV/0!", FigureState::errorValue},
        {"Err:502", FigureState::errorValue},
        {"75,5,2", FigureState::unreadable},
        {"1.234,5", FigureState::unreadable},
        {"12 đơn vị", FigureState::unreadable},
        {"9/12/2025", FigureState::unreadable},
        {"chưa tổng hợp", FigureState::words},
        {"Kh?ng c? d? li?u", FigureState::damaged},
        {"Kh\uFFFDng", FigureState::damaged},
    };
    for (const auto &[content, state] : table) BOOST_CHECK_MESSAGE(text(content).state == state, content);
    BOOST_CHECK(readFigure({CellKind::error, NumberFormat::plain, false, "#N/A"}).state == FigureState::errorValue);
    BOOST_CHECK(readFigure({CellKind::empty, NumberFormat::plain, true, {}}).state == FigureState::unreadable);
    BOOST_CHECK(readFigure({}).state == FigureState::empty);
}

BOOST_AUTO_TEST_CASE(InvisibleCharactersAroundAFigureDoNotCount) {
    for (const char *content : {"\u206675,5\u2069", "\uFEFF75,5", "75,5\u200b", "\u202a75,5\u202c", "\u00a075,5\u00a0"})
        BOOST_CHECK_EQUAL(value(text(content)), "75.5");
}

BOOST_AUTO_TEST_CASE(NoiseOfCalculationIsNought) {
    for (const char *stored : {"2.775557561562891e-17", "-1.4E-14", "1e-320", "5e-13"})
        BOOST_CHECK_EQUAL(value(readFigure({CellKind::number, NumberFormat::plain, false, stored})), "0");
    BOOST_CHECK_EQUAL(value(readFigure({CellKind::number, NumberFormat::plain, false, "0.0001"})), "0.0001");
}

BOOST_AUTO_TEST_CASE(ADayIsToldAsTheFigureThatWasTyped) {
    const std::string day = readFigure({CellKind::number, NumberFormat::date, false, "46000"}).fault;
    BOOST_CHECK_MESSAGE(day.starts_with("Excel đã đổi 9.12 thành ngày 9/12/2025. Gõ lại số đúng"), day);
    BOOST_CHECK(outOfRange(46000, 100) == day);
    const std::string month = outOfRange(16862, 100);
    BOOST_CHECK_MESSAGE(month.starts_with("Excel đã đổi 1.3 hoặc 3.46 thành ngày 1/3/1946"), month);
    BOOST_CHECK_EQUAL(outOfRange(8090, 100), "8090 nằm ngoài khoảng từ 0 đến 100. Sửa ô này rồi chạy lại");
    BOOST_CHECK_EQUAL(outOfRange(101, 100), "101 nằm ngoài khoảng từ 0 đến 100. Sửa ô này rồi chạy lại");
}

BOOST_AUTO_TEST_CASE(AFigureWithItsChangeBehindItSaysSoInTheSameWordsForEachCell) {
    BOOST_CHECK_EQUAL(text("75,34 ▲ 0,12").fault, text("70,1 ▼ 1").fault);
    BOOST_CHECK(text("75,34 (+0,12)").fault.find("mức tăng giảm") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
