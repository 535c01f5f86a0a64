#include "base/files.hpp"

#include "base/disk.hpp"
#include "phuluc766/error.hpp"

#include <cerrno>
#include <fstream>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// Why a stream failed: streams tell it by `errno` alone.
std::error_code streamError() { return {errno != 0 ? errno : EIO, std::generic_category()}; }

} // namespace

std::string utf8(const fs::path &path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

fs::path pathOf(std::string_view utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string readFile(const fs::path &path, std::uintmax_t limit) {
    std::error_code code;
    if (fs::is_directory(path, code))
        failDisk("không đọc được tệp", path, std::make_error_code(std::errc::is_a_directory));
    const std::uintmax_t size = fs::file_size(path, code);
    if (code) failDisk("không đọc được tệp", path, code);
    if (size > limit)
        throw Error(ErrorKind::data,
                    "cần tệp không quá " + std::to_string(limit >> 20) + " MB, thấy tệp " + std::to_string(size >> 20) +
                        " MB. Kiểm tra lại: tệp kết xuất của cổng chỉ nhỏ",
                    {utf8(path), "", ""});
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string bytes(size, '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(size)))
        failDisk("không đọc được tệp", path, streamError());
    return bytes;
}

void writeFile(const fs::path &path, std::string_view bytes) {
    errno = 0;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) failDisk("không ghi được tệp", path, streamError());
}

} // namespace phuluc
