#include "app/listing.hpp"

#include "app/trees.hpp"
#include "base/resultlog.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(listing)

BOOST_AUTO_TEST_CASE(FoldersOfPeriodsAreFoundBelowOthers) {
    const Tree tree({"Du-lieu/2025/2025-11-14/xa.xlsx", "Du-lieu/Thang-11-2025/2025-11-07/xa.xlsx"});
    BOOST_TEST(shown(tree.list({"Du-lieu"})) == (Lines{"2025-11-07: xa.xlsx", "2025-11-14: xa.xlsx"}),
               boost::test_tools::per_element());
    BOOST_TEST(shown(tree.list({"."})).size() == 2U);
}

BOOST_AUTO_TEST_CASE(AMonthWithFilesAndWeeksIsAllOfThem) {
    const Tree tree({"Thang-11-2025/2025-11-07/xa.xlsx", "Thang-11-2025/xa.xlsx"});
    BOOST_TEST(shown(tree.list({"."})) == (Lines{"2025-11-07: xa.xlsx", "Thang-11-2025: xa.xlsx"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(AYearIsAPeriodOnlyWhereItsFilesNameNoPartOfIt) {
    const Tree tree({"Nam-2025/xa.xlsx", "Nam-2026/xa 2026-11-14.xlsx", "Nam-2026/xa 2026-11-07.xlsx"});
    BOOST_TEST(shown(tree.list({"Nam-2025"})) == (Lines{"Nam-2025: xa.xlsx"}), boost::test_tools::per_element());
    for (const std::vector<const char *> &inputs :
         {std::vector<const char *>{"Nam-2026"},
          std::vector<const char *>{"Nam-2026/xa 2026-11-14.xlsx", "Nam-2026/xa 2026-11-07.xlsx"}})
        BOOST_TEST(shown(tree.list(inputs)) ==
                       (Lines{"2026-11-07: xa 2026-11-07.xlsx", "2026-11-14: xa 2026-11-14.xlsx"}),
                   boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(FilesBelowAPeriodAreWarnedOfAndRefusedWhereTheyAreAll) {
    const Tree tree(
        {"A/2025-11-14/so.xlsx", "A/2025-11-14/xa/xa.xlsx", "B/2025-11-14/so/so.xlsx", "B/2025-11-14/xa/xa.xlsx"});
    const Listing some = tree.list({"A"});
    BOOST_REQUIRE_EQUAL(some.periods.size(), 1U);
    BOOST_CHECK(says(some.periods[0].findings, Severity::warning, "thư mục con trong thư mục kỳ có tệp"));
    const Listing all = tree.list({"B"});
    BOOST_CHECK(says(all.periods[0].findings, Severity::error, "chỉ có tệp trong thư mục con (so, xa)"));
}

BOOST_AUTO_TEST_CASE(ResultsAreNeverInputs) {
    const Tree tree({"2025-11-14/xa.xlsx", "Ket-qua/2025-11-07/Phu-luc-I.xlsx", "Cu/2025-11-07/Phu-luc-I.xlsx"});
    writeFile(tree.root / "Cu/2025-11-07/nhat-ky.txt",
              std::string(manifestTitle) + "\n" + std::string(64, '0') + "  Phu-luc-I.xlsx\n");
    BOOST_TEST(shown(tree.list({"."})) == (Lines{"2025-11-14: xa.xlsx"}), boost::test_tools::per_element());
    BOOST_CHECK(says(tree.list({"Cu/2025-11-07"}).findings, Severity::error, "thư mục kết quả"));
}

BOOST_AUTO_TEST_CASE(ALinkToAFileThatIsReadIsSaidAndReadOnce) {
    const Tree tree({"2025-11-14/xa.xlsx"});
    fs::create_symlink("xa.xlsx", tree.root / "2025-11-14" / "a.xlsx");
    const Listing listing = tree.list({"."});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: a.xlsx"}), boost::test_tools::per_element());
    BOOST_CHECK(says(listing.periods[0].findings, Severity::note, "chỉ đọc một lần"));
}

BOOST_AUTO_TEST_CASE(FilesThatAllSayOneDayAreItsWeek) {
    const Tree tree({"Du-lieu/xa.csv", "Du-lieu/so.csv", "Du-lieu/Doc-truoc.txt"});
    writeFile(tree.root / "Du-lieu/Doc-truoc.txt", "Chép tệp xuất từ Cổng vào đây, mỗi kỳ một thư mục.\n");
    writeFile(tree.root / "Du-lieu/xa.csv", exportOf("Số liệu tính đến ngày 14/11/2025"));
    writeFile(tree.root / "Du-lieu/so.csv", exportOf("Số liệu từ ngày 08/11 đến ngày 14/11/2025"));
    const Listing listing = tree.list({"Du-lieu"});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: so.csv xa.csv"}), boost::test_tools::per_element());
    BOOST_CHECK(says(listing.findings, Severity::note, "2 tệp để thẳng trong Du-lieu cùng ghi ngày 14/11/2025"));
}

BOOST_AUTO_TEST_CASE(AFileThatIsNamedInDuLieuStandsForAllThatSayItsDay) {
    const Tree tree({"Du-lieu/xa.csv", "Du-lieu/so.csv", "Du-lieu/Doc-truoc.txt"});
    for (const char *file : {"Du-lieu/xa.csv", "Du-lieu/so.csv"})
        writeFile(tree.root / file, exportOf("Số liệu tính đến ngày 14/11/2025"));
    const Listing listing = tree.list({"Du-lieu/xa.csv"});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: so.csv xa.csv"}), boost::test_tools::per_element());
    BOOST_TEST((listing.periods[0].named && !listing.periods[0].loose));
    BOOST_TEST(!tree.list({"Du-lieu"}).periods[0].named);
}

BOOST_AUTO_TEST_CASE(FilesFromElsewhereThatSayTheirDayInsideAreNamedByTheUser) {
    const Tree tree({"Tai-ve/xa.csv"});
    writeFile(tree.root / "Tai-ve/xa.csv", exportOf("Số liệu tính đến ngày 14/11/2025"));
    const Listing file = tree.list({"Tai-ve/xa.csv"}), folder = tree.list({"Tai-ve"});
    BOOST_TEST((file.periods[0].named && file.periods[0].loose));
    BOOST_TEST((folder.periods[0].named && !folder.periods[0].loose));
    BOOST_CHECK(says(file.findings, Severity::note, "tệp để thẳng trong Tai-ve ghi ngày 14/11/2025: lập thành"));
    fs::create_directories(tree.root / "Tai-ve/2025-11-07"); // a whole input, and not the folder of a week
    writeFile(tree.root / "Tai-ve/2025-11-07/xa.csv", "x");
    BOOST_TEST(!tree.list({"Tai-ve"}).periods[1].named);
}

BOOST_AUTO_TEST_CASE(ADayInsideCountsOnlyWhereNoNameSaysAPeriod) {
    const Tree tree({"Du-lieu/xa.csv", "Du-lieu/so 2025-11-14.csv", "Du-lieu/2025-11-07/so.csv"});
    writeFile(tree.root / "Du-lieu/xa.csv", exportOf("Số liệu tính đến ngày 14/11/2025"));
    const Listing listing = tree.list({"Du-lieu"});
    BOOST_CHECK(says(listing.findings, Severity::error, "tên tệp không nêu kỳ"));
    fs::remove(tree.root / "Du-lieu/so 2025-11-14.csv");
    BOOST_TEST(shown(tree.list({"Du-lieu"})) == (Lines{"2025-11-07: so.csv", "2025-11-14: xa.csv"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(NamesOfSeveralDaysAreRefusedNamingTheDays) {
    const Tree tree({"Du-lieu/766-20261009-in-20261010.csv"});
    BOOST_CHECK(says(tree.list({"Du-lieu"}).findings, Severity::error, "(ngày 09/10/2026; ngày 10/10/2026)"));
}

BOOST_AUTO_TEST_CASE(TheFolderOfInputsThatIsNotThereIsToBeMade) {
    const Tree tree({"xa.xlsx"});
    const auto said = [&](const char *input) {
        try {
            static_cast<void>(tree.list({input}));
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    BOOST_CHECK(said("Du-lieu").find("Tạo thư mục Du-lieu, chép tệp xuất từ Cổng vào đó") != std::string::npos);
    BOOST_CHECK(said("Khac").find("không thấy tệp hoặc thư mục này") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AListingWithoutAPeriodSaysWhatWasLookedAt) {
    const Tree tree({"Du-lieu/rong/.an"});
    BOOST_CHECK(says(tree.list({"Du-lieu"}).findings, Severity::error, "không thấy kỳ nào"));
}

BOOST_AUTO_TEST_CASE(AWeekBesideTwoOfItsDaysIsAmbiguousInAnyOrder) {
    for (const char *prefix : {"a ", "m ", "z "}) {
        const std::string week = "Du-lieu/" + std::string(prefix) + "Tuan 2 thang 11-2025.xlsx";
        const Tree tree({"Du-lieu/h 2025-11-13.xlsx", "Du-lieu/s 2025-11-14.xlsx", week.c_str()});
        for (const std::string &period : shown(tree.list({"Du-lieu"}))) BOOST_TEST(period.ends_with(" !"), period);
    }
}

BOOST_AUTO_TEST_CASE(AWeekBesideOneOfItsDaysIsThatDay) {
    const Tree tree({"Du-lieu/h 2025-11-14.xlsx", "Du-lieu/Tuan 2 thang 11-2025.xlsx"});
    BOOST_TEST(shown(tree.list({"Du-lieu"})) == (Lines{"2025-11-14: Tuan 2 thang 11-2025.xlsx h 2025-11-14.xlsx"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(APeriodInTwoPlacesIsRefusedNamingBoth) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx", "Du-lieu/so 2025-11-14.xlsx"});
    const Listing listing = tree.list({"Du-lieu"});
    BOOST_REQUIRE_EQUAL(listing.periods.size(), 1U);
    BOOST_REQUIRE(listing.periods[0].doubled.has_value());
    BOOST_CHECK(says({*listing.periods[0].doubled}, Severity::error, "Du-lieu/2025-11-14; "));
    BOOST_CHECK(says({*listing.periods[0].doubled}, Severity::error, "Du-lieu/so 2025-11-14.xlsx"));
}

BOOST_AUTO_TEST_CASE(APathGivenTwiceIsReadOnce) {
    const Tree tree({"Du-lieu/2025-11-14/xa.xlsx"});
    BOOST_TEST(shown(tree.list({"Du-lieu/2025-11-14/xa.xlsx", "Du-lieu", "Du-lieu/", "Du-lieu/2025-11-14"})) ==
                   (Lines{"2025-11-14: xa.xlsx"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(TheFolderWinsOverTheNameOfAFileAndWarns) {
    const Tree tree({"2025-11-14/xa 07-11-2025.xlsx"});
    for (const char *input : {".", "2025-11-14", "2025-11-14/xa 07-11-2025.xlsx"}) {
        const Listing listing = tree.list({input});
        BOOST_TEST(shown(listing) == (Lines{"2025-11-14: xa 07-11-2025.xlsx"}), boost::test_tools::per_element());
        BOOST_CHECK(says(listing.periods[0].findings, Severity::warning, "tính theo thư mục"));
    }
}

BOOST_AUTO_TEST_CASE(AWrongPeriodIsRefusedSayingHowItShouldBe) {
    const Tree tree({"Du-lieu/Tuan-6-thang-11-2025/xa.xlsx", "xa Tuan-00-thang-1-2025.xlsx"});
    BOOST_CHECK(says(tree.list({"Du-lieu"}).findings, Severity::error, "số từ 1 đến 5"));
    BOOST_CHECK(says(tree.list({"xa Tuan-00-thang-1-2025.xlsx"}).findings, Severity::error, "số từ 1 đến 5"));
}

BOOST_AUTO_TEST_CASE(TheOptionNamesOnePeriod) {
    const Tree tree({"xa.xlsx"});
    BOOST_TEST(shown(tree.list({"xa.xlsx"}, "tháng 5/2024")) == (Lines{"Thang-5-2024: xa.xlsx"}),
               boost::test_tools::per_element());
    const Tree dated({"Du-lieu/2025-11-14/xa.xlsx"}); // the option would do nothing
    BOOST_CHECK_THROW(static_cast<void>(dated.list({"Du-lieu"}, "2025-11-07")), Error);
    BOOST_TEST(dated.list({"Du-lieu"}, "2025-11-14").periods.size() == 1U);
    for (const char *period : {"Tháng 5/2024 và 6/2024", "tuần sau", "tuần 6 tháng 11/2025"})
        BOOST_CHECK_THROW(static_cast<void>(tree.list({"xa.xlsx"}, period)), Error);
}

BOOST_AUTO_TEST_SUITE_END()
