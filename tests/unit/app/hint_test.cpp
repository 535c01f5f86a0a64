#include "app/hint.hpp"

#include "app/trees.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(hint)

BOOST_AUTO_TEST_CASE(ADayWithinAFileIsAHintForAFolder) {
    const Tree tree({"Du-lieu/Moi/xa.csv", "Le/xa.csv", "Le/2025-11-07.csv"});
    const std::string table = exportOf("Số liệu tính đến ngày 14/11/2025");
    writeFile(tree.root / "Du-lieu/Moi/xa.csv", table);
    writeFile(tree.root / "Le/xa.csv", table);
    const Listing folder = tree.list({"Du-lieu"});
    BOOST_TEST(folder.periods.empty());
    BOOST_CHECK(says(folder.findings, Severity::error,
                     "rồi chạy lại. Tệp xa.csv ghi ngày 14/11/2025: nếu đúng là kỳ này thì đổi tên thư mục thành "
                     "2025-11-14"));
    BOOST_CHECK(says(tree.list({"Le"}).findings, Severity::error, "nếu đúng là kỳ này thì đặt vào thư mục 2025-11-14"));
    std::vector<const char *> many = {"Le/2025-11-07.csv", "Le/xa.csv", "Le/b.csv", "Le/c.csv", "Le/d.csv"};
    for (const char *copy : {"Le/b.csv", "Le/c.csv", "Le/d.csv"}) writeFile(tree.root / copy, table);
    const std::vector<Finding> said = tree.list(many).findings;
    BOOST_CHECK_EQUAL(
        std::ranges::count_if(said, [](const Finding &each) { return each.text.find("nếu đúng") != each.text.npos; }),
        3);
    for (const char *copy : {"Le/b.csv", "Le/c.csv", "Le/d.csv"}) fs::remove(tree.root / copy);
    writeFile(tree.root / "Le/xa.csv", "không đọc được");
    BOOST_CHECK(!says(tree.list({"Le"}).findings, Severity::error, "nếu đúng"));
}

BOOST_AUTO_TEST_CASE(FilesThatDoNotAllSayOneDayAreRefused) {
    for (const std::string &title : {std::string("Số liệu tính đến ngày 13/11/2025"), std::string("Không có ngày"),
                                     std::string("QUÝ IV NĂM 2025 (số liệu tính đến ngày 14/11/2025)")}) {
        const Tree tree({"Du-lieu/xa.csv", "Du-lieu/so.csv"});
        writeFile(tree.root / "Du-lieu/xa.csv", exportOf("Số liệu tính đến ngày 14/11/2025"));
        writeFile(tree.root / "Du-lieu/so.csv", exportOf(title));
        const Listing listing = tree.list({"Du-lieu"});
        BOOST_CHECK_MESSAGE(listing.periods.empty(), title);
        BOOST_CHECK(says(listing.findings, Severity::error, "tên tệp không nêu kỳ"));
    }
}

BOOST_AUTO_TEST_CASE(AFileWithoutAnEndingIsToldByWhatItHolds) {
    const Tree tree({"bang", "ghi-chu", "nen"});
    writeFile(tree.root / "bang", exportOf("Điểm"));
    writeFile(tree.root / "ghi-chu", "Chép tệp xuất từ Cổng vào đây, mỗi kỳ một thư mục.\n");
    writeFile(tree.root / "nen", "Rar!\x1A\x07\x01\x00");
    BOOST_TEST(!whyNoExport(tree.root / "bang").has_value());
    BOOST_TEST(whyNoExport(tree.root / "ghi-chu").value_or("").find("không phải bảng tính") != std::string::npos);
    BOOST_TEST(whyNoExport(tree.root / "nen").value_or("").find("Giải nén") != std::string::npos);
    BOOST_TEST(whyPassedOver(tree.root / "nen") == whyNoExport(tree.root / "nen").value_or(""));
    BOOST_TEST(whyPassedOver(tree.root / "khong-co").find("không phải bảng tính") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
