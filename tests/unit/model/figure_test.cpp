#include "base/text.hpp"
#include "model/figure.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <charconv>
#include <string>

namespace {

using namespace phuluc;

FigureCell text(std::string_view content) { return readFigure({CellKind::text, NumberFormat::plain, false, content}); }

std::string value(const FigureCell &cell) {
    if (!cell.figure) return cell.fault.empty() ? "none" : "fault";
    static constexpr std::array<const char *, 3> marks = {"", "%", "p"};
    return cell.figure->value.text() + marks[static_cast<std::size_t>(cell.figure->mark)];
}

BOOST_AUTO_TEST_SUITE(figure)

BOOST_AUTO_TEST_CASE(ReadsEverySpellingSeenInExports) {
    BOOST_CHECK_EQUAL(value(text("18.79")), "18.79");
    BOOST_CHECK_EQUAL(value(text("14,53")), "14.53");
    BOOST_CHECK_EQUAL(value(text("10")), "10");
    BOOST_CHECK_EQUAL(value(text("75,52%")), "75.52%");
    BOOST_CHECK_EQUAL(value(text("75.52 %")), "75.52%");
    BOOST_CHECK_EQUAL(value(text("14,5/18")), "14.5p");
    BOOST_CHECK_EQUAL(value(text("9.1 / 22")), "9.1p");
    BOOST_CHECK_EQUAL(value(text("9.1 / 22\n(41,36%)")), "9.1p");
    BOOST_CHECK_EQUAL(value(text("16,5 điểm")), "16.5p");
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
    for (const char *bad :
         {"75,5,2", "1.234,5", "1,234.5", "7.5.2", "abc", "12 34", "14,5/", "14/18/2", "5 %%", "1e1", "9.1/22\nxyz"})
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

BOOST_AUTO_TEST_SUITE_END()

} // namespace
