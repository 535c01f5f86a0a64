#include "base/disk.hpp"

#include "base/files.hpp"
#include "base/workplace.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;
namespace fs = std::filesystem;

BOOST_FIXTURE_TEST_SUITE(Disk, Workplace)

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

BOOST_AUTO_TEST_CASE(TellsFilesFromFoldersAndFromNothing) {
    fs::create_directories(root / "thu muc");
    writeFile(root / "tep", "x");
    BOOST_TEST((entryAt(root / "tep") == Entry::file));
    BOOST_TEST((entryAt(root / "thu muc") == Entry::folder));
    BOOST_TEST((entryAt(root / "khong-co") == Entry::none));
    BOOST_TEST(entriesOf(root).size() == 2U);
    BOOST_CHECK(errorOf([&] { return entriesOf(root / "khong-co"); }).kind() == ErrorKind::system);
}

BOOST_AUTO_TEST_CASE(MakesAFolderWithThoseAboveAndOnceMore) {
    makeFolder(root / "a" / "b");
    makeFolder(root / "a" / "b");
    BOOST_TEST(isFolder(root / "a" / "b"));
    writeFile(root / "tep", "x");
    BOOST_CHECK(errorOf([&] {
                    makeFolder(root / "tep" / "b");
                    return 0;
                }).kind() == ErrorKind::system);
}

BOOST_AUTO_TEST_CASE(AMovedFileReplacesTheOneThatIsThere) {
    writeFile(root / "moi", "mới");
    writeFile(root / "cu", "cũ");
    moveFile(root / "moi", root / "cu");
    BOOST_TEST(readFile(root / "cu", noLimit) == "mới");
    BOOST_TEST(!isThere(root / "moi"));
}

BOOST_AUTO_TEST_CASE(RemovesATreeAndWhatIsNotThere) {
    writeFile(root / "tep", "x");
    fs::create_directories(root / "cay" / "canh");
    writeFile(root / "cay" / "canh" / "la", "x");
    std::error_code none;
    removeTree(root / "cay", none);
    BOOST_TEST(!none);
    BOOST_TEST(!isThere(root / "cay"));
    removeTree(root / "cay", none);
    BOOST_TEST(!none);
    BOOST_TEST(isThere(root / "tep"));
}

BOOST_AUTO_TEST_CASE(ARefusedFileHasAdviceForBothCauses) {
    try {
        failDisk("không thay được tệp này", pathOf("Bao-cao.docx"), std::make_error_code(std::errc::permission_denied));
    } catch (const Error &error) {
        const std::string text = error.what();
        BOOST_TEST(
            text.find("Đóng Bao-cao.docx trong Word nếu đang mở rồi chạy lại; nếu không mở ở đâu thì xin quyền với "
                      "thư mục của tệp này") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
