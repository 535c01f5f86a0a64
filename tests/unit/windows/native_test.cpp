// What only Windows does: long paths, files that others hold, names of devices, drives and shares.
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/unicode.hpp"
#include "base/windows.hpp"
#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <thread>

#include <windows.h>

using namespace phuluc;
namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t enough = 1U << 20;

/// A folder of its own for each test, gone afterwards.
struct Workplace {
    Workplace() {
        const std::string test = boost::unit_test::framework::current_test_case().p_name;
        root = fs::temp_directory_path() / pathOf("phuluc766 Thử " + test);
        makeFolder(root);
    }
    ~Workplace() {
        std::error_code code;
        removeTree(root, code);
    }
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    /// A folder whose path has more characters than the C library can hold.
    [[nodiscard]] fs::path deep() const {
        const std::string part = "Thư mục có tên dài của phòng Kiểm soát thủ tục hành chính năm 2025";
        return root / pathOf(part) / pathOf(part) / pathOf(part) / pathOf(part) / pathOf(part);
    }

    fs::path root;
};

/// Holds a file as Excel does: other programs may only read it.
class Holder {
  public:
    explicit Holder(const fs::path &file)
        : handle_(::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0,
                                nullptr)) {}
    ~Holder() { ::CloseHandle(handle_); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

  private:
    HANDLE handle_;
};

template <class Action>
std::string faultOf(const Action &action) {
    try {
        static_cast<void>(action());
    } catch (const Error &error) {
        return error.what();
    }
    return "";
}

bool says(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

} // namespace

BOOST_FIXTURE_TEST_SUITE(Windows, Workplace)

BOOST_AUTO_TEST_CASE(WritesReadsListsAndMovesBeyond260Characters) {
    BOOST_TEST(deep().wstring().size() > 300U);
    makeFolder(deep());
    writeFile(deep() / pathOf("tệp.xlsx"), "một");
    moveFile(deep() / pathOf("tệp.xlsx"), deep() / pathOf("khác.xlsx"));
    BOOST_TEST(readFile(deep() / pathOf("khác.xlsx"), enough) == "một");
    const std::vector<FolderEntry> entries = entriesOf(deep());
    BOOST_REQUIRE_EQUAL(entries.size(), 1U);
    BOOST_TEST(utf8(entries.front().path.filename()) == "khác.xlsx");
    BOOST_CHECK(entries.front().kind == Entry::file);
}

BOOST_AUTO_TEST_CASE(RemovesATreeBeyond260Characters) {
    makeFolder(deep());
    writeFile(deep() / "tep", "x");
    std::error_code code;
    removeTree(root, code);
    BOOST_CHECK(!code);
    BOOST_CHECK(!isThere(root));
}

BOOST_AUTO_TEST_CASE(SaysWhichFileToCloseInExcelAndLeavesIt) {
    writeFile(root / "moi", "mới");
    writeFile(root / "Phu-luc-I.xlsx", "cũ");
    const Holder excel(root / "Phu-luc-I.xlsx");
    const std::string fault = faultOf([&] { return moveFile(root / "moi", root / "Phu-luc-I.xlsx"), 0; });
    BOOST_CHECK_MESSAGE(says(fault, "Đóng Phu-luc-I.xlsx trong Excel rồi chạy lại"), fault);
    BOOST_TEST(readFile(root / "Phu-luc-I.xlsx", enough) == "cũ");
    BOOST_TEST(readFile(root / "moi", enough) == "mới");
}

BOOST_AUTO_TEST_CASE(WaitsForAScannerToLetGo) {
    writeFile(root / "moi", "mới");
    writeFile(root / "Tong-hop.xlsx", "cũ");
    auto scanner = std::make_unique<Holder>(root / "Tong-hop.xlsx");
    std::jthread soon([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        scanner.reset();
    });
    moveFile(root / "moi", root / "Tong-hop.xlsx");
    BOOST_TEST(readFile(root / "Tong-hop.xlsx", enough) == "mới");
}

BOOST_AUTO_TEST_CASE(NamesTheReadOnlyMark) {
    writeFile(root / "moi", "mới");
    writeFile(root / "Bao-cao.docx", "cũ");
    ::SetFileAttributesW((root / "Bao-cao.docx").c_str(), FILE_ATTRIBUTE_READONLY);
    const std::string fault = faultOf([&] { return moveFile(root / "moi", root / "Bao-cao.docx"), 0; });
    BOOST_CHECK_MESSAGE(says(fault, "Read-only"), fault);
    BOOST_TEST(readFile(root / "Bao-cao.docx", enough) == "cũ");
    ::SetFileAttributesW((root / "Bao-cao.docx").c_str(), FILE_ATTRIBUTE_NORMAL);
}

BOOST_AUTO_TEST_CASE(TellsThatTheDiskIsFull) {
    const std::string fault = faultOf([] { return writeFile("Z:/dev/full", "x"), 0; }); // as Wine maps it
    BOOST_CHECK_MESSAGE(says(fault, "ổ đĩa đã đầy"), fault);
}

BOOST_AUTO_TEST_CASE(MakesNothingNamedLikeADevice) {
    for (const char *name : {"CON", "nul.xlsx", "Com1", "lpt9.docx", "AUX .txt", "a?b"})
        BOOST_CHECK_MESSAGE(!native::isUsable(root / name), name);
    for (const char *name : {"CONG-VAN.docx", "Com10", "nul-le.xlsx", "2025-11-14"})
        BOOST_CHECK_MESSAGE(native::isUsable(root / name), name);
    const std::string fault = faultOf([&] { return makeFolder(root / "CON" / "2025-11-14"), 0; });
    BOOST_CHECK_MESSAGE(says(fault, "tên dành riêng"), fault);
}

BOOST_AUTO_TEST_CASE(TellsThatAFileIsInTheCloudOnly) {
    constexpr unsigned long providerNotRunning = 362;
    const std::error_code code = native::errorOf(providerNotRunning);
    const std::string fault = faultOf([&] { return failDisk("không đọc được tệp", root / "so.xlsx", code), 0; });
    BOOST_CHECK_MESSAGE(says(fault, "OneDrive"), fault);
}

BOOST_AUTO_TEST_CASE(MarksPathsOfDrivesAndSharesAsLong) {
    BOOST_CHECK(native::extended(L"C:/Hồ sơ/a.xlsx") == L"\\\\?\\C:\\Hồ sơ\\a.xlsx");
    BOOST_CHECK(native::extended(L"\\\\máy chủ\\chung\\a.xlsx") == L"\\\\?\\UNC\\máy chủ\\chung\\a.xlsx");
    BOOST_CHECK(native::extended(L"\\\\?\\C:\\a") == L"\\\\?\\C:\\a");
    BOOST_CHECK(native::extended(L"C:\\") == L"\\\\?\\C:\\");
}

BOOST_AUTO_TEST_CASE(TakesTheMarkAwayAgain) {
    for (const wchar_t *path : {L"C:\\Hồ sơ\\a.xlsx", L"\\\\máy chủ\\chung\\a.xlsx", L"C:\\"}) {
        BOOST_CHECK(native::plain(native::extended(path)) == path);
        BOOST_CHECK(native::plain(path) == path);
    }
}

BOOST_AUTO_TEST_CASE(TakesNamesThatAreNoTextForNoText) {
    BOOST_TEST(utf8(L"Sở \u20AC \U0001F600 a\\b") == "Sở \u20AC \U0001F600 a\\b");
    for (const std::wstring &name : {std::wstring(L"a\xD800.xlsx"), std::wstring(L"\xDC00"), std::wstring(L"\xDC00\xD800")})
        BOOST_TEST(!validUtf8(utf8(name)));
}

BOOST_AUTO_TEST_CASE(KnowsWhatLiesInAFolderUpToTheDrive) {
    BOOST_TEST(isWithin(root / "chua-co" / "a.xlsx", root));
    BOOST_TEST(!isWithin(root, root / "chua-co"));
    BOOST_TEST(!isWithin(root.root_path(), root));
    BOOST_TEST(!isWithin("C:/khong-co/a", root));
    BOOST_TEST(!isThere(L"\\\\?"));
    BOOST_TEST(!isThere(L"\\\\máy chủ"));
}

BOOST_AUTO_TEST_CASE(KnowsAFileByAnySpellingOfItsPath) {
    writeFile(root / "Tep.xlsx", "x");
    BOOST_CHECK(trueName(root / "tEP.XLSX") == trueName(root / "." / "Tep.xlsx"));
    BOOST_CHECK(trueName(root / "chua-co" / "a") == trueName(root) / "chua-co" / "a");
}

BOOST_AUTO_TEST_CASE(HidesAFolderWhoseNameBeginsWithADot) {
    makeFolder(root / ".dang-ghi");
    BOOST_CHECK((::GetFileAttributesW((root / ".dang-ghi").c_str()) & FILE_ATTRIBUTE_HIDDEN) != 0);
}

BOOST_AUTO_TEST_SUITE_END()
