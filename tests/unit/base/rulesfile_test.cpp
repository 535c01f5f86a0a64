#include "base/rulesfile.hpp"

#include "base/rulestext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(OfRulesFile)

BOOST_AUTO_TEST_CASE(TheDeliveredIndexIsThatOfDecree766) {
    const RuleVersions delivered = deliveredRules();
    BOOST_TEST_REQUIRE(delivered.versions.size() == 1U);
    const Rules &rules = delivered.versions.front();
    BOOST_TEST(rules.decree == "766/QĐ-TTg");
    BOOST_TEST(rules.mostPoints().text() == "100");
    BOOST_TEST(rules.criteria.size() == 7U);
    BOOST_TEST(rules.groups.size() == 5U);
    BOOST_TEST(rules.of(3).maximum.text() == "22");
    BOOST_TEST(rules.of(3).parts.size() == 2U);
    BOOST_TEST(rules.indicators.size() == 10U);
    BOOST_TEST(delivered.at({1999, 1, 1}) == &rules);
}

BOOST_AUTO_TEST_CASE(AVersionHoldsFromItsDayAndTakesOverWhatItLeavesOut) {
    const std::string later = "[[phien-ban]]\ntu-ngay = 2026-01-01\nquyet-dinh = \"2/QĐ\"\n"
                              "nhom = [{ma=\"A\", diem=70}, {ma=\"B\"}, {ma=\"B1\", diem=25}, {ma=\"B2\", diem=5}]\n";
    const RuleVersions rules = parsed(head + groups + bands + levels + columns + later);
    BOOST_TEST(rules.at({2025, 12, 31}) == &rules.versions[0]);
    BOOST_TEST(rules.at({2026, 1, 1}) == &rules.versions[1]);
    const Rules &now = rules.versions[1];
    BOOST_TEST(now.decree == "2/QĐ");
    BOOST_TEST(now.of(1).name == "Nhóm b");
    BOOST_TEST(now.of(1).maximum.text() == "30");
    BOOST_TEST(now.groupOf(2) == 1U);
    BOOST_TEST(now.bands.size() == 2U);
    BOOST_TEST(!sameScale(rules.versions[0], now));
    BOOST_TEST(sameRatings(rules.versions[0], now));
}

BOOST_AUTO_TEST_CASE(AFileMayContinueTheDeliveredIndex) {
    const RuleVersions rules =
        parsed("noi-tiep-bo-co-san = true\n[[phien-ban]]\ntu-ngay = 2026-01-01\nquyet-dinh = \"2/QĐ\"\n");
    BOOST_TEST_REQUIRE(rules.versions.size() == 2U);
    BOOST_TEST(rules.at({2025, 12, 31})->decree == "766/QĐ-TTg");
    BOOST_TEST(rules.at({2026, 1, 1})->decree == "2/QĐ");
    BOOST_TEST(sameScale(rules.versions[0], rules.versions[1]));
    BOOST_TEST(rules.versions[1].disclosed == rules.versions[0].disclosed, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(AFaultNamesItsLineAndWhatIsExpected) {
    const std::string rest = bands + levels + columns;
    BOOST_TEST(starts(fault("x = 1\n"), "dòng 1: không có khóa x trong tệp"));
    BOOST_TEST(
        starts(fault(head + "diem = 1\n" + groups + rest), "dòng 7: không có khóa diem trong mục [[phien-ban]]"));
    BOOST_TEST(starts(fault("[[phien-ban]]\n" + groups + rest), "dòng 1: mục [[phien-ban]] đầu tiên thiếu khóa quyet-dinh"));
    BOOST_TEST(starts(fault(head + "nhom = [{ma=\"A\", ten=\"a\", diem=0}]\n" + rest),
                      "dòng 7: khóa diem ghi 0, phải là số từ 0,01"));
    BOOST_TEST(starts(fault(head + "nhom = [{ma=\"A\", ten=\"a\"}]\n" + rest), "dòng 7: nhóm A thiếu khóa diem"));
    BOOST_TEST(starts(fault(head + "nhom = [{ma=\"A\", thuoc=\"C\", ten=\"a\", diem=9}]\n" + rest),
                      "dòng 7: khóa thuoc ghi \"C\", phải là mã của một nhóm"));
    BOOST_TEST(starts(fault(head + "nhom = 5\n" + rest), "dòng 7: nhom là danh sách"));
    BOOST_TEST(starts(fault(head + "tu-ngay = \"2026\"\n" + groups + rest),
                      "dòng 7: khóa tu-ngay ghi \"2026\", phải là một ngày"));
    BOOST_TEST(starts(fault(head + groups + bands + "cap = [{ma=\"thon\", ten=\"Thôn\"}]\n" + columns),
                      "dòng 10: khóa ma ghi \"thon\", phải là một trong \"so\", \"huyen\", \"xa\", \"tinh\""));
    BOOST_TEST(starts(fault(head + groups + rest + "[[phien-ban]]\nquyet-dinh = \"2\"\n"),
                      "dòng 14: phiên bản sau phải có tu-ngay"));
    BOOST_TEST(
        starts(fault(head + groups + rest + "[[phien-ban]]\nx\n"), "dòng 15: dòng này không đúng dạng khóa = giá trị"));
}

BOOST_AUTO_TEST_CASE(AFileThatOnlyChangesTheDeliveredIndexMustSaySoInFront) {
    const std::string change = "[[phien-ban]]\ntu-ngay = 2026-01-01\nquyet-dinh = \"1\"\ncan-cu = \"1\"\n";
    BOOST_TEST(fault(change).find("noi-tiep-bo-co-san = true ở đầu tệp") != std::string::npos, fault(change));
    BOOST_TEST(fault(change + "noi-tiep-bo-co-san = true\n").find("Đặt khóa này ở đầu tệp") != std::string::npos);
    BOOST_TEST(parseRules("noi-tiep-bo-co-san = true\n" + change, "a.toml").versions.size() == deliveredRules().versions.size() + 1);
}

BOOST_AUTO_TEST_CASE(HostileFilesAreRefused) {
    std::string deep = "[[phien-ban]]\na";
    for (int i = 0; i < 1000; ++i) deep += ".a";
    BOOST_TEST(starts(fault(deep + " = 1\n"), "dòng 2: dòng này có quá nhiều dấu chấm"));
    BOOST_TEST(starts(fault(head + "nhom = [{ma=\"A\", ten=\"" + std::string(2000, 'a') + "\", diem=1}]\n"),
                      "dòng 7: khóa ten dài hơn 1.000 byte"));
    BOOST_TEST(starts(fault("x = 1\n[}[phien-ban]]\n"), "dòng 2: dòng này không đúng dạng tên mục"));
    std::string many = head + "nhom = [";
    for (int i = 0; i < 100; ++i) many += "{ma=\"A" + std::to_string(i) + "\", ten=\"a\", diem=1},";
    BOOST_TEST(starts(fault(many + "]\n" + bands), "dòng 1: phiên bản có hơn 60 nhóm"));
    BOOST_TEST(starts(fault(head + "nhom = " + std::string(5000, '[') + "\n"), "dòng 7"));
}

BOOST_AUTO_TEST_SUITE_END()
