// The limit to the number of findings.
#include "evaluation.hpp"
#include "model/findings.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(findings)

BOOST_AUTO_TEST_CASE(TheFindingAfterTwentyThousandIsAnErrorAndTheLast) {
    Findings findings;
    for (int i = 0; i < 25'000; ++i) findings.note({"tep.xlsx", "Trang", "A1"}, "bỏ qua");
    BOOST_TEST(findings.all().size() == 20'001U);
    BOOST_TEST(findings.hasErrors());
    BOOST_TEST(contains(findings.all().back().text, "hơn 20.000 điều cần báo"));
    BOOST_TEST(findings.all().back().place.cell.empty());
}

BOOST_AUTO_TEST_SUITE_END()
