#include "base/files.hpp"

#include "base/disk.hpp"
#include "base/native.hpp"
#include "base/sha256.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <system_error>

namespace phuluc {
namespace fs = std::filesystem;

namespace {
constexpr std::string_view unreadable = "không đọc được tệp";
} // namespace

std::string utf8(const fs::path &path) { return native::utf8(path); }

fs::path pathOf(std::string_view utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string readFile(const fs::path &path, std::uintmax_t limit) {
    std::error_code code;
    if (isFolder(path)) failDisk(unreadable, path, std::make_error_code(std::errc::is_a_directory));
    const std::uintmax_t size = native::sizeOf(path, code);
    if (code) failDisk(unreadable, path, code);
    if (size > limit)
        throw Error(ErrorKind::data,
                    "tệp lớn " + std::to_string(size >> 20) + " MB, nhiều nhất được " + std::to_string(limit >> 20) +
                        " MB. Kiểm tra lại: tệp xuất từ Cổng chỉ vài MB",
                    {utf8(path), "", ""});
    std::string bytes = native::read(path, size, code);
    if (!code && bytes.size() != size) code = std::make_error_code(std::errc::io_error);
    if (code) failDisk(unreadable, path, code);
    return bytes;
}

std::string beginningOf(const fs::path &path, std::uintmax_t most) {
    std::error_code code;
    if (entryAt(path) != Entry::file) return {};
    const std::uintmax_t size = native::sizeOf(path, code); // a buffer of `most` bytes would take longer than reading
    return code ? std::string() : native::read(path, std::min(size, most), code);
}

std::uintmax_t sizeOf(const fs::path &path) {
    std::error_code code;
    const std::uintmax_t size = native::sizeOf(path, code);
    if (code) failDisk(unreadable, path, code);
    return size;
}

std::string endOf(const fs::path &path, std::uintmax_t most) {
    std::error_code code;
    const std::uintmax_t size = sizeOf(path);
    std::string bytes;
    native::readPieces(
        path, size - std::min(size, most), [&](std::string_view piece) { return bytes += piece, true; }, code);
    if (code) failDisk(unreadable, path, code);
    return bytes;
}

std::string digestOf(const fs::path &path, std::uintmax_t most) {
    std::error_code code;
    Sha256 sum;
    const auto add = [&](std::string_view piece) {
        piece = piece.substr(0, static_cast<std::size_t>(std::min<std::uintmax_t>(piece.size(), most)));
        sum.add(piece);
        most -= piece.size();
        return most > 0;
    };
    native::readPieces(path, 0, add, code);
    if (code) failDisk(unreadable, path, code);
    return sum.digits();
}

void flushFile(const fs::path &path) {
    std::error_code code;
    native::flush(path, code);
    if (code) failDisk("không ghi được tệp xuống ổ đĩa", path, code);
}

void writeFile(const fs::path &path, std::string_view bytes) {
    std::error_code code;
    native::write(path, bytes, code);
    if (code) failDisk("không ghi được tệp", path, code);
}

} // namespace phuluc
