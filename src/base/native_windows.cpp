#include "base/memory.hpp"
#include "base/native.hpp"

#include "base/windows.hpp"

#include <algorithm>
#include <memory>

#include <windows.h>

namespace phuluc::native {
namespace {

namespace fs = std::filesystem;

constexpr int attempts = 20;
constexpr DWORD pause = 100;                  // milliseconds
constexpr std::size_t pieceSize = 256U << 10; // bytes
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

/// The error of the last call.
std::error_code lastError() { return errorOf(::GetLastError()); }

/// Repeats an attempt while it may fail only because Excel, a scanner or OneDrive holds the file for a moment.
template <class Attempt>
void patiently(const Attempt &attempt, std::error_code &code) {
    for (int count = 0; count <= attempts; ++count) {
        if (count > 0) ::Sleep(pause);
        code = attempt();
        if (code != std::errc::device_or_resource_busy && code != std::errc::permission_denied) return;
    }
}

/// A handle for reading properties of what the path leads to. A lock of another program does not prevent this.
Owned<CloseHandle> inspected(const std::wstring &path) {
    return owned<CloseHandle>(
        ::CreateFileW(path.c_str(), 0, everyShare, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
}

Entry entryOf(const std::wstring &path, DWORD attributes) {
    if ((attributes & FILE_ATTRIBUTE_DEVICE) != 0) return Entry::other;
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && !inspected(path)) return Entry::other;
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? Entry::folder : Entry::file;
}

/// Whether the path is a server, which has shares but is no folder.
bool isServer(const std::wstring &path) {
    constexpr std::wstring_view mark = L"\\\\?\\UNC\\";
    return path.starts_with(mark) && path.find(L'\\', mark.size()) == path.npos;
}

bool isMarkedReadOnly(const std::wstring &path) {
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) != 0;
}

/// Why a file cannot be replaced or removed. Windows reports "access denied" also for a file that is held open.
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

Entry entryAt(const fs::path &path, std::error_code &code) {
    if (path.empty() || !isUsable(path)) return Entry::none;
    const std::wstring name = extended(path);
    if (isServer(name)) return Entry::none;
    const DWORD attributes = ::GetFileAttributesW(name.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES) return entryOf(name, attributes);
    const std::error_code failure = lastError();
    // no file can have a name that Windows forbids
    if (failure == std::errc::no_such_file_or_directory || failure == std::errc::invalid_argument ||
        failure == std::errc::not_a_directory)
        return Entry::none;
    code = failure;
    return Entry::unknown;
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
            if (!name.empty()) return plain(below.empty() ? name : (fs::path(name) / below).wstring());
        }
        const fs::path parent = above.parent_path();
        if (parent.empty() || parent == above) return plain(extended(path));
        below = below.empty() ? above.filename() : above.filename() / below;
        above = parent;
    }
}

bool isSame(const fs::path &a, const fs::path &b, std::error_code &code) {
    BY_HANDLE_FILE_INFORMATION first{};
    BY_HANDLE_FILE_INFORMATION second{};
    const auto handleOfA = inspected(extended(a)); // both stay open: Windows may reuse the index of a closed file
    const auto handleOfB = handleOfA ? inspected(extended(b)) : Owned<CloseHandle>();
    if (!handleOfB || !::GetFileInformationByHandle(handleOfA.get(), &first) ||
        !::GetFileInformationByHandle(handleOfB.get(), &second)) {
        code = lastError();
        return false;
    }
    return first.dwVolumeSerialNumber == second.dwVolumeSerialNumber && first.nFileIndexHigh == second.nFileIndexHigh &&
           first.nFileIndexLow == second.nFileIndexLow;
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

void readPieces(const fs::path &file, std::uintmax_t offset, const std::function<bool(std::string_view)> &take,
                std::error_code &code) {
    const std::wstring name = extended(file);
    Owned<CloseHandle> open;
    const auto attempt = [&]() -> std::error_code {
        open = owned<CloseHandle>(::CreateFileW(name.c_str(), GENERIC_READ, everyShare, nullptr, OPEN_EXISTING,
                                                FILE_FLAG_SEQUENTIAL_SCAN, nullptr));
        return open ? std::error_code() : lastError();
    };
    patiently(attempt, code);
    LARGE_INTEGER begin{};
    begin.QuadPart = static_cast<LONGLONG>(offset);
    if (!code && !::SetFilePointerEx(open.get(), begin, nullptr, FILE_BEGIN)) code = lastError();
    std::string piece(pieceSize, '\0');
    while (!code) {
        DWORD got = 0;
        if (!::ReadFile(open.get(), piece.data(), static_cast<DWORD>(piece.size()), &got, nullptr)) code = lastError();
        if (code || got == 0 || !take(std::string_view(piece).substr(0, got))) return;
    }
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
    std::error_code ignored;
    if (code && entryAt(file.parent_path(), ignored) == Entry::file)
        code = std::make_error_code(std::errc::not_a_directory);
}

void flush(const fs::path &file, std::error_code &code) {
    const std::wstring name = extended(file);
    const auto attempt = [&]() -> std::error_code {
        const auto handle = owned<CloseHandle>(
            ::CreateFileW(name.c_str(), GENERIC_WRITE, everyShare, nullptr, OPEN_EXISTING, 0, nullptr));
        return handle && ::FlushFileBuffers(handle.get()) ? std::error_code() : lastError();
    };
    patiently(attempt, code);
}

void flushFolder(const fs::path &, std::error_code &) {} // NTFS keeps the order of names in its own journal

Lock lock(const fs::path &file, std::error_code &code) {
    // no other program can open the file while it is open here, and the system removes it when it is closed
    const std::wstring name = extended(file);
    const HANDLE handle = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, 0, nullptr, OPEN_ALWAYS,
                                        FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle != INVALID_HANDLE_VALUE) return {handle, CloseHandle()};
    code = lastError();
    // Windows also reports "access denied" for a file that is about to be removed
    if (code == std::errc::permission_denied && ::GetFileAttributesW(name.c_str()) != INVALID_FILE_ATTRIBUTES)
        code = std::make_error_code(std::errc::device_or_resource_busy);
    return nullptr;
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
        return whyRefused(::GetFileAttributesW(target.c_str()) == INVALID_FILE_ATTRIBUTES ? source : target);
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

namespace phuluc {

void returnMemory() {} // the heap of Windows keeps no freed memory

} // namespace phuluc
