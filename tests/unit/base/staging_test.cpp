#include "base/staging.hpp"
#include "base/workplace.hpp"

#include "base/files.hpp"
#include "base/sha256.hpp"
#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <set>

using namespace phuluc;
using namespace phuluc::test;
namespace fs = std::filesystem;

BOOST_FIXTURE_TEST_SUITE(StagingOfAPeriod, Workplace)

BOOST_AUTO_TEST_CASE(PlacesAllDocumentsAndRemovesTheStagingFolder) {
    run({{"Phu-luc-I.xlsx", "một"}, {"Tong-hop.xlsx", "hai"}});
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "Tong-hop.xlsx", "nhat-ky.txt"}));
    BOOST_TEST(read("Phu-luc-I.xlsx") == "một");
}

BOOST_AUTO_TEST_CASE(ReturnsThePlacedPathsSortedByName) {
    const ResultFolder results(root / "Ket-qua");
    Staging staging(results, "2025-11-14");
    for (const char *name : {"c", "a", "b"}) writeFile(staging.path(name), name);
    const std::vector<fs::path> placed = staging.place().documents;
    BOOST_CHECK((placed == std::vector<fs::path>{period() / "a", period() / "b", period() / "c"}));
}

BOOST_AUTO_TEST_CASE(PlacesNoFileThatALibraryLeftBesideTheDocuments) {
    const ResultFolder results(root / "Ket-qua");
    Staging staging(results, "2025-11-14");
    writeFile(staging.path("a.xlsx"), "a");
    writeFile(staging.path("a.xlsx").parent_path() / "tmp.dở", "x");
    BOOST_CHECK((staging.place().documents == std::vector<fs::path>{period() / "a.xlsx"}));
}

BOOST_AUTO_TEST_CASE(PlacesNothingWhereADocumentIsMissing) {
    const ResultFolder results(root / "Ket-qua");
    Staging staging(results, "2025-11-14");
    writeFile(staging.path("a.xlsx"), "a");
    static_cast<void>(staging.path("b.xlsx"));
    BOOST_CHECK(says(errorOf([&] { return staging.place().documents; }), "không có tệp"));
    BOOST_TEST(!fs::exists(period() / "a.xlsx"));
}

BOOST_AUTO_TEST_CASE(ListsDocumentsWithTheirDigests) {
    const ResultFolder results(root / "Ket-qua");
    Staging staging(results, "2025-11-14");
    writeFile(staging.path("b.xlsx"), "hai");
    writeFile(staging.path("a.xlsx"), "một");
    BOOST_TEST(staging.manifest() == sha256("một") + "  a.xlsx\n" + sha256("hai") + "  b.xlsx\n");
}

BOOST_AUTO_TEST_CASE(CallsAStagedDocumentByItsPlaceInErrors) {
    const ResultFolder results(root / "Ket-qua");
    const Staging staging(results, "2025-11-14");
    const Error failed(ErrorKind::system, "đầy", {utf8(staging.path("Tong-hop.xlsx")), "Trang", "B2"});
    const Error told = results.asPlaced(failed);
    BOOST_CHECK((told.place() == Place{utf8(period() / "Tong-hop.xlsx"), "Trang", "B2"}));
    BOOST_CHECK(told.kind() == ErrorKind::system);
    BOOST_TEST(told.what() == std::string("đầy"));
    const Place elsewhere{"mau/bao-cao-tuan.docx", "", ""};
    BOOST_CHECK((results.asPlaced(Error(ErrorKind::usage, "hỏng", elsewhere)).place() == elsewhere));
}

BOOST_AUTO_TEST_CASE(LeavesThePeriodAsItWasWhenNotPlaced) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    {
        const ResultFolder results(root / "Ket-qua");
        Staging staging(results, "2025-11-14");
        writeFile(staging.path("Phu-luc-I.xlsx"), "mới");
    }
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "nhat-ky.txt"}));
    BOOST_TEST(read("Phu-luc-I.xlsx") == "cũ");
}

BOOST_AUTO_TEST_CASE(ReplacesWhatNobodyEditedWithoutKeepingIt) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "nhat-ky.txt"}));
    BOOST_TEST(read("Phu-luc-I.xlsx") == "mới");
}

BOOST_AUTO_TEST_CASE(KeepsAnEditedPredecessor) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    writeFile(period() / "Phu-luc-I.xlsx", "sửa tay");
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_TEST(read("Phu-luc-I.xlsx") == "mới");
    BOOST_TEST(read("Ban-cu/Phu-luc-I.xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(KeepsAFileThatNoLogKnows) {
    fs::create_directories(period());
    writeFile(period() / "Phu-luc-I.xlsx", "của người khác");
    writeFile(period() / "nhat-ky.txt", "nhật ký riêng");
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_TEST(read("Ban-cu/Phu-luc-I.xlsx") == "của người khác");
    BOOST_TEST(read("Ban-cu/nhat-ky.txt") == "nhật ký riêng");
}

BOOST_AUTO_TEST_CASE(ReplacesTheLogOfARunThatWroteNoDocument) {
    run({});
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(TakesNoDigestOfAnInputForADocument) {
    fs::create_directories(period());
    writeFile(period() / "tep.xlsx", "riêng");
    writeFile(period() / "nhat-ky.txt", sha256("riêng") + "  tep.xlsx\n" + std::string(manifestTitle) + "\n");
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Ban-cu/nhat-ky.txt", "Phu-luc-I.xlsx", "nhat-ky.txt", "tep.xlsx"}));
}

BOOST_AUTO_TEST_CASE(NumbersKeptFilesWhereTheNameIsTaken) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    for (const char *edit : {"lần một", "lần hai", "lần ba"}) {
        writeFile(period() / "Phu-luc-I.xlsx", edit);
        run({{"Phu-luc-I.xlsx", "mới"}});
    }
    BOOST_TEST(read("Ban-cu/Phu-luc-I.xlsx") == "lần một");
    BOOST_TEST(read("Ban-cu/Phu-luc-I (2).xlsx") == "lần hai");
    BOOST_TEST(read("Ban-cu/Phu-luc-I (3).xlsx") == "lần ba");
}

BOOST_AUTO_TEST_CASE(KeepsTheSameBytesOnce) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    for (int times = 0; times < 3; ++times) {
        writeFile(period() / "Phu-luc-I.xlsx", "sửa tay");
        run({{"Phu-luc-I.xlsx", "mới"}});
    }
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-I.xlsx", "Phu-luc-I.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(LeavesNoDocumentThatThisRunDoesNotWrite) {
    run({{"Phu-luc-I.xlsx", "một"}, {"Phu-luc-III.xlsx", "ba"}});
    writeFile(period() / "ghi-chu-cua-toi.txt", "riêng");
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-III.xlsx", "Phu-luc-I.xlsx", "ghi-chu-cua-toi.txt", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(ReachesNothingOutsideTheFolderThroughALog) {
    writeFile(root / "ngoai.txt", "ngoài");
    fs::create_directories(period());
    writeFile(period() / "nhat-ky.txt", std::string(manifestTitle) + "\n" + std::string(64, 'a') +
                                            "  ../../ngoai.txt\n" + std::string(64, 'a') + "  ..\n");
    run({{"Phu-luc-I.xlsx", "mới"}});
    refuse();
    BOOST_TEST(readFile(root / "ngoai.txt", noLimit) == "ngoài");
}

BOOST_AUTO_TEST_CASE(KnowsItsDocumentsFromALogWithWindowsLineEnds) {
    fs::create_directories(period());
    writeFile(period() / "Phu-luc-I.xlsx", "cũ");
    writeFile(period() / "nhat-ky.txt", std::string(manifestTitle) + "\r\n" + sha256("cũ") + "  Phu-luc-I.xlsx\r\n");
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Ban-cu/nhat-ky.txt", "Phu-luc-I.xlsx", "nhat-ky.txt"})); // maybe an edited log
}

BOOST_AUTO_TEST_CASE(PlacesAllOrNothing) {
    run({{"a.xlsx", "cũ a"}, {"c.xlsx", "cũ c"}});
    fs::create_directories(period() / "d.xlsx"); // a folder where a document should go
    const Error error = errorOf([&] { run({{"a.xlsx", "mới a"}, {"b.xlsx", "mới b"}, {"d.xlsx", "mới d"}}); });
    BOOST_CHECK(error.kind() == ErrorKind::system);
    BOOST_TEST(error.place().file == utf8(period() / "d.xlsx"));
    BOOST_CHECK((all() == Names{"a.xlsx", "c.xlsx", "nhat-ky.txt"}));
    BOOST_TEST(read("a.xlsx") == "cũ a");
}

BOOST_AUTO_TEST_CASE(MakesNoFolderWhereNothingCouldBePlaced) {
    writeFile(root / "Ket-qua", "một tệp");
    const Error error = errorOf([&] { run({{"a.xlsx", "a"}}); });
    BOOST_CHECK(error.kind() == ErrorKind::system);
    BOOST_CHECK(says(error, "có một tệp nằm ở chỗ của thư mục"));
    BOOST_TEST(readFile(root / "Ket-qua", noLimit) == "một tệp");
}

BOOST_AUTO_TEST_CASE(TellsThatAFileOccupiesThePeriodsFolder) {
    fs::create_directories(root / "Ket-qua");
    writeFile(period(), "một tệp");
    BOOST_CHECK(says(errorOf([&] { run({{"a.xlsx", "a"}}); }), "có một tệp nằm ở chỗ của thư mục"));
    BOOST_TEST(readFile(period(), noLimit) == "một tệp");
    BOOST_TEST(std::distance(fs::directory_iterator(root / "Ket-qua"), fs::directory_iterator()) == 1);
}

BOOST_AUTO_TEST_CASE(ReplacesNothingWhereTheEditedCannotBeKept) {
    run({{"a.xlsx", "cũ"}});
    writeFile(period() / "a.xlsx", "sửa tay");
    writeFile(period() / "Ban-cu", "một tệp");
    BOOST_CHECK(says(errorOf([&] { run({{"a.xlsx", "mới"}}); }), "có một tệp nằm ở chỗ của thư mục"));
    BOOST_TEST(read("a.xlsx") == "sửa tay");
}

BOOST_AUTO_TEST_CASE(ClearsWhatACutOffRunLeftBehind) {
    fs::create_directories(root / "Ket-qua" / ".dang-ghi-2025-11-14");
    writeFile(root / "Ket-qua" / ".dang-ghi-2025-11-14" / "Phu-luc-IX.xlsx", "dở");
    run({{"a.xlsx", "a"}});
    BOOST_CHECK((all() == Names{"a.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(RetiresTheDocumentsOfARefusedPeriod) {
    run({{"Phu-luc-I.xlsx", "cũ"}, {"Tong-hop.xlsx", "cũ"}});
    writeFile(period() / "cua-toi.txt", "riêng");
    refuse();
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-I.xlsx", "Ban-cu/Tong-hop.xlsx", "cua-toi.txt", "nhat-ky.txt"}));
    BOOST_CHECK(read("nhat-ky.txt").starts_with("bị từ chối"));
    refuse();
    BOOST_TEST(all().size() == 4U);
}

BOOST_AUTO_TEST_CASE(RetiresFilesWithNamesOfResultsWithoutALog) {
    run({{"Phu-luc-I.xlsx", "cũ"}, {"Bao-cao.docx", "cũ"}});
    fs::remove(period() / "nhat-ky.txt");
    writeFile(period() / "cua-toi.xlsx", "riêng");
    refuse();
    BOOST_CHECK((all() == Names{"Ban-cu/Bao-cao.docx", "Ban-cu/Phu-luc-I.xlsx", "cua-toi.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(LeavesNothingCalledAsResultsAreThatThisRunDoesNotWrite) {
    run({{"Phu-luc-II.xlsx", "cũ"}, {"Tong-hop.xlsx", "cũ"}});
    fs::remove(period() / "nhat-ky.txt");
    run({{"Tong-hop.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-II.xlsx", "Ban-cu/Tong-hop.xlsx", "Tong-hop.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(RetiresWithoutALogWhereNoneCouldBeWritten) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    {
        const ResultFolder results(root / "Ket-qua");
        Staging(results, "2025-11-14").retire();
    }
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-I.xlsx"}));
}

BOOST_AUTO_TEST_CASE(KeepsALogThatSomebodyEdited) {
    run({{"a.xlsx", "a"}});
    const std::string edited = read("nhat-ky.txt") + "đã xác minh\n";
    writeFile(period() / "nhat-ky.txt", edited);
    run({{"a.xlsx", "a"}});
    BOOST_TEST(read("Ban-cu/nhat-ky.txt") == edited);
}

BOOST_AUTO_TEST_CASE(KeepsNoLogThatNobodyEdited) {
    for (int times = 0; times < 3; ++times) {
        run({{"a.xlsx", "a" + std::to_string(times)}});
        refuse();
    }
    BOOST_CHECK((all() == Names{"Ban-cu/a (2).xlsx", "Ban-cu/a (3).xlsx", "Ban-cu/a.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(LeavesDocumentsInPlaceThatAreToStay) {
    run({{"a.xlsx", "a"}, {"b.xlsx", "b"}});
    writeFile(period() / "a.xlsx", "sửa tay");
    run({{"a.xlsx", "mới a"}, {"b.xlsx", "mới b"}}, {"a.xlsx"});
    BOOST_CHECK((all() == Names{"a.xlsx", "b.xlsx", "nhat-ky.txt"}));
    BOOST_TEST(read("a.xlsx") == "sửa tay");
    BOOST_TEST(read("b.xlsx") == "mới b");
    const ResultFolder results(root / "Ket-qua");
    BOOST_CHECK(
        (Staging(results, "2025-11-14").edited() == Names{"a.xlsx"})); // its log lists what would have been written
}

BOOST_AUTO_TEST_CASE(ReturnsThePathsOfReplacedDocuments) {
    run({{"a.xlsx", "a"}, {"b.xlsx", "b"}});
    writeFile(period() / "a.xlsx", "sửa tay");
    const ResultFolder results(root / "Ket-qua");
    Staging staging(results, "2025-11-14");
    writeFile(staging.path("a.xlsx"), "mới");
    const Placed placed = staging.place();
    BOOST_CHECK((placed.kept == std::vector<fs::path>{period() / "Ban-cu" / "a.xlsx", period() / "Ban-cu" / "b.xlsx"}));
}

BOOST_AUTO_TEST_CASE(ReadsNoHugeFileOfSomebodyElse) {
    run({{"Tong-hop.xlsx", "cũ"}});
    for (const char *name : {"Tong-hop.xlsx", "nhat-ky.txt"}) fs::resize_file(period() / name, 3ULL << 30); // sparse
    run({{"Tong-hop.xlsx", "mới"}});
    BOOST_TEST(fs::file_size(period() / "Ban-cu" / "Tong-hop.xlsx") == 3ULL << 30);
    BOOST_TEST(fs::file_size(period() / "Ban-cu" / "nhat-ky.txt") == 3ULL << 30);
    BOOST_TEST(read("Tong-hop.xlsx") == "mới");
}

BOOST_AUTO_TEST_CASE(ReplacesNothingWhenTheRunIsToEnd) {
    run({{"a.xlsx", "cũ"}});
    const std::atomic<bool> stop = true;
    const ResultFolder results(root / "Ket-qua", &stop);
    Staging staging(results, "2025-11-14");
    writeFile(staging.path("a.xlsx"), "mới");
    BOOST_CHECK(says(errorOf([&] { return staging.place().documents.size(); }), "dừng"));
    BOOST_TEST(read("a.xlsx") == "cũ");
}

BOOST_AUTO_TEST_SUITE_END()
