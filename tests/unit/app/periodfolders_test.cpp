#include "app/periodfolders.hpp"

#include "app/trees.hpp"
#include "model/periodtext.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(periodfolders)

BOOST_AUTO_TEST_CASE(LinksInALoopEnd) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx"});
    fs::create_directory_symlink(tree.root / "Du-lieu", tree.root / "Du-lieu" / "lap");
    BOOST_TEST(shown(tree.list({"Du-lieu"})) == (Lines{"2025-11-14: xa.xlsx"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ManyLinksInALoopTakeNoTime) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx", "Du-lieu/Thang-11-2025/2025-11-21/xa.xlsx"});
    for (const char *period : {"2025-11-14", "Thang-11-2025"})
        for (int i = 0; i < 60; ++i)
            fs::create_directory_symlink(tree.root / "Du-lieu" / period,
                                         tree.root / "Du-lieu" / period / ("lap " + std::to_string(i)));
    const Listing listing = tree.list({"Du-lieu"});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: xa.xlsx", "2025-11-21: xa.xlsx"}),
               boost::test_tools::per_element());
    BOOST_CHECK(says(listing.periods[0].findings, Severity::note, "thư mục con trong thư mục kỳ, không có tệp nào"));
}

BOOST_AUTO_TEST_CASE(ASingleFolderAroundAllFilesIsIgnored) {
    const Tree tree({"a/2025-11-14/export/xa.xlsx", "a/2025-11-14/export/so.xlsx", "b/2025-11-21/Tải về/Cổng/xa.xlsx"});
    BOOST_TEST(shown(tree.list({"a"})) == (Lines{"2025-11-14: so.xlsx xa.xlsx"}), boost::test_tools::per_element());
    BOOST_TEST(shown(tree.list({"b"})) == (Lines{"2025-11-21: xa.xlsx"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(OfSeveralFoldersOrOneOfOldFilesNoneIsTaken) {
    const Tree tree({"a/2025-11-14/so/so.xlsx", "a/2025-11-14/xa/xa.xlsx", "b/2025-11-21/cũ/xa.xlsx"});
    BOOST_TEST(shown(tree.list({"a"})) == (Lines{"2025-11-14: !"}), boost::test_tools::per_element());
    BOOST_TEST(shown(tree.list({"b"})) == (Lines{"2025-11-21: !"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(AFolderHoldsAPeriodThatItOrOneBelowNames) {
    const Tree tree({"2025-11-14/xa.xlsx", "a/b/2025-11-14/xa.xlsx", "a/c/xa.xlsx"});
    const auto names = [&](const char *folder, const std::optional<Period> &except = {}) {
        std::set<fs::path> looked;
        return namesPeriod(tree.root / folder, {except, looked}, 0);
    };
    BOOST_TEST(names("2025-11-14"));
    BOOST_TEST(names("a"));
    BOOST_TEST(!names("a/c"));
    BOOST_TEST(!names("a", periodsIn("2025-11-14").front()));
}

BOOST_AUTO_TEST_SUITE_END()
