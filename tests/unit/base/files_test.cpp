#include "base/files.hpp"

#include "base/sha256.hpp"
#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <limits>
#include <set>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

constexpr auto noLimit = std::numeric_limits<std::uintmax_t>::max();

/// A folder of its own for each test, with a Vietnamese name, gone afterwards.
struct Workplace {
    Workplace() {
        const std::string test = boost::unit_test::framework::current_test_case().p_name;
        root = fs::temp_directory_path() / pathOf("phuluc766 Kết quả " + test);
        fs::remove_all(root);
        fs::create_directories(root);
    }
    ~Workplace() { fs::remove_all(root); }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    [[nodiscard]] fs::path period() const { return root / "Ket-qua" / "2025-11-14"; }
    [[nodiscard]] std::string read(const fs::path &name) const { return readFile(period() / name, noLimit); }
    /// Names of everything below the output folder.
    [[nodiscard]] std::set<std::string> all() const {
        std::set<std::string> names;
        if (fs::exists(root / "Ket-qua"))
            for (const auto &entry : fs::recursive_directory_iterator(root / "Ket-qua"))
                if (!entry.is_directory()) names.insert(fs::relative(entry.path(), period()).generic_string());
        return names;
    }
    /// One run that writes these documents and their log.
    void run(const std::vector<std::pair<std::string, std::string>> &documents) const {
        Staging staging(period());
        for (const auto &[name, bytes] : documents) writeFile(staging.path(name), bytes);
        writeFile(staging.path("nhat-ky.txt"), std::string(manifestTitle) + "\n" + staging.manifest());
        staging.place();
    }

    fs::path root;
};

template <class Action>
Error errorOf(const Action &action) {
    try {
        static_cast<void>(action());
    } catch (const Error &error) {
        return error;
    }
    throw std::logic_error("no error was thrown");
}

bool says(const Error &error, const std::string &part) {
    return std::string(error.what()).find(part) != std::string::npos;
}

using Names = std::set<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(Files, Workplace)

BOOST_AUTO_TEST_CASE(KeepsVietnameseNamesThroughPaths) {
    BOOST_TEST(utf8(pathOf("Đắk Lắk/Phụ lục.xlsx")) == "Đắk Lắk/Phụ lục.xlsx");
}

BOOST_AUTO_TEST_CASE(ReadsBackWhatItWrote) {
    const std::string bytes("a\0\r\n\xff", 5);
    writeFile(root / "tệp", bytes);
    BOOST_TEST(readFile(root / "tệp", bytes.size()) == bytes);
}

BOOST_AUTO_TEST_CASE(RefusesAFileBeyondTheLimit) {
    writeFile(root / "to", "123456");
    const Error error = errorOf([&] { return readFile(root / "to", 5); });
    BOOST_CHECK(error.kind() == ErrorKind::data);
    BOOST_TEST(error.place().file == utf8(root / "to"));
}

BOOST_AUTO_TEST_CASE(NamesAFileThatIsNotThere) {
    const Error error = errorOf([&] { return readFile(root / "khong-co", noLimit); });
    BOOST_CHECK(error.kind() == ErrorKind::system);
    BOOST_CHECK(says(error, "không có tệp"));
    BOOST_TEST(error.place().file == utf8(root / "khong-co"));
}

BOOST_AUTO_TEST_CASE(ReadsNoFolderAsAFile) {
    BOOST_CHECK(says(errorOf([&] { return readFile(root, noLimit); }), "thư mục"));
}

#ifdef __linux__
BOOST_AUTO_TEST_CASE(TellsThatTheDiskIsFull) {
    const Error error = errorOf([] { writeFile("/dev/full", "x"); });
    BOOST_CHECK(error.kind() == ErrorKind::system);
    BOOST_CHECK(says(error, "ổ đĩa đã đầy"));
}
#endif

BOOST_AUTO_TEST_CASE(WritesNothingBelowAFile) {
    writeFile(root / "tep", "x");
    BOOST_CHECK(says(errorOf([&] { writeFile(root / "tep" / "moi", "x"); }), "có một tệp nằm ở chỗ của thư mục"));
}

BOOST_AUTO_TEST_CASE(PlacesAllDocumentsAndRemovesTheStagingFolder) {
    run({{"Phu-luc-I.xlsx", "một"}, {"Tong-hop.xlsx", "hai"}});
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "Tong-hop.xlsx", "nhat-ky.txt"}));
    BOOST_TEST(read("Phu-luc-I.xlsx") == "một");
}

BOOST_AUTO_TEST_CASE(ReturnsThePlacedPathsSortedByName) {
    Staging staging(period());
    for (const char *name : {"c", "a", "b"}) writeFile(staging.path(name), name);
    const std::vector<fs::path> placed = staging.place();
    BOOST_CHECK((placed == std::vector<fs::path>{period() / "a", period() / "b", period() / "c"}));
}

BOOST_AUTO_TEST_CASE(ListsDocumentsWithTheirDigests) {
    Staging staging(period());
    writeFile(staging.path("b.xlsx"), "hai");
    writeFile(staging.path("a.xlsx"), "một");
    BOOST_TEST(staging.manifest() == sha256("một") + "  a.xlsx\n" + sha256("hai") + "  b.xlsx\n");
}

BOOST_AUTO_TEST_CASE(CallsAStagedDocumentByItsPlaceInErrors) {
    const Staging staging(period());
    const Error failed(ErrorKind::system, "đầy", {utf8(staging.path("Tong-hop.xlsx")), "Trang", "B2"});
    const Error told = Staging::asPlaced(failed, period());
    BOOST_CHECK((told.place() == Place{utf8(period() / "Tong-hop.xlsx"), "Trang", "B2"}));
    BOOST_CHECK(told.kind() == ErrorKind::system);
    BOOST_TEST(told.what() == std::string("đầy"));
    const Place elsewhere{"mau/bao-cao-tuan.docx", "", ""};
    BOOST_CHECK((Staging::asPlaced(Error(ErrorKind::usage, "hỏng", elsewhere), period()).place() == elsewhere));
}

BOOST_AUTO_TEST_CASE(LeavesThePeriodAsItWasWhenNotPlaced) {
    run({{"Phu-luc-I.xlsx", "cũ"}});
    {
        Staging staging(period());
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
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "nhat-ky.txt", "tep.xlsx"}));
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
    Staging::retire(period());
    BOOST_TEST(readFile(root / "ngoai.txt", noLimit) == "ngoài");
}

BOOST_AUTO_TEST_CASE(KnowsItsDocumentsFromALogWithWindowsLineEnds) {
    fs::create_directories(period());
    writeFile(period() / "Phu-luc-I.xlsx", "cũ");
    writeFile(period() / "nhat-ky.txt", std::string(manifestTitle) + "\r\n" + sha256("cũ") + "  Phu-luc-I.xlsx\r\n");
    run({{"Phu-luc-I.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Phu-luc-I.xlsx", "nhat-ky.txt"}));
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
    Staging::retire(period());
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-I.xlsx", "Ban-cu/Tong-hop.xlsx", "Ban-cu/nhat-ky.txt", "cua-toi.txt"}));
    Staging::retire(period());
    BOOST_TEST(all().size() == 4U);
}

BOOST_AUTO_TEST_CASE(RetiresWhatIsCalledAsResultsAreWithoutALog) {
    run({{"Phu-luc-I.xlsx", "cũ"}, {"Bao-cao.docx", "cũ"}});
    fs::remove(period() / "nhat-ky.txt");
    writeFile(period() / "cua-toi.xlsx", "riêng");
    Staging::retire(period());
    BOOST_CHECK((all() == Names{"Ban-cu/Bao-cao.docx", "Ban-cu/Phu-luc-I.xlsx", "cua-toi.xlsx"}));
}

BOOST_AUTO_TEST_CASE(LeavesNothingCalledAsResultsAreThatThisRunDoesNotWrite) {
    run({{"Phu-luc-II.xlsx", "cũ"}, {"Tong-hop.xlsx", "cũ"}});
    fs::remove(period() / "nhat-ky.txt");
    run({{"Tong-hop.xlsx", "mới"}});
    BOOST_CHECK((all() == Names{"Ban-cu/Phu-luc-II.xlsx", "Ban-cu/Tong-hop.xlsx", "Tong-hop.xlsx", "nhat-ky.txt"}));
}

BOOST_AUTO_TEST_CASE(RetiresNothingWhereNothingIs) {
    Staging::retire(period());
    BOOST_TEST(!fs::exists(root / "Ket-qua"));
}

BOOST_AUTO_TEST_SUITE_END()
