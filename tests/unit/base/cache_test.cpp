// A cache computes the answer about a text once.
#include "base/cache.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

/// Answers with a text's size, and counts how often it was asked.
struct Sizes {
    std::size_t asked = 0;
    auto work() {
        return [this](std::string_view text) {
            ++asked;
            return text.size();
        };
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(cache)

BOOST_AUTO_TEST_CASE(ComputesARepeatedTextOnce) {
    const phuluc::Cache<std::size_t> known;
    Sizes sizes;
    for (int times = 0; times < 3; ++times) BOOST_TEST(known.get("theme", sizes.work()) == 5U);
    BOOST_TEST(known.get("styles", sizes.work()) == 6U);
    BOOST_TEST(sizes.asked == 2U);
}

BOOST_AUTO_TEST_CASE(IsClearedWhenItIsFull) {
    const phuluc::Cache<std::size_t> known(2, 10);
    Sizes sizes;
    for (const char *text : {"a", "bb", "ccc", "a", "a", "ccc"})
        BOOST_TEST(known.get(text, sizes.work()) == std::string_view(text).size());
    BOOST_TEST(sizes.asked == 4U); // three new ones, and the first again
}

BOOST_AUTO_TEST_CASE(DoesNotKeepLongTexts) {
    const phuluc::Cache<std::size_t> known(2, 10);
    Sizes sizes;
    const std::string text(11, 'x');
    for (int times = 0; times < 2; ++times) BOOST_TEST(known.get(text, sizes.work()) == 11U);
    BOOST_TEST(sizes.asked == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
