// Starts a command line exactly as it stands in a file (UTF-8), as Explorer starts a script; a program started from
// Linux gets its arguments quoted anew by Wine.
//   start.exe FILE [FOLDER [closed]]      runs it in the folder, without standard streams if so; exits as it does
#include <string>

#include <windows.h>

namespace {

std::wstring wide(const std::string &utf8) {
    const int size = static_cast<int>(utf8.size());
    std::wstring text(utf8.size(), L'\0');
    text.resize(static_cast<std::size_t>(
        ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, text.data(), static_cast<int>(text.size()))));
    return text;
}

} // namespace

int wmain(int count, wchar_t **values) {
    constexpr int failed = 99;
    if (count < 2) return failed;
    HANDLE file = ::CreateFileW(values[1], GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    std::string bytes(1U << 16, '\0');
    DWORD size = 0;
    if (!::ReadFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &size, nullptr)) return failed;
    bytes.resize(size);
    std::wstring line = wide(bytes);
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION process{};
    const wchar_t *folder = count > 2 ? values[2] : nullptr;
    const bool closed = count > 3; // `start` holds no handles for the streams
    if (closed) start.dwFlags = STARTF_USESTDHANDLES;
    if (!::CreateProcessW(nullptr, line.data(), nullptr, nullptr, closed ? FALSE : TRUE, closed ? DETACHED_PROCESS : 0,
                          nullptr, folder, &start, &process))
        return failed;
    ::WaitForSingleObject(process.hProcess, INFINITE);
    DWORD code = failed;
    ::GetExitCodeProcess(process.hProcess, &code);
    return static_cast<int>(code);
}
