#include "base/native.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace phuluc::native {
namespace {

namespace fs = std::filesystem;

Entry entryOf(const fs::file_status &status) {
    switch (status.type()) {
    case fs::file_type::regular:
        return Entry::file;
    case fs::file_type::directory:
        return Entry::folder;
    case fs::file_type::none:
    case fs::file_type::not_found:
        return Entry::none;
    default:
        return Entry::other;
    }
}

/// Why a stream failed: streams tell it by `errno` alone.
std::error_code streamError() { return {errno != 0 ? errno : EIO, std::generic_category()}; }

} // namespace

Entry entryAt(const fs::path &path) {
    std::error_code code;
    return entryOf(fs::status(path, code));
}

std::vector<FolderEntry> entriesOf(const fs::path &folder, std::error_code &code) {
    std::vector<FolderEntry> entries;
    std::error_code unreadable;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
        entries.push_back({entry->path(), entryOf(entry->status(unreadable))});
    return entries;
}

fs::path trueName(const fs::path &path) {
    std::error_code code;
    const fs::path result = fs::weakly_canonical(path, code);
    return code ? fs::absolute(path).lexically_normal() : result;
}

std::uintmax_t sizeOf(const fs::path &file, std::error_code &code) { return fs::file_size(file, code); }

std::string read(const fs::path &file, std::uintmax_t most, std::error_code &code) {
    errno = 0;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const auto end = stream.tellg();
    std::string bytes(end < 0 ? 0 : std::min<std::uintmax_t>(most, static_cast<std::uintmax_t>(end)), '\0');
    if (!stream.seekg(0) || !stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        code = streamError();
    return bytes;
}

void write(const fs::path &file, std::string_view bytes, std::error_code &code) {
    errno = 0;
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) code = streamError();
}

void createFolder(const fs::path &folder, std::error_code &code) {
    if (!fs::create_directory(folder, code) && !code) code = std::make_error_code(std::errc::file_exists);
}

void rename(const fs::path &from, const fs::path &to, std::error_code &code) { fs::rename(from, to, code); }

void remove(const fs::path &path, std::error_code &code) { fs::remove(path, code); }

void removeTree(const fs::path &folder, std::error_code &code) { fs::remove_all(folder, code); }

} // namespace phuluc::native
