#include "read/html_style.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(html_style)

BOOST_AUTO_TEST_CASE(AStyleSheetWithMoreRulesThanARealPageIsFull) {
    const auto isFull = [](int rules, bool differ) {
        std::string css;
        for (int i = 0; i < rules; ++i)
            css += (differ ? ".c" + std::to_string(i) : ".a.c" + std::to_string(i)) + "{display:none}";
        HtmlStyleSheet sheet;
        sheet.add(css);
        return sheet.isFull();
    };
    BOOST_TEST(!isFull(100'000, true));
    BOOST_TEST(isFull(100'001, true));
    BOOST_TEST(!isFull(100, false));
    BOOST_TEST(isFull(101, false));
}

BOOST_AUTO_TEST_SUITE_END()
