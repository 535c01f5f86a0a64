// What a heading says of the numbers below it.
#include "base/text.hpp"
#include "model/headingmeasure.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

/// A key and what was said of the numbers.
std::string meaning(const std::string &key, const std::string &measure = {}) { return textKey(key) + measure; }

std::string textOf(const std::string &rest, const Measure &measure) {
    std::string text;
    if (measure.kind) text += *measure.kind == FigureKind::points ? "; points" : "; percentage";
    if (measure.maximum) text += " " + measure.maximum->text();
    return meaning(rest, text);
}

/// "tổng; points 100": the heading without its measure, and the measure.
std::string atEnd(const char *heading) {
    std::string key = textKey(heading);
    Measure measure;
    takeMeasure(key, measure);
    return textOf(key, measure);
}

std::string inBrackets(const char *heading) {
    std::string key = textKey(heading);
    Measure measure;
    takeBracketedMeasures(key, measure);
    return textOf(key, measure);
}

} // namespace

BOOST_AUTO_TEST_SUITE(headingmeasure)

BOOST_AUTO_TEST_CASE(AMaximumIsPointsHoweverItIsWritten) {
    for (const char *written : {"tổng 100 điểm", "tổng 100đ", "tổng /100", "tổng: 100 điểm", "tổng tối đa 100", "tổng thang điểm 100",
                                "tổng theo thang 100", "tổng tính trên 100"})
        BOOST_TEST(atEnd(written) == meaning("tổng", "; points 100"), written);
    BOOST_TEST(atEnd("tổng 12,5 điểm") == meaning("tổng", "; points 12.5"));
}

BOOST_AUTO_TEST_CASE(ANumberWithoutAUnitIsNoMaximum) {
    BOOST_TEST(atEnd("tổng 100") == meaning("tổng 100"));
    BOOST_TEST(atEnd("tháng 11/2025") == meaning("tháng 11/2025"));
    BOOST_TEST(atEnd("điểm") == meaning("điểm"));
}

BOOST_AUTO_TEST_CASE(APercentSignIsPercentageWhereverItStands) {
    BOOST_TEST(atEnd("tiến độ %") == meaning("tiến độ", "; percentage"));
    BOOST_TEST(atEnd("% tiến độ") == meaning("tiến độ", "; percentage"));
}

BOOST_AUTO_TEST_CASE(BracketsThatHoldAMeasureComeOffAndOthersStay) {
    BOOST_TEST(inBrackets("số hóa (22đ)") == meaning("số hóa", "; points 22"));
    BOOST_TEST(inBrackets("số hóa [tối đa 22 điểm]") == meaning("số hóa", "; points 22"));
    BOOST_TEST(inBrackets("số hóa (tỷ lệ)") == meaning("số hóa", "; percentage"));
    BOOST_TEST(inBrackets("số hóa (22 điểm) (%)") == meaning("số hóa", "; percentage 22"));
    BOOST_TEST(inBrackets("số hóa (mdsh)") == meaning("số hóa (mdsh)"));
    BOOST_TEST(inBrackets("số hóa (22đ") == meaning("số hóa (22đ"));
}

BOOST_AUTO_TEST_SUITE_END()
