#include "app/folder.hpp"

#include "app/trees.hpp"
#include "base/resultlog.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(folder)

BOOST_AUTO_TEST_CASE(LitterAndBrokenLinksAreLeftOutAndReported) {
    const Tree tree({"2025-11-14/xa.xlsx", "2025-11-14/~$xa.xlsx", "2025-11-14/Thumbs.db", "2025-11-14/DESKTOP.INI",
                     "2025-11-14/a.TMP", "2025-11-14/.an"});
    fs::create_symlink("khong-co", tree.root / "2025-11-14" / "hong.xlsx");
    const Listing listing = tree.list({"."});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: xa.xlsx"}), boost::test_tools::per_element());
    const std::vector<Finding> &said = listing.periods[0].findings;
    BOOST_CHECK_EQUAL(
        std::ranges::count_if(said, [](const Finding &each) { return each.text == "tệp tạm hoặc tệp ẩn, bỏ qua"; }), 5);
    BOOST_CHECK(says(said, Severity::warning, "không phải tệp đọc được"));
}

BOOST_AUTO_TEST_CASE(ANameThatIsNoTextIsNamedAndTheOthersAreRead) {
    const Tree tree({"2025-11-14/xa.xlsx", "2025-11-14/so-\xff.xlsx", "2025-11-2\xfe/xa.xlsx"});
    const Listing listing = tree.list({"."});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: xa.xlsx"}), boost::test_tools::per_element());
    std::vector<Finding> said = listing.findings;
    for (const PeriodFiles &period : listing.periods)
        said.insert(said.end(), period.findings.begin(), period.findings.end());
    BOOST_CHECK_EQUAL(std::count_if(said.begin(), said.end(),
                                    [](const Finding &each) {
                                        return each.severity == Severity::warning &&
                                               each.text.starts_with("tên có chữ hỏng nên không đọc");
                                    }),
                      2);
}

BOOST_AUTO_TEST_CASE(AResultThatIsNamedIsNoPeriodWithoutFiles) {
    const Tree tree({"Ket-qua/2025-11-14/Tong-hop.xlsx"});
    const fs::path folder = tree.root / "Ket-qua/2025-11-14";
    writeFile(folder / "nhat-ky.txt",
              std::string(manifestTitle) + "\n" + digestOf(folder / "Tong-hop.xlsx") + "  Tong-hop.xlsx\n");
    fs::create_directories(folder / "Ban-cu");
    writeFile(folder / "Ban-cu" / "Tong-hop.xlsx", "x");
    for (const char *named : {"Ket-qua/2025-11-14", "Ket-qua/2025-11-14/Tong-hop.xlsx", "Ket-qua/2025-11-14/Ban-cu",
                              "Ket-qua/2025-11-14/Ban-cu/Tong-hop.xlsx"}) {
        const Listing listing = tree.list({named});
        BOOST_TEST(listing.periods.empty());
        BOOST_CHECK(says(listing.findings, Severity::error, "kết quả của chương trình, không phải tệp tải từ Cổng"));
    }
}

BOOST_AUTO_TEST_CASE(NamesSayWhatAFileIsTakenFor) {
    for (const char *table : {"a.xlsx", "A.XLS", "a.csv", "a.html"}) BOOST_TEST(claimsToBeTable(table), table);
    for (const char *other : {"a.docx", "a.pdf", "A.PNG", "a.exe"}) BOOST_TEST(claimsToBeNoTable(other), other);
    for (const char *open : {"a", "a.dat"}) BOOST_TEST((!claimsToBeTable(open) && !claimsToBeNoTable(open)), open);
    for (const char *litter : {"~$a.xlsx", ".an", "Thumbs.db", "a.tmp"}) BOOST_TEST(isLitter(litter), litter);
    BOOST_TEST(!isLitter("a.xlsx"));
}

BOOST_AUTO_TEST_CASE(AFolderIsCalledByItsOwnName) {
    BOOST_TEST(nameOf("Du-lieu/2025-11-14/") == "2025-11-14");
    BOOST_TEST(isDataFolder("x/Du-lieu"));
    BOOST_TEST(!isDataFolder("x/Ket-qua"));
}

BOOST_AUTO_TEST_CASE(FilesBelowAreCountedToADepthAndEachFolderOnce) {
    const Tree tree({"a/1.xlsx", "a/b/2.xlsx", "a/b/c/3.xlsx", "a/.an"});
    const auto below = [&](int depth) {
        std::set<fs::path> seen;
        return filesBelow(tree.root / "a", depth, seen);
    };
    BOOST_TEST(below(0) == 1U);
    BOOST_TEST(below(1) == 2U);
    BOOST_TEST(below(5) == 3U);
}

BOOST_AUTO_TEST_CASE(ShortcutsArePassedOverAndDownloadsUnderWayAreWaitedFor) {
    const Tree tree({"2025-11-14/xa.xlsx", "2025-11-14/so.xlsx.lnk", "2025-11-14 - Shortcut.lnk", "2025-11-14/Cổng.url",
                     "2025-11-21/so.xlsx.crdownload", "2025-11-28/so.xlsx.PART", "2025-11-28/xa.xlsx"});
    const Listing listing = tree.list({"."});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: xa.xlsx", "2025-11-21: !", "2025-11-28: xa.xlsx !"}),
               boost::test_tools::per_element());
    BOOST_CHECK(says(listing.periods[0].findings, Severity::warning, "lối tắt, không phải tệp xuất"));
    BOOST_CHECK(says(listing.periods[1].findings, Severity::error, "tệp đang tải dở"));
    BOOST_CHECK(says(listing.periods[2].findings, Severity::error, "tệp đang tải dở"));
    BOOST_CHECK(says(tree.list({"2025-11-14 - Shortcut.lnk"}).findings, Severity::error, "lối tắt"));
    BOOST_CHECK(isLitter("Thumbs.db:encryptable"));
}

BOOST_AUTO_TEST_SUITE_END()
