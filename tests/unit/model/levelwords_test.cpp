// The words by which exports and lists call a level.
#include "standard.hpp"
#include "base/text.hpp"
#include "model/levelwords.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

using namespace phuluc;

/// "so", "huyen", "xa", "tinh", "none"
std::string code(const std::optional<Level> &level) { return level ? codeOf(*level) : "none"; }

} // namespace

BOOST_AUTO_TEST_SUITE(levelwords)

BOOST_AUTO_TEST_CASE(LabelsCountEverywhereInAnyCase) {
    const LevelWords words(standard::rules());
    for (const char *label : {"Cấp xã", "CẤP XÃ", "Xã, phường, đặc khu"}) {
        BOOST_TEST(code(words.bySection(textKey(label))) == "xa", label);
        BOOST_TEST(code(words.byField(label)) == "xa", label);
        BOOST_TEST(code(words.byList(label)) == "xa", label);
    }
    BOOST_TEST(code(words.byField("Sở, ban, ngành")) == "so");
    BOOST_TEST(code(words.byField("Cấp huyện")) == "huyen");
    BOOST_TEST(code(words.byField("Cấp tỉnh")) == "tinh");
}

BOOST_AUTO_TEST_CASE(CodesOfThePortalCountInALevelColumnOnly) {
    const LevelWords words(standard::rules());
    BOOST_TEST(code(words.byField("AGENCY")) == "so");
    BOOST_TEST(code(words.byField("3")) == "xa");
    BOOST_TEST(code(words.bySection("3")) == "none");
    BOOST_TEST(code(words.byList("3")) == "none");
}

BOOST_AUTO_TEST_CASE(TheNameThatTheIndexGivesALevelCountsInListsOnly) {
    Rules rules = standard::rules();
    rules.levels.front().name = "Cơ quan của tỉnh";
    const LevelWords words(rules);
    BOOST_TEST(code(words.byList("Cơ quan của tỉnh")) == "so");
    BOOST_TEST(code(words.byField("Cơ quan của tỉnh")) == "none");
    BOOST_TEST(code(words.bySection(textKey("Cơ quan của tỉnh"))) == "none");
}

BOOST_AUTO_TEST_CASE(WordsForListsHaveOneForEachLevelOfAllVersions) {
    RuleVersions two{{standard::rules(), standard::rules()}};
    const std::vector<std::string> once = wordsForLists({{standard::rules()}});
    BOOST_TEST(once.size() == standard::rules().levels.size());
    BOOST_TEST(wordsForLists(two).size() == once.size());
    two.versions.back().levels.front().labels = {"Cơ quan"};
    BOOST_TEST(wordsForLists(two).size() == once.size() + 1);
    BOOST_TEST(wordsForLists(two).back() == "\"Cơ quan\"");
}

BOOST_AUTO_TEST_SUITE_END()
