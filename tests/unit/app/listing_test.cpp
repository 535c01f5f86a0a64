#include "app/listing.hpp"

#include "base/files.hpp"
#include "base/resultlog.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <unistd.h>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

/// A folder of empty files that the test removes at its end.
struct Tree {
    fs::path root = fs::temp_directory_path() / ("phuluc766-listing-" + std::to_string(getpid()));

    explicit Tree(const std::vector<const char *> &files) {
        for (const char *file : files) {
            fs::create_directories((root / pathOf(file)).parent_path());
            std::ofstream(root / pathOf(file)) << "x";
        }
    }
    ~Tree() { fs::remove_all(root); }
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    [[nodiscard]] Listing list(const std::vector<const char *> &inputs,
                               const std::optional<std::string> &period = {}) const {
        ListingRequest request{{}, period, {root / "Ket-qua"}};
        for (const char *input : inputs) request.inputs.push_back(root / pathOf(input));
        return listInputs(request);
    }
};

/// "2025-11-14: so.xlsx xa.xlsx", with "!" behind a period that is refused.
std::vector<std::string> shown(const Listing &listing) {
    std::vector<std::string> periods;
    for (const PeriodFiles &period : listing.periods) {
        std::string text = period.folder + ":";
        for (const fs::path &file : period.files) text += " " + utf8(file.filename());
        for (const Finding &finding : period.findings)
            if (finding.severity == Severity::error) text += " !";
        periods.push_back(text);
    }
    return periods;
}

bool says(const std::vector<Finding> &findings, Severity severity, std::string_view text) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && finding.text.find(text) != std::string::npos;
    });
}

using Lines = std::vector<std::string>;

} // namespace

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
    const Tree tree({"A/2025-11-14/so.xlsx", "A/2025-11-14/xa/xa.xlsx", "B/2025-11-14/xa/xa.xlsx"});
    const Listing some = tree.list({"A"});
    BOOST_REQUIRE_EQUAL(some.periods.size(), 1U);
    BOOST_CHECK(says(some.periods[0].findings, Severity::warning, "thư mục con trong thư mục kỳ có tệp"));
    const Listing all = tree.list({"B"});
    BOOST_CHECK(says(all.periods[0].findings, Severity::error, "chỉ có tệp trong thư mục con (xa)"));
}

BOOST_AUTO_TEST_CASE(ResultsAreNeverInputs) {
    const Tree tree({"2025-11-14/xa.xlsx", "Ket-qua/2025-11-07/Phu-luc-I.xlsx", "Cu/2025-11-07/Phu-luc-I.xlsx"});
    writeFile(tree.root / "Cu/2025-11-07/nhat-ky.txt",
              std::string(manifestTitle) + "\n" + std::string(64, '0') + "  Phu-luc-I.xlsx\n");
    BOOST_TEST(shown(tree.list({"."})) == (Lines{"2025-11-14: xa.xlsx"}), boost::test_tools::per_element());
    BOOST_CHECK(says(tree.list({"Cu/2025-11-07"}).findings, Severity::error, "thư mục kết quả"));
}

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

BOOST_AUTO_TEST_CASE(ALinkToAFileThatIsReadIsSaidAndReadOnce) {
    const Tree tree({"2025-11-14/xa.xlsx"});
    fs::create_symlink("xa.xlsx", tree.root / "2025-11-14" / "a.xlsx");
    const Listing listing = tree.list({"."});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: a.xlsx"}), boost::test_tools::per_element());
    BOOST_CHECK(says(listing.periods[0].findings, Severity::note, "chỉ đọc một lần"));
}

BOOST_AUTO_TEST_CASE(WhatIsNoFileIsSaidAndPassedOver) {
    const Tree tree({"2025-11-14/xa.xlsx", "2025-11-14/~$xa.xlsx", "2025-11-14/Thumbs.db", "2025-11-14/DESKTOP.INI",
                     "2025-11-14/a.TMP", "2025-11-14/.an"});
    fs::create_symlink("khong-co", tree.root / "2025-11-14" / "hong.xlsx");
    const Listing listing = tree.list({"."});
    BOOST_TEST(shown(listing) == (Lines{"2025-11-14: xa.xlsx"}), boost::test_tools::per_element());
    const std::vector<Finding> &said = listing.periods[0].findings;
    BOOST_CHECK_EQUAL(std::count_if(said.begin(), said.end(),
                                    [](const Finding &each) { return each.text == "tệp tạm hoặc tệp ẩn, bỏ qua"; }),
                      5);
    BOOST_CHECK(says(said, Severity::warning, "không phải tệp đọc được"));
}

/// An export of communes with a title.
std::string exportOf(const std::string &title) {
    return title + "\nTên đơn vị,Tổng điểm\nUBND xã A,90\nUBND xã B,80\n";
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
    BOOST_CHECK_EQUAL(std::count_if(said.begin(), said.end(),
                                    [](const Finding &each) { return each.text.find("nếu đúng") != each.text.npos; }),
                      3);
    for (const char *copy : {"Le/b.csv", "Le/c.csv", "Le/d.csv"}) fs::remove(tree.root / copy);
    writeFile(tree.root / "Le/xa.csv", "không đọc được");
    BOOST_CHECK(!says(tree.list({"Le"}).findings, Severity::error, "nếu đúng"));
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
    BOOST_CHECK(says(listing.periods[0].findings, Severity::error, "Du-lieu/2025-11-14; "));
    BOOST_CHECK(says(listing.periods[0].findings, Severity::error, "Du-lieu/so 2025-11-14.xlsx"));
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
    for (const char *period : {"Tháng 5/2024 và 6/2024", "tuần sau", "tuần 6 tháng 11/2025"})
        BOOST_CHECK_THROW(static_cast<void>(tree.list({"xa.xlsx"}, period)), Error);
}

BOOST_AUTO_TEST_SUITE_END()
