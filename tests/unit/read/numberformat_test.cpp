#include "read/numberformat.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace phuluc {
static std::ostream &operator<<(std::ostream &out, NumberFormat format) { return out << static_cast<int>(format); }
} // namespace phuluc

BOOST_AUTO_TEST_SUITE(numberformat)

BOOST_AUTO_TEST_CASE(KnowsTheFormatsWithoutACode) {
    for (const std::uint32_t id : {9U, 10U}) BOOST_TEST(builtInNumberFormat(id) == NumberFormat::percent);
    for (const std::uint32_t id : {14U, 22U, 30U, 45U, 47U, 58U})
        BOOST_TEST(builtInNumberFormat(id) == NumberFormat::date);
    for (const std::uint32_t id : {0U, 2U, 11U, 13U, 23U, 44U, 48U, 49U, 59U, 164U})
        BOOST_TEST(builtInNumberFormat(id) == NumberFormat::plain);
}

BOOST_AUTO_TEST_CASE(SeesPercentSigns) {
    for (const char *code :
         {"0%", "0.00%", "#,##0.0 %", "[Red]0.0%;[Blue]-0.0%", "[>1]0%;0.00", "_-0.00%", "[=0]\"-\";0.00%"})
        BOOST_TEST(numberFormatOf(code) == NumberFormat::percent, code);
}

BOOST_AUTO_TEST_CASE(SeesDatesAndElapsedTimes) {
    for (const char *code : {"dd/mm/yyyy", "[$-42A]dd mmmm yyyy;@", "h:mm AM/PM", "[h]:mm", "[ss]", "\"ngày\" d"})
        BOOST_TEST(numberFormatOf(code) == NumberFormat::date, code);
}

BOOST_AUTO_TEST_CASE(LeavesOutQuotedEscapedAndBracketedText) {
    for (const char *code : {"General", "0.00", "", "@", "0.0\"%\"", "0\\%", "0\" điểm/ngày\"", "[Red]0.00", "0.00_d",
                             "0*y", "0.00;0%", "[$đ-42A]0", "0\"", "[", "\\"})
        BOOST_TEST(numberFormatOf(code) == NumberFormat::plain, code);
}

BOOST_AUTO_TEST_SUITE_END()
