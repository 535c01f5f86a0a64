// The form under which headings are compared.
#include "model/headingwords.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(headingwords)

BOOST_AUTO_TEST_CASE(PunctuationAndBlanksDoNotTellHeadingsApart) {
    BOOST_TEST(bareKey("Công khai, minh bạch") == bareKey("CÔNG KHAI - MINH BẠCH:"));
    BOOST_TEST(bareKey("Tỉnh/Thành phố") == bareKey("tỉnh,  thành phố *"));
    BOOST_TEST(bareKey("Số hoá") == bareKey("Số hóa"));
    BOOST_TEST(bareKey("Số hóa") != bareKey("So hoa"));
}

BOOST_AUTO_TEST_CASE(OnlyWholeWordsComeOff) {
    std::string key = "điểm tiến độ điểm";
    BOOST_TEST(dropFront(key, "điểm"));
    BOOST_TEST(dropBack(key, "điểm"));
    BOOST_TEST(key == "tiến độ");
    BOOST_TEST(!dropFront(key, "tiế"));
    BOOST_TEST(!dropBack(key, "ộ"));
    BOOST_TEST(dropBack(key, "tiến độ"));
    BOOST_TEST(key == "");
}

BOOST_AUTO_TEST_CASE(TheLastWordIsAllWhereThereIsOne) {
    BOOST_TEST(lastWord("mức độ hài lòng") == "lòng");
    BOOST_TEST(lastWord("ckmb") == "ckmb");
}

BOOST_AUTO_TEST_CASE(OfTwoWordsThatBeginAlikeTheLongerIsTriedFirst) {
    for (const std::vector<std::string> &words : {introductions(), wordsForThisPeriod()})
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t j = i + 1; j < words.size(); ++j)
                BOOST_TEST(!words[j].starts_with(words[i]), words[i] + " before " + words[j]);
}

BOOST_AUTO_TEST_SUITE_END()
