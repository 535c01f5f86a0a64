#include "write/sheet_pages.hpp"

#include <boost/test/unit_test.hpp>

#include <numeric>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(sheet_pages)

BOOST_AUTO_TEST_CASE(PagesAreFilledAndTheLastHoldsThreeRowsAtLeast) {
    const PageRoom room{728, 106, 34, 17};
    for (std::size_t rows : {1U, 2U, 5U, 14U, 33U, 34U, 35U, 36U, 37U, 38U, 102U, 184U, 1000U}) {
        const std::vector<double> text(rows, 13.8);
        const PagePlan plan = planPages(text, room);
        BOOST_TEST(plan.heights.size() == rows);
        std::size_t begin = 0;
        for (std::size_t page = 0; page <= plan.breaks.size(); ++page) {
            const std::size_t end = page < plan.breaks.size() ? plan.breaks[page] : rows;
            const double height = std::accumulate(plan.heights.begin() + static_cast<std::ptrdiff_t>(begin),
                                                  plan.heights.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
            const double around = room.heading + (page == 0 ? room.head : 0) + (end == rows ? room.notes : 0);
            BOOST_TEST(height + around <= room.page);
            begin = end;
        }
        if (!plan.breaks.empty()) BOOST_TEST(rows - plan.breaks.back() >= 3U);
    }
}

BOOST_AUTO_TEST_CASE(ARowThatFillsAPageStandsAlone) {
    const PagePlan plan = planPages({800, 800, 10, 10, 10, 10}, {728, 100, 30, 0});
    BOOST_TEST(plan.breaks == (std::vector<std::size_t>{1, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
