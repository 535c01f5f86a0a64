// How Vietnamese words are spelt.
#include "base/syllable.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

} // namespace

BOOST_AUTO_TEST_SUITE(syllable)

BOOST_AUTO_TEST_CASE(SyllablesHaveAnOnsetARimeAndATone) {
    for (const char32_t *word : {U"nghiêng", U"quyết", U"sở", U"án", U"giám", U"Thanh", U"yên"})
        BOOST_TEST(isSyllable(word));
}

BOOST_AUTO_TEST_CASE(WordsOfOtherLanguagesAreNoSyllables) {
    for (const char32_t *word : {U"Kar", U"street", U"zz", U"ngh", U""}) BOOST_TEST(!isSyllable(word));
}

BOOST_AUTO_TEST_CASE(AnOnsetIsNothingButTheBeginning) {
    for (const char32_t *word : {U"x", U"ngh", U"S"}) BOOST_TEST(isOnset(word));
    for (const char32_t *word : {U"xa", U"zz", U""}) BOOST_TEST(!isOnset(word));
}

BOOST_AUTO_TEST_SUITE_END()
