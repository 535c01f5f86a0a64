#include "base/text.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(TidiesEverySpaceAndComposes) {
    BOOST_CHECK_EQUAL(tidied("\u00a0 UBND \u00a0\n x\u00e3\u200b Ea Kar \ufeff"), "UBND xã Ea Kar");
    BOOST_CHECK_EQUAL(tidied("Ho\u0300a"), "Hòa");
}

BOOST_AUTO_TEST_CASE(KeyIgnoresThePlaceOfTheToneMark) {
    BOOST_CHECK_EQUAL(textKey("Hoà Xuân"), textKey("Hòa Xuân"));
    BOOST_CHECK_EQUAL(textKey("Uỷ ban"), textKey("Ủy ban"));
    BOOST_CHECK_EQUAL(textKey("Mức độ số hoá"), textKey("MỨC ĐỘ SỐ HÓA"));
    BOOST_CHECK_EQUAL(textKey("Kỹ thuật"), textKey("kỹ thuật"));
}

BOOST_AUTO_TEST_CASE(KeyKeepsNamesApartThatDifferInALetterOrTone) {
    for (const auto &[a, b] : {std::pair{"Xuân Cảnh", "Xuân Lãnh"},
                               {"Ea Ly", "Ea Wy"},
                               {"Ea Drăng", "Ea Drông"},
                               {"Ea Kao", "Ea Kar"},
                               {"Tuy Hòa", "Tây Hòa"},
                               {"Hòa", "Hóa"},
                               {"Krông Á", "Krông A"}})
        BOOST_CHECK_NE(textKey(a), textKey(b));
}

BOOST_AUTO_TEST_CASE(KeyUnifiesApostrophesDashesAndEth) {
    BOOST_CHECK_EQUAL(textKey("Ea H’Leo"), textKey("EA H'LEO"));
    BOOST_CHECK_EQUAL(textKey("M\u02bcDrắk"), textKey("M'Drắk"));
    BOOST_CHECK_EQUAL(textKey("Lao động – Thương binh"), textKey("Lao động - Thương binh"));
    BOOST_CHECK_EQUAL(textKey("Ðắk Lắk"), textKey("Đắk Lắk"));
}

BOOST_AUTO_TEST_CASE(WordsStartBehindBlanksDashesCommasAndBrackets) {
    const std::vector<std::size_t> starts = wordStarts("Sở Y tế – An,(B)");
    BOOST_TEST(starts == (std::vector<std::size_t>{0, 5, 7, 16, 20}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(PlainKeyDropsDiacritics) {
    BOOST_CHECK_EQUAL(plainKey("Tuần-02_tháng 11/2025"), "tuan 02 thang 11 2025");
    BOOST_CHECK_EQUAL(plainKey("Đặc khu"), "dac khu");
}

BOOST_AUTO_TEST_CASE(WordsAndPrefixes) {
    BOOST_CHECK(startsWithWord("ubnd xa", "ubnd"));
    BOOST_CHECK(!startsWithWord("ubndx", "ubnd"));
    BOOST_TEST(words(" a  bc d").size() == 3U);
    BOOST_CHECK_EQUAL(join({"a", "b"}, ", "), "a, b");
}

BOOST_AUTO_TEST_CASE(ATextIsShortenedBetweenItsLetters) {
    BOOST_CHECK_EQUAL(shortened("Đắk Lắk", 100), "Đắk Lắk");
    BOOST_CHECK_EQUAL(shortened("Đắk Lắk", 2), "Đ…");
    for (const std::size_t within : {3U, 4U, 5U}) BOOST_CHECK_EQUAL(shortened("Đắk Lắk", within), "Đắ…");
}

BOOST_AUTO_TEST_CASE(NumbersAsReportsPrintThem) { BOOST_CHECK_EQUAL(vietnamese(Decimal(2010, 2)), "20,1"); }

BOOST_AUTO_TEST_SUITE_END()

} // namespace
