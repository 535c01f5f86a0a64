// Headings of words of a closed list.
#include "model/headingphrases.hpp"
#include "model/headingwords.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(headingphrases)

std::optional<Field> fieldOf(const char *text, const Rules &rules = standard::rules()) {
    return HeadingPhrases(rules).field(bareKey(text));
}

BOOST_AUTO_TEST_CASE(EveryWordIsOfTheList) {
    BOOST_CHECK(fieldOf("Tên UBND xã, phường, đặc khu") == Field::name);
    BOOST_CHECK(fieldOf("Cơ quan, đơn vị, địa phương") == Field::name);
    BOOST_CHECK(!fieldOf("Tên đơn vị chủ quản"));
    BOOST_CHECK(!fieldOf("Tên xã Ea Ly"));
    BOOST_CHECK(!fieldOf("Đánh giá"));
    BOOST_CHECK(!fieldOf(""));
}

BOOST_AUTO_TEST_CASE(WordsOfOneLevelSayWhichColumnItIs) {
    BOOST_CHECK(fieldOf("Các huyện, thị xã, thành phố") == Field::parent);
    BOOST_CHECK(fieldOf("Tỉnh hoặc thành phố") == Field::province);
    BOOST_CHECK(fieldOf("Đơn vị cấp tỉnh") == Field::name);
    BOOST_CHECK(!fieldOf("Cấp xã"));
}

BOOST_AUTO_TEST_CASE(WordsOfOneLevelSayTheLevelOfTheUnits) {
    const auto levelOf = [](const char *text) { return levelOfPhrase(bareKey(text)); };
    BOOST_CHECK(levelOf("Tên xã, phường, đặc khu") == Level::commune);
    BOOST_CHECK(levelOf("Các sở, ban, ngành cấp tỉnh") == Level::department);
    BOOST_CHECK(levelOf("Huyện, thị xã, thành phố") == Level::district);
    BOOST_CHECK(!levelOf("Tên đơn vị"));
    BOOST_CHECK(!levelOf("Thành phố"));
    BOOST_CHECK(!levelOf("Sở, ban, ngành, xã, phường"));
}

BOOST_AUTO_TEST_CASE(PointsAreATotalOnlyByAWordOfSums) {
    BOOST_CHECK(fieldOf("Tổng số điểm của các nhóm chỉ số") == Field::total);
    BOOST_CHECK(fieldOf("Điểm Bộ chỉ số 766") == Field::total);
    BOOST_CHECK(!fieldOf("Điểm đánh giá"));
    BOOST_CHECK(!fieldOf("Tổng điểm cộng thêm"));
}

BOOST_AUTO_TEST_CASE(ATotalIsCitedByTheDecreeOfItsOwnIndex) {
    Rules other = standard::rules();
    other.decree = "12/2026/QĐ-UBND";
    other.total = 50;
    other.criteria.pop_back();
    other.groups.pop_back();
    for (const char *text : {"Tổng điểm theo QĐ số 766", "Tổng điểm 766/QĐ-TTg", "Tổng điểm 6 nhóm", "Tổng điểm 100"}) {
        BOOST_CHECK(fieldOf(text) == Field::total);
        BOOST_CHECK(!fieldOf(text, other));
    }
    for (const char *text :
         {"Điểm Bộ chỉ số 12", "Tổng điểm 12/2026/QĐ-UBND", "Tổng điểm 4 nhóm chỉ số", "Tổng điểm 50", "Tổng điểm đạt"})
        BOOST_CHECK(fieldOf(text, other) == Field::total);
}

BOOST_AUTO_TEST_SUITE_END()
