#include "app/archive.hpp"

#include "app/listing.hpp"
#include "base/files.hpp"
#include "base/resultlog.hpp"

#include "../read/container.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <unistd.h>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

struct Packed {
    std::string name;
    std::string content = "a,b\n1,2\n";
};

/// A folder that the test removes at its end.
struct Folder {
    fs::path root = fs::temp_directory_path() / ("phuluc766-archive-" + std::to_string(getpid()));

    Folder() { fs::create_directories(root); }
    ~Folder() { fs::remove_all(root); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    void write(const std::string &name, const std::string &bytes) const {
        fs::create_directories((root / pathOf(name)).parent_path());
        std::ofstream(root / pathOf(name), std::ios::binary) << bytes;
    }
    void pack(const std::string &name, const std::vector<Packed> &files) const {
        std::vector<test::Part> parts;
        for (const Packed &file : files) parts.push_back({file.name, file.content});
        write(name, test::zipOf(parts));
    }
    [[nodiscard]] Listing list(const std::string &input = "") const {
        return listInputs({{input.empty() ? root : root / pathOf(input)}, std::nullopt, {}});
    }
};

/// "2025-11-14: a.zip/so.xlsx b.csv", with "!" behind a period that is refused.
std::string shown(const Listing &listing) {
    std::string text;
    for (const PeriodFiles &period : listing.periods) {
        text += (text.empty() ? "" : "; ") + period.folder + ":";
        for (const fs::path &file : period.files) text += " " + inputName(file);
        for (const Finding &finding : period.findings)
            if (finding.severity == Severity::error) text += " !";
    }
    return text;
}

std::string fault(const Listing &listing) {
    for (const Finding &finding : listing.findings)
        if (finding.severity == Severity::error) return finding.place.file + ": " + finding.text;
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(archive)

BOOST_AUTO_TEST_CASE(FoldersOfPeriodsInAnArchiveAreFound) {
    const Folder folder;
    folder.pack("so-lieu.zip", {{"2025-11-07/so.csv"}, {"2025-11-14/xa.csv"}, {"__MACOSX/2025-11-14/._xa.csv"}});
    BOOST_TEST(shown(folder.list()) == "2025-11-07: so-lieu.zip/2025-11-07/so.csv; "
                                       "2025-11-14: so-lieu.zip/2025-11-14/xa.csv");
    BOOST_TEST(shown(folder.list("so-lieu.zip")) == shown(folder.list()));
}

BOOST_AUTO_TEST_CASE(AnArchiveNamedByItsPeriodIsThatPeriod) {
    const Folder folder;
    folder.pack("2025-11-14.ZIP", {{"so.csv"}, {"xa.csv"}});
    folder.pack("Thang-5-2024.zip", {{"Thang-5-2024/tinh.csv"}});
    BOOST_TEST(shown(folder.list()) == "2025-11-14: 2025-11-14.ZIP/so.csv 2025-11-14.ZIP/xa.csv; "
                                       "Thang-5-2024: Thang-5-2024.zip/Thang-5-2024/tinh.csv");
}

BOOST_AUTO_TEST_CASE(AnArchiveThatNamesNoPeriodIsReportedAsAFile) {
    const Folder folder;
    folder.pack("tai-ve.zip", {{"so.csv"}});
    BOOST_TEST(fault(folder.list()).find("tai-ve.zip: tên tệp nén không nêu kỳ. Đổi tên thành dạng 2025-11-14") == 0);
}

BOOST_AUTO_TEST_CASE(AnArchiveWhoseFilesAllStateOneDayIsThatWeek) {
    const Folder folder;
    const std::string export_ = "Số liệu tính đến ngày 14/11/2025\nTên đơn vị;Tổng điểm\nUBND xã A;90\nUBND xã B;80\n";
    folder.pack("tai-ve.zip", {{"export/so.csv", export_}, {"export/xa.csv", export_}});
    BOOST_TEST(shown(folder.list()) == "2025-11-14: tai-ve.zip/export/so.csv tai-ve.zip/export/xa.csv");
}

BOOST_AUTO_TEST_CASE(FoldersAroundTheFilesOfANamedArchiveAreIgnored) {
    const Folder folder;
    folder.pack("2025-11-14.zip", {{"./Tải về/./export/so.csv"}, {"./Tải về/export/xa.csv"}});
    BOOST_TEST(shown(folder.list()) ==
               "2025-11-14: 2025-11-14.zip/Tải về/export/so.csv 2025-11-14.zip/Tải về/export/xa.csv");
}

BOOST_AUTO_TEST_CASE(AnArchiveBesideWhatWasUnpackedFromItIsReadOnce) {
    const Folder folder;
    folder.pack("2025-11-14.zip", {{"so.csv", "a,b\n1,2\n"}, {"xa.csv", "a,b\n3,4\n"}});
    folder.write("2025-11-14/so.csv", "a,b\n1,2\n");
    folder.write("2025-11-14/xa.csv", "a,b\n3,4\n");
    const Listing twice = folder.list();
    BOOST_TEST(shown(twice) == "2025-11-14: so.csv xa.csv");
    BOOST_CHECK(!twice.periods.front().doubled);
    folder.write("2025-11-14/xa.csv", "a,b\n3,5\n");
    BOOST_CHECK(folder.list().periods.front().doubled.has_value());
}

BOOST_AUTO_TEST_CASE(TwoFoldersOfOnePeriodAreRefusedEvenWithTheSameFiles) {
    const Folder folder;
    folder.write("2025-11-14/so.csv", "a,b\n1,2\n");
    folder.write("Tuan-02-thang-11-2025/so.csv", "a,b\n1,2\n");
    BOOST_CHECK(folder.list().periods.front().doubled.has_value());
}

BOOST_AUTO_TEST_CASE(WhatCannotBeUnpackedIsNotSentToExcel) {
    const Folder folder;
    const auto whyNot = [&](const std::string &bytes) -> std::string {
        folder.write("2025-11-14.zip", bytes);
        const Listing listing = folder.list();
        for (const Finding &finding : listing.periods.at(0).findings)
            if (finding.severity == Severity::error) return finding.text;
        try {
            return readInput(listing.periods.at(0).files.at(0));
        } catch (const Error &error) {
            return error.what();
        }
    };
    const std::string whole = test::zipOf({{"so.csv", "a,b\n1,2\n"}});
    BOOST_TEST(whyNot(whole.substr(0, whole.size() / 2)).starts_with("tệp nén bị hỏng"));
    BOOST_TEST(whyNot(test::zipOf({{"so.csv", "a", 1}}))
                   .starts_with("tệp nén có mật khẩu nên không đọc được. Giải nén bằng mật khẩu đó"));
    BOOST_TEST(whyNot(test::zipOf({{"so.csv", "a", 0, 14}}))
                   .starts_with("tệp được nén theo cách mà chương trình không mở được. Giải nén"));
}

BOOST_AUTO_TEST_CASE(AnArchiveInAFolderOfAPeriodHoldsItsFiles) {
    const Folder folder;
    folder.write("2025-11-14/so.csv", "x");
    folder.pack("2025-11-14/xa.zip", {{"tai-ve/xa.csv"}, {"tai-ve/tinh.csv"}});
    BOOST_TEST(shown(folder.list()) == "2025-11-14: so.csv xa.zip/tai-ve/tinh.csv xa.zip/tai-ve/xa.csv");
}

BOOST_AUTO_TEST_CASE(NamesOfWindowsBeforeUnicodeAreRead) {
    const Folder folder;
    folder.pack("a.zip", {{"Th\xA0ng-5-2024/x\xC6.csv"}}); // code page 437
    folder.pack("b.zip", {{"Th\xE1ng-6-2024/x\xE3.csv"}}); // windows-1258
    folder.pack("c.zip", {{"Tháng-7-2024/xã.csv"}});       // UTF-8
    const Listing listing = folder.list();
    BOOST_TEST(listing.periods.size() == 3U);
    BOOST_TEST(fault(listing).empty());
    for (const PeriodFiles &period : listing.periods) BOOST_TEST(readInput(period.files.at(0)) == "a,b\n1,2\n");
}

BOOST_AUTO_TEST_CASE(AWorkbookIsNoArchiveAndOnlyWhatIsCalledZipIsOpened) {
    const Folder folder;
    folder.pack("2025-11-14/so.zip", {{"xl/workbook.xml"}});
    folder.pack("2025-11-14/xa.xlsx", {{"xa.csv"}});
    BOOST_TEST(shown(folder.list()) == "2025-11-14: so.zip xa.xlsx");
}

BOOST_AUTO_TEST_CASE(AnArchiveWithinAnArchiveIsAFileOfIt) {
    const Folder folder;
    folder.pack("2025-11-14.zip", {{"b.zip", test::zipOf({{"xa.csv", "x"}})}});
    BOOST_TEST(shown(folder.list()) == "2025-11-14: 2025-11-14.zip/b.zip");
}

BOOST_AUTO_TEST_CASE(ArchivesPastTheLimitsAreRefusedByName) {
    const Folder folder;
    std::vector<Packed> many;
    for (int i = 0; i < 300; ++i) many.push_back({"f" + std::to_string(i) + ".csv"});
    folder.pack("2025-11-14.zip", many);
    const Listing listing = folder.list();
    BOOST_REQUIRE(listing.periods.size() == 1U);
    BOOST_TEST(shown(listing).ends_with("!"));
    many.resize(250);
    many.push_back({"anh.png", std::string(5U << 20, 'x')}); // stored: read again for each of the other files
    folder.pack("2025-11-14.zip", many);
    BOOST_TEST(shown(folder.list()).ends_with("!"));
    folder.pack("2025-11-14.zip", {{"../../xa.csv"}});
    BOOST_TEST(shown(folder.list()).ends_with("!"));
}

BOOST_AUTO_TEST_CASE(ANameThatIsNoTextIsNamedAndPassedOver) {
    const Folder folder;
    folder.write("2025-11-14/so.csv", "x");
    std::ofstream(folder.root / "2025-11-14" / fs::path(std::string("xa-\xFF.csv"))) << "x";
    fs::create_directories(folder.root / fs::path(std::string("thu-\xFE")));
    const Listing listing = folder.list();
    BOOST_TEST(shown(listing) == "2025-11-14: so.csv");
    BOOST_TEST(listing.periods.at(0).findings.at(0).place.file == "xa-\uFFFD.csv");
    BOOST_TEST((listing.periods.at(0).findings.at(0).severity == Severity::warning));
    BOOST_TEST(listing.findings.at(0).place.file == "thu-\uFFFD");
}

BOOST_AUTO_TEST_CASE(ALogAmongExportsHidesNone) {
    const Folder folder;
    folder.write("2025-11-14/so.csv", "x");
    folder.write("2025-11-14/Phu-luc-I.xlsx", "x");
    folder.write("2025-11-14/nhat-ky.txt",
                 std::string(manifestTitle) + "\n" + std::string(64, 'a') + "  Phu-luc-I.xlsx\n");
    BOOST_TEST(shown(folder.list()) == "2025-11-14: so.csv");
    fs::remove(folder.root / "2025-11-14" / "so.csv");
    BOOST_TEST(shown(folder.list()).empty());
}

BOOST_AUTO_TEST_SUITE_END()
