#include "base/disk.hpp"

#include "base/files.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

bool isOneOf(const std::error_code &code, std::initializer_list<std::errc> conditions) {
    return std::any_of(conditions.begin(), conditions.end(), [&](std::errc condition) { return code == condition; });
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

/// What a failed operation on the disk means to the user, and what to do.
std::string explanation(const std::error_code &code) {
    if (isDiskFull(code)) return "ổ đĩa đã đầy hoặc hết hạn mức. Giải phóng dung lượng rồi chạy lại";
    if (isRefused(code))
        return "tài khoản này không có quyền, hoặc chương trình khác đang giữ tệp. Đóng tệp ấy trong Excel rồi chạy "
               "lại";
    if (code == std::errc::read_only_file_system) return "ổ đĩa này chỉ cho đọc. Chọn nơi khác rồi chạy lại";
    if (isOneOf(code, {std::errc::not_a_directory, std::errc::file_exists}))
        return "có một tệp nằm ở chỗ của thư mục. Đổi tên tệp đó hoặc chọn nơi khác rồi chạy lại";
    if (isOneOf(code, {std::errc::is_a_directory, std::errc::directory_not_empty}))
        return "có một thư mục nằm ở chỗ của tệp. Đổi tên thư mục đó rồi chạy lại";
    if (code == std::errc::no_such_file_or_directory) return "không có tệp hay thư mục này. Xem lại tên rồi chạy lại";
    if (code == std::errc::filename_too_long) return "đường dẫn quá dài. Chuyển đến nơi có đường dẫn ngắn hơn";
    return "hệ thống báo \"" + code.message() + "\". Kiểm tra ổ đĩa rồi chạy lại";
}

} // namespace

void failDisk(std::string_view what, const fs::path &path, const std::error_code &code) {
    throw Error(ErrorKind::system, std::string(what) + ": " + explanation(code), {utf8(path), "", ""});
}

void failFolder(std::string_view what, const fs::path &folder, const std::error_code &code) {
    if (!isRefused(code)) failDisk(what, folder, code);
    const char *why =
        "tài khoản này không có quyền ghi ở đây. Chọn nơi khác (tùy chọn --output) hoặc xin quyền ghi, rồi "
        "chạy lại";
    throw Error(ErrorKind::system, std::string(what) + ": " + why, {utf8(folder), "", ""});
}

void makeFolder(const fs::path &folder) {
    std::error_code code;
    fs::create_directories(folder, code);
    if (!code && !fs::is_directory(folder, code)) code = std::make_error_code(std::errc::not_a_directory);
    if (code) failFolder("không tạo được thư mục", folder, code);
}

void moveFile(const fs::path &from, const fs::path &to) {
#ifdef _WIN32
    constexpr int attempts = 20;
#else
    constexpr int attempts = 1;
#endif
    std::error_code code;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (attempt > 0) std::this_thread::sleep_for(std::chrono::milliseconds(100));
        fs::rename(from, to, code);
        if (!code) return;
    }
    failDisk("không thay được tệp này", to, code);
}

} // namespace phuluc
