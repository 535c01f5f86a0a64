#include "base/files.hpp"

#include "base/disk.hpp"
#include "base/sha256.hpp"
#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <random>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

constexpr auto noLimit = std::numeric_limits<std::uintmax_t>::max();

/// A folder of its own for each test and run, with a Vietnamese name, gone afterwards.
struct Workplace {
    Workplace() {
        const std::string test = boost::unit_test::framework::current_test_case().p_name;
        root = fs::temp_directory_path() / pathOf("phuluc766 Kết quả " + test + std::to_string(std::random_device()()));
        fs::remove_all(root);
        fs::create_directories(root);
    }
    ~Workplace() { fs::remove_all(root); }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

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

BOOST_AUTO_TEST_CASE(SaysWhatToCloseAFileIn) {
    const auto told = [](const char *name) {
        try {
            failDisk("không thay được tệp này", pathOf(name), std::make_error_code(std::errc::device_or_resource_busy));
        } catch (const Error &error) {
            return std::string(error.what());
        }
    };
    BOOST_TEST(told("Ket-qua/Bao-cao.docx").ends_with("Đóng Bao-cao.docx trong Word rồi chạy lại"));
    BOOST_TEST(told("Phu-luc-I.xlsx").ends_with("Đóng Phu-luc-I.xlsx trong Excel rồi chạy lại"));
    BOOST_TEST(told("nhat-ky.txt").ends_with("Đóng nhat-ky.txt rồi chạy lại"));
}

BOOST_AUTO_TEST_CASE(FoldersAreComparedByWhatTheyAreAndNotByTheirNames) {
    fs::create_directories(root / "Du-lieu" / "x");
    fs::create_directories(root / "DU-LIEU");
    BOOST_TEST(isSame(root / "Du-lieu" / "x" / "..", root / "Du-lieu"));
    BOOST_TEST(isWithin(root / "Du-lieu" / "moi", root / "Du-lieu"));
    const bool one = fs::equivalent(root / "Du-lieu", root / "DU-LIEU"); // as on Windows
    BOOST_TEST(isSame(root / "Du-lieu", root / "DU-LIEU") == one);
    BOOST_TEST(!isSame(root / "Du-lieu", root / "khong-co"));
}

BOOST_AUTO_TEST_CASE(ALinkIsTheFolderThatItLeadsTo) {
    fs::create_directories(root / "Du-lieu");
    std::error_code none;
    fs::create_directory_symlink(root / "Du-lieu", root / "lien-ket", none);
    if (none) return; // Wine cannot make links; Windows only with special rights
    BOOST_TEST(isSame(root / "Du-lieu", root / "lien-ket"));
    BOOST_TEST(isWithin(root / "lien-ket" / "moi", root / "Du-lieu"));
}

BOOST_AUTO_TEST_CASE(HandsOnNoMoreOfAFileThanWasAskedFor) {
    writeFile(root / "a", "abcdef");
    BOOST_TEST(digestOf(root / "a", 3) == sha256("abc"));
    BOOST_TEST(digestOf(root / "a") == sha256("abcdef"));
    BOOST_TEST(endOf(root / "a", 2) == "ef");
}

BOOST_AUTO_TEST_CASE(WritesNothingBelowAFile) {
    writeFile(root / "tep", "x");
    BOOST_CHECK(says(errorOf([&] { writeFile(root / "tep" / "moi", "x"); }), "có một tệp nằm ở chỗ của thư mục"));
}

BOOST_AUTO_TEST_SUITE_END()
