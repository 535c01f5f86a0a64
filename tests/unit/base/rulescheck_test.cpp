// The rules that an index must follow as a whole.
#include "base/rulestext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(OfRulesCheck)

BOOST_AUTO_TEST_CASE(TheMaximaOfTheGroupsMakeTheTotal) {
    const std::string rest = bands + levels + columns;
    BOOST_TEST(starts(fault(head + "nhom = [{ma=\"A\", ten=\"a\", diem=99}]\n" + rest),
                      "dòng 1: điểm tối đa của các nhóm cộng lại được 99, tong-diem là 100"));
}

BOOST_AUTO_TEST_CASE(AHeadingNamesOneThing) {
    BOOST_TEST(starts(fault(head + groups + bands + levels + "[phien-ban.cot]\nTEN = \"Nhóm a\"\nTONG = \"Tổng\"\n"),
                      "dòng 1: tiêu đề \"Nhóm a\" ghi cho cả"));
}

BOOST_AUTO_TEST_CASE(BandsFallFromTheBestToNought) {
    const auto withBands = [](const std::string &list) { return fault(head + groups + levels + "xep-loai = [" + list + "]\n" + columns); };
    BOOST_TEST(starts(fault(head + groups + levels +
                            "xep-loai = [{ma=\"a\", ten=\"A\", tu=0}, {ma=\"b\", ten=\"B\", tu=50}]\n" + columns),
                      "dòng 1: các mức xếp loại phải ghi từ cao xuống thấp"));
    BOOST_TEST(starts(withBands("{ma=\"a\", ten=\"A\", tu=50}, {ma=\"b\", ten=\"B\", tu=10}"), "dòng 1: mức xếp loại thấp nhất phải có tu = 0"));
    BOOST_TEST(starts(withBands("{ma=\"a\", ten=\"A\", tu=50}, {ma=\"b\", ten=\"a\", tu=0}"), "dòng 1: tên xếp loại \"a\" ghi hai lần"));
    BOOST_TEST(starts(withBands("{ma=\"a\", ten=\"A\", tu=0}"), "dòng 1: phiên bản có 1 mức xếp loại"));
}

BOOST_AUTO_TEST_CASE(AWordNamesOneLevel) {
    const std::string two = "cap = [{ma=\"xa\", ten=\"Xã\", goi=\"xã\", trong-cau=\"các xã\", trong-tieu-de=\"các xã\", nhan=\"Cấp một\"},\n"
                            "{ma=\"so\", ten=\"Sở\", goi=\"sở\", trong-cau=\"các sở\", trong-tieu-de=\"các sở\", nhan=\"cấp MỘT\"}]\n";
    BOOST_TEST(starts(fault(head + groups + bands + two + columns), "dòng 1: \"cấp MỘT\" ghi cho hai cấp"));
}

BOOST_AUTO_TEST_SUITE_END()
