#include "write/sentence_tags.hpp"

#include "write/sentence_parts.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

Sentence ratedSome(const char *band, int count) {
    return sentence("cau_xa", forms::ratedSome,
                    {{"don_vi", std::string("UBND cấp xã")},
                     {"cham", std::string(".")},
                     {"xep_loai", std::string(band)},
                     {"so_luong", Decimal(count)},
                     {"tong_so", Decimal(102)}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(SentenceTags)

BOOST_AUTO_TEST_CASE(SentencesOfAListAreCounted) {
    const std::vector<TaggedSentence> tagged = taggedSentences({ratedSome("Tốt", 7), ratedSome("Khá", 15)});
    BOOST_TEST_REQUIRE(tagged.size() == 2U);
    BOOST_TEST(tagged[0].tag == "cau_xa_1");
    BOOST_TEST(tagged[1].tag == "cau_xa_2");
    BOOST_TEST(tagged[1].list == "cau_xa");
}

BOOST_AUTO_TEST_CASE(ThePartsTogetherAreTheSentenceWithoutDashAndFullStop) {
    const TaggedSentence tagged = taggedSentences({ratedSome("Tốt", 7)}).front();
    std::string text;
    for (const SentencePart &part : tagged.parts) text += part.text;
    BOOST_TEST(text == tagged.text);
    BOOST_TEST(tagged.text.find("07/102") != std::string::npos);
    BOOST_TEST(!tagged.text.starts_with("-"));
    BOOST_TEST(!tagged.text.ends_with("."));
}

BOOST_AUTO_TEST_CASE(AFieldOfASentenceHasItsTagAndASentenceThatIsNotThereStandsForNothing) {
    Fields fields;
    addSentenceTags(fields, taggedSentences({ratedSome("Tốt", 7)}));
    BOOST_TEST(fields.texts.at("cau_xa_1_so_luong") == "07");
    BOOST_TEST(fields.texts.at("cau_xa_1_xep_loai") == "Tốt");
    BOOST_TEST(!fields.texts.contains("cau_xa_2"));
    BOOST_TEST(fields.numbered.contains("cau_xa"));
}

BOOST_AUTO_TEST_SUITE_END()
