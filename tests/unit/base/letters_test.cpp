#include "base/letters.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(letters)

/// Letters are looked up in a table; a text with a character outside the table is processed as a whole.
BOOST_AUTO_TEST_CASE(KeysAreTheSameBesideACharacterThatIsNotInTheTable) {
    constexpr std::string_view outside = "\u4e00"; // neither folds nor decomposes
    for (char32_t c = 1; c < 0x2000; c = c + 1 == 0x240 ? 0x1E00 : c + 1) {
        const std::string letter = encoded(std::u32string(1, c));
        if (!surelyComposed(letter)) continue;
        for (const std::string &text : {"Hoa" + letter + "n  th\u1ee7y", letter + " x", "\u1ec7" + letter + letter}) {
            BOOST_TEST(textKey(text) + " " + std::string(outside) == textKey(text + " " + std::string(outside)));
            BOOST_TEST(tidied(text) + " " + std::string(outside) == tidied(text + " " + std::string(outside)));
            BOOST_TEST(plainKey(text) == plainKey(text + " " + std::string(outside)));
        }
    }
}

BOOST_AUTO_TEST_CASE(ATextIsGoneThroughLetterByLetter) {
    std::u32string seen;
    Letters all("aĐặ\u1ef7");
    while (const std::optional<char32_t> c = all.next()) seen += *c;
    BOOST_CHECK(seen == U"aĐặ\u1ef7");
}

BOOST_AUTO_TEST_CASE(TonesStandApartFromTheLetter) {
    BOOST_TEST(letterKey(U'Ặ').letter() == letterKey(U'ă').letter());
    BOOST_TEST(letterKey(U'ặ').tones() == "\u0323");
    BOOST_TEST(letterKey(U'ă').tones().empty());
    BOOST_TEST(letterKey(U'ă').letter() != letterKey(U'a').letter());
}

BOOST_AUTO_TEST_CASE(LookAlikesOfOneSignAreOne) {
    for (const char32_t apostrophe : {U'\'', U'\u2019', U'\u02BC', U'`'}) BOOST_CHECK(unified(apostrophe) == U'\'');
    for (const char32_t dash : {U'-', U'\u2013', U'\u2212'}) BOOST_CHECK(unified(dash) == U'-');
    BOOST_CHECK(unified(U'\u00F0') == U'đ');
    BOOST_CHECK(unified(U'd') == U'd');
}

BOOST_AUTO_TEST_SUITE_END()
