#include "base/windows.hpp"

#include "base/lookup.hpp"
#include "base/native.hpp"

#include <algorithm>
#include <array>

#include <windows.h>

namespace phuluc::native {
namespace {

struct Meaning {
    DWORD error;
    std::errc condition;
};

// What the headers of this compiler lack. The codes with "cloud" concern files of OneDrive that are not on this
// machine.
constexpr DWORD quotaExceeded = 1295;
constexpr DWORD firstOfTheCloud = 358;
constexpr DWORD lastOfTheCloud = 405;
constexpr DWORD cloudTimeout = 426;

constexpr std::array meanings = {
    Meaning{ERROR_FILE_NOT_FOUND, std::errc::no_such_file_or_directory},
    Meaning{ERROR_PATH_NOT_FOUND, std::errc::no_such_file_or_directory},
    Meaning{ERROR_INVALID_DRIVE, std::errc::no_such_file_or_directory},
    Meaning{ERROR_BAD_NET_NAME, std::errc::no_such_file_or_directory},
    Meaning{ERROR_INVALID_NAME, std::errc::invalid_argument},
    Meaning{ERROR_BAD_PATHNAME, std::errc::invalid_argument},
    Meaning{ERROR_BAD_DEV_TYPE, std::errc::invalid_argument},
    Meaning{ERROR_ACCESS_DENIED, std::errc::permission_denied},
    Meaning{ERROR_SHARING_VIOLATION, std::errc::device_or_resource_busy},
    Meaning{ERROR_LOCK_VIOLATION, std::errc::device_or_resource_busy},
    Meaning{ERROR_USER_MAPPED_FILE, std::errc::device_or_resource_busy},
    Meaning{ERROR_DELETE_PENDING, std::errc::device_or_resource_busy},
    Meaning{ERROR_DISK_FULL, std::errc::no_space_on_device},
    Meaning{ERROR_HANDLE_DISK_FULL, std::errc::no_space_on_device},
    Meaning{quotaExceeded, std::errc::no_space_on_device},
    Meaning{ERROR_WRITE_PROTECT, std::errc::read_only_file_system},
    Meaning{ERROR_FILENAME_EXCED_RANGE, std::errc::filename_too_long},
    Meaning{ERROR_FILE_EXISTS, std::errc::file_exists},
    Meaning{ERROR_ALREADY_EXISTS, std::errc::file_exists},
    Meaning{ERROR_DIRECTORY, std::errc::not_a_directory},
    Meaning{ERROR_DIR_NOT_EMPTY, std::errc::directory_not_empty},
    Meaning{ERROR_BAD_NETPATH, std::errc::network_unreachable},
    Meaning{ERROR_NETNAME_DELETED, std::errc::network_unreachable},
    Meaning{ERROR_UNEXP_NET_ERR, std::errc::network_unreachable},
    Meaning{ERROR_NETWORK_UNREACHABLE, std::errc::network_unreachable},
    Meaning{ERROR_FILE_OFFLINE, std::errc::network_unreachable},
    Meaning{cloudTimeout, std::errc::network_unreachable},
};

/// Whether Windows takes the name for a device. Such a name is a device in every folder, whatever follows its first
/// dot.
bool isDevice(const std::wstring &name) {
    std::wstring stem = name.substr(0, name.find_first_of(L".:"));
    while (stem.ends_with(L' ')) stem.pop_back();
    std::ranges::transform(stem, stem.begin(), [](wchar_t c) {
        return c >= L'a' && c <= L'z' ? static_cast<wchar_t>(c - L'a' + L'A') : c;
    });
    constexpr std::array<std::wstring_view, 6> devices = {L"CON", L"PRN", L"AUX", L"NUL", L"CONIN$", L"CONOUT$"};
    if (contains(devices, stem)) return true;
    const bool port = stem.size() == 4 && (stem.starts_with(L"COM") || stem.starts_with(L"LPT"));
    return port && stem[3] >= L'1' && stem[3] <= L'9';
}

bool isHighSurrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLowSurrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Appends the bytes of UTF-8. Half a surrogate pair gets bytes too, which every reader of UTF-8 refuses.
void appendBytes(std::string &text, char32_t letter) {
    constexpr char32_t rest = 0x3F;
    const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (letter < 0x80) return add(letter);
    if (letter >= 0x10000) {
        add(0xF0 | letter >> 18);
        add(0x80 | (letter >> 12 & rest));
    } else if (letter >= 0x800) {
        add(0xE0 | letter >> 12);
    }
    add(letter < 0x800 ? 0xC0 | letter >> 6 : 0x80 | (letter >> 6 & rest));
    add(0x80 | (letter & rest));
}

} // namespace

std::string utf8(const std::filesystem::path &path) {
    std::string text;
    const std::wstring &name = path.native();
    for (std::size_t i = 0; i < name.size(); ++i) {
        char32_t letter = name[i];
        if (isHighSurrogate(letter) && i + 1 < name.size() && isLowSurrogate(name[i + 1]))
            letter = 0x10000 + ((letter - 0xD800) << 10) + (name[++i] - 0xDC00U);
        appendBytes(text, letter);
    }
    return text;
}

std::wstring extended(const std::filesystem::path &path) {
    std::wstring full(::GetFullPathNameW(path.c_str(), 0, nullptr, nullptr), L'\0');
    full.resize(::GetFullPathNameW(path.c_str(), static_cast<DWORD>(full.size()), full.data(), nullptr));
    while (full.ends_with(L'\\') && !full.ends_with(L":\\")) full.pop_back();
    constexpr std::wstring_view mark = L"\\\\?\\";
    if (full.starts_with(mark)) return full;
    if (full.starts_with(L"\\\\")) return L"\\\\?\\UNC\\" + full.substr(2);
    return std::wstring(mark) + full;
}

std::wstring plain(std::wstring path) {
    constexpr std::wstring_view mark = L"\\\\?\\";
    constexpr std::wstring_view shareMark = L"\\\\?\\UNC\\";
    if (path.starts_with(shareMark)) return L"\\\\" + path.substr(shareMark.size());
    return path.starts_with(mark) ? path.substr(mark.size()) : path;
}

bool isUsable(const std::filesystem::path &path) {
    const std::wstring name = path.filename().wstring();
    return !isDevice(name) && name.find_first_of(L"<>:\"|?*") == name.npos;
}

std::error_code errorOf(unsigned long error) {
    const bool ofTheCloud = error >= firstOfTheCloud && error <= lastOfTheCloud;
    if (ofTheCloud) return std::make_error_code(std::errc::network_unreachable);
    const auto known = std::ranges::find(meanings, error, &Meaning::error);
    if (known != meanings.end()) return std::make_error_code(known->condition);
    return {static_cast<int>(error), std::system_category()};
}

} // namespace phuluc::native
