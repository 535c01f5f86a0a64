#include "base/unicode.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(unicode)

BOOST_AUTO_TEST_CASE(CapitalsKeepVietnameseLetters) {
    BOOST_CHECK_EQUAL(capitals("Ủy ban nhân dân cấp xã, Đắk Lắk ưở"), "ỦY BAN NHÂN DÂN CẤP XÃ, ĐẮK LẮK ƯỞ");
}

BOOST_AUTO_TEST_CASE(InvalidUtf8IsToldFromValid) {
    BOOST_CHECK(validUtf8("Đắk Lắk"));
    BOOST_CHECK(!validUtf8("\xC3"));
    BOOST_CHECK(!validUtf8("\xED\xA0\x80"));
}

BOOST_AUTO_TEST_CASE(ComposedAndDecomposedAreOneText) {
    BOOST_CHECK_EQUAL(composed("Ho\u0300a Bi\u0300nh"), "Hòa Bình");
    BOOST_CHECK_EQUAL(composed(decomposed("Đắk Lắk, Ủy ban")), "Đắk Lắk, Ủy ban");
    BOOST_CHECK_EQUAL(folded("ỦY BAN"), folded("U\u0309y ban"));
    BOOST_CHECK_THROW(static_cast<void>(composed("\xC3(")), Error);
}

BOOST_AUTO_TEST_CASE(LengthsAreCountedInCharacters) {
    BOOST_CHECK_EQUAL(length("Đắk"), 3U);
    BOOST_CHECK_EQUAL(encoded(codePoints("Đắk \U0001F600")), "Đắk \U0001F600");
    BOOST_CHECK(firstCodePoint("Đắk") == U'Đ');
    BOOST_CHECK(firstCodePoint("\xC3") == U'\uFFFD');
}

BOOST_AUTO_TEST_CASE(OnlyTextsOfVietnameseLettersAreSurelyComposed) {
    BOOST_CHECK(surelyComposed("Đắk Lắk 2025"));
    BOOST_CHECK(!surelyComposed("Ho\u0300a"));
    BOOST_CHECK(!surelyComposed("\xC3("));
}

BOOST_AUTO_TEST_SUITE_END()
