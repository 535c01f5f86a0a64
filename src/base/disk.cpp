#include "base/disk.hpp"

#include "base/files.hpp"
#include "base/native.hpp"
#include "base/unicode.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <cerrno>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

bool isOneOf(const std::error_code &code, std::initializer_list<std::errc> conditions) {
    return std::ranges::any_of(conditions, [&](std::errc condition) { return code == condition; });
}

bool isDiskFull(const std::error_code &code) {
#ifdef EDQUOT
    if (code == std::error_code(EDQUOT, std::generic_category())) return true;
#endif
    return isOneOf(code, {std::errc::no_space_on_device, std::errc::file_too_large});
}

bool isRefused(const std::error_code &code) {
    return isOneOf(code, {std::errc::permission_denied, std::errc::operation_not_permitted});
}

/// The program in which the user closes a file of that name: " trong Excel"; empty if the ending tells no program.
std::string inItsProgram(const std::string &name) {
    if (name.ends_with(".docx")) return " trong Word";
    return name.ends_with(".xlsx") || name.ends_with(".csv") || name.ends_with(".xls") ? " trong Excel" : "";
}

/// Why an operation on a file or folder of that name failed, in words for the user, and what to do.
std::string explanation(const std::error_code &code, const std::string &name) {
    if (isDiskFull(code)) return "ổ đĩa đã đầy hoặc hết hạn mức. Giải phóng dung lượng rồi chạy lại";
    if (code == std::errc::device_or_resource_busy)
        return "chương trình khác đang giữ tệp này. Đóng " + name + inItsProgram(name) + " rồi chạy lại";
    if (code == std::errc::operation_not_permitted)
        return "tệp này bị khóa không cho thay (thuộc tính chỉ đọc, Read-only). Bỏ thuộc tính ấy rồi chạy lại";
    if (code == std::errc::permission_denied)
        return "tài khoản này không có quyền, hoặc chương trình khác đang giữ. Đóng " + name + inItsProgram(name) +
               " nếu đang mở rồi chạy lại; nếu không mở ở đâu thì xin quyền với thư mục của tệp này";
    if (code == std::errc::read_only_file_system) return "ổ đĩa này chỉ cho đọc. Chọn nơi khác rồi chạy lại";
    if (isOneOf(code, {std::errc::not_a_directory, std::errc::file_exists}))
        return "có một tệp nằm ở chỗ của thư mục. Đổi tên tệp đó hoặc chọn nơi khác rồi chạy lại";
    if (isOneOf(code, {std::errc::is_a_directory, std::errc::directory_not_empty}))
        return "có một thư mục nằm ở chỗ của tệp. Đổi tên thư mục đó rồi chạy lại";
    if (code == std::errc::no_such_file_or_directory) return "không có tệp hay thư mục này. Xem lại tên rồi chạy lại";
    if (code == std::errc::network_unreachable)
        return "tệp chưa nằm trên máy này mà ở OneDrive hoặc ổ mạng không tới được. Nhấp chuột phải vào tệp, chọn "
               "\"Luôn giữ trên thiết bị này\", hoặc chép về máy, rồi chạy lại";
    if (code == std::errc::invalid_argument)
        return "hệ thống không cho đặt tên như vậy (tên dành riêng như CON, NUL, hoặc có ký tự : * ? | < >). "
               "Đổi tên rồi chạy lại";
    if (code == std::errc::filename_too_long) return "đường dẫn quá dài. Chuyển đến nơi có đường dẫn ngắn hơn";
    if (code == std::errc::too_many_symbolic_link_levels)
        return "liên kết này dẫn vòng về chính nó. Thay bằng tệp hoặc thư mục thật rồi chạy lại";
    return "hệ thống báo \"" + code.message() + "\". Kiểm tra ổ đĩa rồi chạy lại";
}

bool hasEntry(const fs::path &folder, const fs::path &name) {
    const std::vector<FolderEntry> entries = entriesOf(folder);
    return std::ranges::any_of(entries, [&](const FolderEntry &each) { return each.path.filename() == name; });
}

/// Whether two true names of existing entries differ by case only, on a disk that ignores case: such a disk lists only
/// one of the two spellings. Inode numbers do not settle this: a driver may give one file a number for each spelling
/// (exFAT by FUSE).
bool differInSpellingOnly(const fs::path &a, const fs::path &b) {
    if (a == b) return true;
    const std::string one = utf8(a), other = utf8(b);
    if (!validUtf8(one) || !validUtf8(other) || folded(one) != folded(other)) return false;
    fs::path above;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end(); above /= *x, ++x, ++y)
        if (*x != *y && hasEntry(above, *x) && hasEntry(above, *y)) return false;
    return true;
}

/// The folder whose contents the user may not see, above a path that the system refuses to look up.
fs::path closedFolderAbove(const fs::path &path) {
    fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    for (std::error_code code; folder.has_parent_path() && folder != folder.parent_path(); code.clear()) {
        static_cast<void>(native::entryAt(folder, code));
        if (!code) break;
        folder = folder.parent_path();
    }
    return folder;
}

} // namespace

void failDisk(std::string_view what, const fs::path &path, const std::error_code &code) {
    throw Error(ErrorKind::system, std::string(what) + ": " + explanation(code, utf8(path.filename())),
                {utf8(path), "", ""});
}

void failFolder(std::string_view what, const fs::path &folder, const std::error_code &code) {
    if (!isRefused(code)) failDisk(what, folder, code);
    const char *why =
        "tài khoản này không có quyền ghi ở đây. Chép cả thư mục chương trình sang thư mục của mình, hoặc xin quyền "
        "ghi, rồi chạy lại";
    throw Error(ErrorKind::system, std::string(what) + ": " + why, {utf8(folder), "", ""});
}

Entry entryAt(const fs::path &path) {
    std::error_code code;
    const Entry entry = native::entryAt(path, code);
    if (isRefused(code))
        throw Error(ErrorKind::system,
                    "không xem được trong thư mục này: tài khoản này không có quyền. Xin quyền đọc rồi chạy lại",
                    {utf8(closedFolderAbove(path)), "", ""});
    if (code) failDisk("không xem được tệp hoặc thư mục này", path, code);
    return entry;
}

std::vector<FolderEntry> entriesOf(const fs::path &folder) {
    std::error_code code;
    std::vector<FolderEntry> entries = native::entriesOf(folder, code);
    if (isRefused(code))
        throw Error(ErrorKind::system,
                    "không đọc được thư mục: tài khoản này không có quyền đọc ở đây. Xin quyền đọc rồi chạy lại",
                    {utf8(folder), "", ""});
    if (code) failDisk("không đọc được thư mục", folder, code);
    std::ranges::sort(entries, {}, &FolderEntry::path); // systems list them in any order
    return entries;
}

fs::path trueName(const fs::path &path) { return native::trueName(path); }

bool isSame(const fs::path &a, const fs::path &b) {
    if (!isThere(a) || !isThere(b)) return false;
    std::error_code code;
    const bool same = native::isSame(a, b, code);
    if (code) failDisk("không xem được tệp hoặc thư mục này", b, code);
    return same || differInSpellingOnly(trueName(a), trueName(b));
}

bool isWithin(const fs::path &path, const fs::path &folder) {
    for (fs::path above = trueName(path);; above = above.parent_path()) {
        if (isSame(above, folder)) return true;
        if (above == above.parent_path()) return false;
    }
}

void makeFolder(const fs::path &folder, std::error_code &code) {
    const Entry taken = native::entryAt(folder, code);
    if (code || taken == Entry::folder) return;
    if (taken != Entry::none) {
        code = std::make_error_code(std::errc::not_a_directory);
        return;
    }
    if (const fs::path above = folder.parent_path(); !above.empty() && above != folder) makeFolder(above, code);
    if (code) return;
    native::createFolder(folder, code);
    std::error_code ignored;
    if (code && native::entryAt(folder, ignored) == Entry::folder) code.clear(); // another program has just made it
}

void makeFolder(const fs::path &folder) {
    std::error_code code;
    makeFolder(folder, code);
    if (code) failFolder("không tạo được thư mục", folder, code);
}

void moveFile(const fs::path &from, const fs::path &to) { moveFile(from, to, to); }

void moveFile(const fs::path &from, const fs::path &to, const fs::path &told) {
    std::error_code code;
    native::rename(from, to, code);
    if (code) failDisk("không thay được tệp này", told, code);
}

void removeEntry(const fs::path &path) {
    std::error_code code;
    native::remove(path, code);
    if (code) failDisk("không xóa được", path, code);
}

void flushFolder(const fs::path &folder) {
    std::error_code code;
    native::flushFolder(folder, code);
    if (code) failDisk("không ghi được thư mục này xuống ổ đĩa", folder, code);
}

void removeTree(const fs::path &folder, std::error_code &code) { native::removeTree(folder, code); }

} // namespace phuluc
