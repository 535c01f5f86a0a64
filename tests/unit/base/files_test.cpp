#include "base/files.hpp"

#include "base/sha256.hpp"
#include "base/workplace.hpp"
#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

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
