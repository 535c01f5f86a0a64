#include "phuluc766/decimal.hpp"
#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <charconv>
#include <ostream>

namespace phuluc {
static std::ostream &operator<<(std::ostream &out, const Decimal &value) { return out << value.text(); }
} // namespace phuluc

namespace {

using namespace phuluc;

Decimal d(std::string_view text) { return Decimal::parse(text).value(); }

BOOST_AUTO_TEST_SUITE(decimal)

BOOST_AUTO_TEST_CASE(RoundsHalfUpAtTheSecondPlace) {
    BOOST_CHECK_EQUAL((d("75.25") * 18).percent().rounded(2), d("13.55"));
    BOOST_CHECK_EQUAL(d("13.5449999999").rounded(2), d("13.54"));
    BOOST_CHECK_EQUAL(d("-0.005").rounded(2), d("-0.01"));
    BOOST_CHECK_EQUAL(d("7").rounded(2), d("7"));
}

BOOST_AUTO_TEST_CASE(EveryTwoDecimalPercentageRoundsAsTheSchoolbookDoes) {
    for (const int maximum : {10, 12, 18, 20, 22}) {
        for (int hundredths = 0; hundredths <= 10'000; ++hundredths) {
            const Decimal points = (Decimal(hundredths, 2) * maximum).percent().rounded(2);
            BOOST_REQUIRE_EQUAL(points, Decimal((hundredths * maximum + 50) / 100, 2));
        }
    }
}

BOOST_AUTO_TEST_CASE(PrintsWhatItParses) {
    for (const char *text : {"0", "0.05", "-0.27", "100", "88.72", "20.1", "922337203685477580.7"})
        BOOST_CHECK_EQUAL(d(text).text(), text);
}

BOOST_AUTO_TEST_CASE(ReadsExponentsAndDropsTrailingZeros) {
    BOOST_CHECK_EQUAL(d("7.5519999999999999E-1").text(), "0.75519999999999999");
    BOOST_CHECK_EQUAL(d("1e2"), d("100"));
    BOOST_CHECK_EQUAL(d("10.500"), d("10.5"));
    BOOST_CHECK_EQUAL(d("0e99"), d("0"));
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsNoPlainNumber) {
    for (const char *text : {"", "-", ".", "1,5", "1.2.3", " 1", "1 ", "0x10", "inf", "nan", "1e", "1e999",
                             "1e-2147483648", "+1", "99999999999999999999", "0.00000000000000000001"})
        BOOST_CHECK_MESSAGE(!Decimal::parse(text), text);
}

BOOST_AUTO_TEST_CASE(ComparesByValue) {
    BOOST_CHECK(d("89.995") < d("90"));
    BOOST_CHECK(d("-1") < d("0.1"));
    BOOST_CHECK(d("1.50") == d("1.5"));
}

BOOST_AUTO_TEST_CASE(RefusesResultsThatDoNotFit) {
    const Decimal large(INT64_MAX);
    BOOST_CHECK_THROW(large + 1, Error);
    BOOST_CHECK_THROW(large * 10, Error);
    BOOST_CHECK_THROW(Decimal(1, 18) * Decimal(1, 1), Error);
}

BOOST_AUTO_TEST_CASE(TakesTheMeanExactly) {
    const Decimal pair[] = {d("83.33"), d("100")};
    BOOST_CHECK_EQUAL(mean(pair, 2), d("91.67"));
    const Decimal three[] = {1, 1, 2};
    BOOST_CHECK_EQUAL(mean(three, 2), d("1.33"));
}

BOOST_AUTO_TEST_CASE(GivesTheNearestDouble) {
    BOOST_CHECK_EQUAL(d("8.2").toDouble(), 8.2);
    BOOST_CHECK_EQUAL(d("13.545").toDouble(), 13.545);
    // Below and above the largest exact double, with few decimals and with the most.
    for (const std::string text :
         {"9007199254740991", "-9007199254740993", "0.009007199254740991", "0.009007199254740993",
          "-0.123456789012345678", "9.007199254740993", "0.000000000000000001"}) {
        double nearest = 0;
        std::from_chars(text.data(), text.data() + text.size(), nearest);
        BOOST_TEST(d(text).toDouble() == nearest, text);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
