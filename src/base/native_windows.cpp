#include "base/native.hpp"

#include "base/windows.hpp"

#include <algorithm>
#include <memory>

#include <windows.h>

namespace phuluc::native {
namespace {

namespace fs = std::filesystem;

constexpr int attempts = 20;
constexpr DWORD pause = 100; // milliseconds
constexpr DWORD everyShare = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

struct CloseHandle {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
struct CloseFind {
    void operator()(HANDLE handle) const { ::FindClose(handle); }
};
template <class Close>
using Owned = std::unique_ptr<void, Close>;

template <class Close>
Owned<Close> owned(HANDLE handle) {
    return Owned<Close>(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

/// Error of the call that failed just now.
std::error_code lastError() { return errorOf(::GetLastError()); }

/// Excel, scanners and OneDrive hold files for moments: an attempt is repeated while that may be why it failed.
template <class Attempt>
void patiently(const Attempt &attempt, std::error_code &code) {
    for (int count = 0; count <= attempts; ++count) {
        if (count > 0) ::Sleep(pause);
        code = attempt();
        if (code != std::errc::device_or_resource_busy && code != std::errc::permission_denied) return;
    }
}

/// A handle for asking about what the path leads to, which nobody's lock prevents.
Owned<CloseHandle> inspected(const std::wstring &path) {
    return owned<CloseHandle>(
        ::CreateFileW(path.c_str(), 0, everyShare, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
}

Entry entryOf(const std::wstring &path, DWORD attributes) {
    if (attributes == INVALID_FILE_ATTRIBUTES) return Entry::none;
    if ((attributes & FILE_ATTRIBUTE_DEVICE) != 0) return Entry::other;
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && !inspected(path)) return Entry::none;
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? Entry::folder : Entry::file;
}

bool isMarkedReadOnly(const std::wstring &path) {
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) != 0;
}

/// Why a file cannot be replaced or removed: Windows says "access denied" of one that is held open, too.
std::error_code whyRefused(const std::wstring &path) {
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) return std::make_error_code(std::errc::permission_denied);
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) != 0) return std::make_error_code(std::errc::is_a_directory);
    const auto handle =
        owned<CloseHandle>(::CreateFileW(path.c_str(), DELETE, everyShare, nullptr, OPEN_EXISTING, 0, nullptr));
    return handle ? std::make_error_code(std::errc::device_or_resource_busy) : lastError();
}

std::error_code readFrom(HANDLE file, std::uintmax_t most, std::string &bytes) {
    constexpr std::uintmax_t piece = 1U << 24;
    while (bytes.size() < most) {
        const std::size_t before = bytes.size();
        const auto wanted = static_cast<DWORD>(std::min(piece, most - before));
        bytes.resize(before + wanted);
        DWORD got = 0;
        if (!::ReadFile(file, bytes.data() + before, wanted, &got, nullptr)) return lastError();
        bytes.resize(before + got);
        if (got == 0) break;
    }
    return {};
}

std::error_code writeTo(HANDLE file, std::string_view bytes) {
    constexpr std::size_t piece = 1U << 24;
    while (!bytes.empty()) {
        DWORD put = 0;
        if (!::WriteFile(file, bytes.data(), static_cast<DWORD>(std::min(piece, bytes.size())), &put, nullptr))
            return lastError();
        bytes.remove_prefix(put);
    }
    return {};
}

std::error_code removeOne(const std::wstring &path) {
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    const bool folder = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    if (folder ? ::RemoveDirectoryW(path.c_str()) : ::DeleteFileW(path.c_str())) return {};
    return lastError();
}

} // namespace

Entry entryAt(const fs::path &path) {
    if (path.empty()) return Entry::none;
    const std::wstring name = extended(path);
    return entryOf(name, ::GetFileAttributesW(name.c_str()));
}

std::vector<FolderEntry> entriesOf(const fs::path &folder, std::error_code &code) {
    std::vector<FolderEntry> entries;
    const std::wstring name = extended(folder);
    WIN32_FIND_DATAW found;
    const auto search = owned<CloseFind>(::FindFirstFileW((name + L"\\*").c_str(), &found));
    if (!search) {
        code = lastError();
        return entries;
    }
    do {
        const std::wstring_view entry = found.cFileName;
        if (entry == L"." || entry == L"..") continue;
        entries.push_back({folder / entry, entryOf(name + L"\\" + std::wstring(entry), found.dwFileAttributes)});
    } while (::FindNextFileW(search.get(), &found));
    if (::GetLastError() != ERROR_NO_MORE_FILES) code = lastError();
    return entries;
}

fs::path trueName(const fs::path &path) {
    fs::path above = extended(path);
    fs::path below;
    for (;;) {
        if (const auto handle = inspected(above.wstring())) {
            std::wstring name(::GetFinalPathNameByHandleW(handle.get(), nullptr, 0, FILE_NAME_NORMALIZED), L'\0');
            name.resize(::GetFinalPathNameByHandleW(handle.get(), name.data(), static_cast<DWORD>(name.size()),
                                                    FILE_NAME_NORMALIZED));
            if (!name.empty()) return below.empty() ? fs::path(name) : fs::path(name) / below;
        }
        const fs::path parent = above.parent_path();
        if (parent.empty() || parent == above) return extended(path);
        below = below.empty() ? above.filename() : above.filename() / below;
        above = parent;
    }
}

std::uintmax_t sizeOf(const fs::path &file, std::error_code &code) {
    const auto handle = inspected(extended(file));
    LARGE_INTEGER size{};
    if (!handle || !::GetFileSizeEx(handle.get(), &size)) code = lastError();
    return static_cast<std::uintmax_t>(size.QuadPart);
}

std::string read(const fs::path &file, std::uintmax_t most, std::error_code &code) {
    const std::wstring name = extended(file);
    std::string bytes;
    const auto attempt = [&]() -> std::error_code {
        bytes.clear();
        const auto handle = owned<CloseHandle>(::CreateFileW(name.c_str(), GENERIC_READ, everyShare, nullptr,
                                                             OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, nullptr));
        return handle ? readFrom(handle.get(), most, bytes) : lastError();
    };
    patiently(attempt, code);
    return bytes;
}

void write(const fs::path &file, std::string_view bytes, std::error_code &code) {
    const std::wstring name = extended(file);
    if (!isUsable(file)) {
        code = std::make_error_code(std::errc::invalid_argument);
        return;
    }
    const auto attempt = [&]() -> std::error_code {
        const auto handle = owned<CloseHandle>(::CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                                             CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
        return handle ? writeTo(handle.get(), bytes) : lastError();
    };
    patiently(attempt, code);
    if (code && entryAt(file.parent_path()) == Entry::file) code = std::make_error_code(std::errc::not_a_directory);
}

void createFolder(const fs::path &folder, std::error_code &code) {
    const std::wstring name = extended(folder);
    const auto attempt = [&]() -> std::error_code {
        if (!isUsable(folder)) return std::make_error_code(std::errc::invalid_argument);
        return ::CreateDirectoryW(name.c_str(), nullptr) ? std::error_code() : lastError();
    };
    patiently(attempt, code);
    if (!code && folder.filename().wstring().starts_with(L'.'))
        ::SetFileAttributesW(name.c_str(), FILE_ATTRIBUTE_HIDDEN);
}

void rename(const fs::path &from, const fs::path &to, std::error_code &code) {
    const std::wstring source = extended(from);
    const std::wstring target = extended(to);
    const auto attempt = [&]() -> std::error_code {
        if (!isUsable(to)) return std::make_error_code(std::errc::invalid_argument);
        if (isMarkedReadOnly(target)) return std::make_error_code(std::errc::operation_not_permitted);
        if (::MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING)) return {};
        const std::error_code failure = lastError();
        if (failure != std::errc::permission_denied) return failure;
        return whyRefused(entryAt(to) == Entry::none ? source : target);
    };
    patiently(attempt, code);
}

void remove(const fs::path &path, std::error_code &code) {
    const std::wstring name = extended(path);
    patiently([&] { return removeOne(name); }, code);
}

void removeTree(const fs::path &folder, std::error_code &code) {
    const std::wstring name = extended(folder);
    const DWORD attributes = ::GetFileAttributesW(name.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) return;
    const bool descends =
        (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
    if (descends)
        for (const FolderEntry &entry : entriesOf(folder, code)) removeTree(entry.path, code);
    std::error_code failure;
    native::remove(folder, failure);
    if (!code) code = failure;
}

} // namespace phuluc::native
