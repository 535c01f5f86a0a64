#include "base/native.hpp"
#include "base/windows.hpp"
#include "shortcuts_windows.hpp"
#include "system.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <streambuf>

#include <windows.h>

#include <shellapi.h>
#include <shlobj.h>

namespace phuluc {
namespace {

std::wstring wide(std::string_view utf8) {
    const int size = static_cast<int>(utf8.size());
    std::wstring text(static_cast<std::size_t>(::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0)),
                      L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, text.data(), static_cast<int>(text.size()));
    return text;
}

std::string narrow(std::wstring_view text) {
    const int size = static_cast<int>(text.size());
    const int needed = ::WideCharToMultiByte(CP_UTF8, 0, text.data(), size, nullptr, 0, nullptr, nullptr);
    std::string utf8(static_cast<std::size_t>(needed), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, text.data(), size, utf8.data(), needed, nullptr, nullptr);
    return utf8;
}

bool isConsole(HANDLE handle) {
    DWORD mode = 0;
    return ::GetConsoleMode(handle, &mode) != 0;
}

/// Keeps UTF-8 text until it is flushed; then writes it to a console as UTF-16, to a file or pipe as it is.
class Channel : public std::streambuf {
  public:
    explicit Channel(DWORD which) : handle_(::GetStdHandle(which)), console_(isConsole(handle_)) {}
    [[nodiscard]] HANDLE handle() const { return handle_; }

  protected:
    int_type overflow(int_type c) override {
        if (c != traits_type::eof()) held_ += static_cast<char>(c);
        return traits_type::not_eof(c);
    }
    std::streamsize xsputn(const char *text, std::streamsize size) override {
        held_.append(text, static_cast<std::size_t>(size));
        return size;
    }
    int sync() override {
        const bool passed = console_ ? showLetters() : passBytes();
        held_.clear();
        return passed ? 0 : -1;
    }

  private:
    [[nodiscard]] bool showLetters() const {
        constexpr std::size_t piece = 8000; // a console takes about 64 KB in one call
        const std::wstring text = wide(held_);
        for (std::size_t at = 0; at < text.size(); at += piece) {
            const std::wstring_view part = std::wstring_view(text).substr(at, piece);
            DWORD written = 0;
            if (!::WriteConsoleW(handle_, part.data(), static_cast<DWORD>(part.size()), &written, nullptr))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool passBytes() const {
        if (handle_ == nullptr || handle_ == INVALID_HANDLE_VALUE) return true; // closed before the program started
        DWORD written = 0;
        for (std::string_view rest = held_; !rest.empty(); rest.remove_prefix(written))
            if (!::WriteFile(handle_, rest.data(), static_cast<DWORD>(rest.size()), &written, nullptr) || written == 0)
                return false; // the program that reads the pipe has ended
        return true;
    }

    HANDLE handle_;
    bool console_;
    std::string held_;
};

using Words = std::vector<std::wstring>;

Words wordsOf(const std::wstring &line) {
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&::LocalFree)> words(::CommandLineToArgvW(line.c_str(), &count),
                                                                &::LocalFree);
    return words ? Words(words.get(), words.get() + count) : Words();
}

Words withoutFirst(Words words) {
    if (!words.empty()) words.erase(words.begin());
    return words;
}

std::optional<std::wstring> environment(const wchar_t *name) {
    std::wstring value(::GetEnvironmentVariableW(name, nullptr, 0), L'\0');
    if (value.empty()) return std::nullopt;
    value.resize(::GetEnvironmentVariableW(name, value.data(), static_cast<DWORD>(value.size())));
    return value;
}

/// The files dropped onto the script, from the command line with which Explorer starts it: `cmd.exe /c ""script" "a
/// file" another"`. The script cannot pass them on as its arguments: cmd.exe cuts them at `&`, which Explorer does not
/// quote.
std::optional<Words> droppedOnScript(const std::wstring &line) {
    constexpr std::wstring_view mark = L"/c \"\"";
    const std::size_t at = std::min(line.find(mark), line.find(L"/C \"\""));
    if (at == line.npos) return std::nullopt;
    const std::size_t begin = at + mark.size() - 1;
    return withoutFirst(wordsOf(line.substr(begin, line.rfind(L'"') - begin)));
}

/// Whether no other program uses the console window: a double-click opened the window for this program.
bool hasWindowAlone() {
    DWORD process = 0;
    return ::GetConsoleProcessList(&process, 1) == 1 && isConsole(::GetStdHandle(STD_INPUT_HANDLE));
}

std::filesystem::path programFolder() {
    constexpr std::size_t longest = 32768; // characters of a path
    std::wstring path(longest, L'\0');
    path.resize(::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return std::filesystem::path(native::plain(path)).parent_path();
}

/// The short name of a folder ("PHULUC~1"); its long name if the disk keeps no short names.
std::wstring shortName(const std::wstring &folder) {
    std::wstring name(::GetShortPathNameW(folder.c_str(), nullptr, 0), L'\0');
    if (name.empty()) return folder;
    name.resize(::GetShortPathNameW(folder.c_str(), name.data(), static_cast<DWORD>(name.size())));
    return name;
}

/// Makes a folder the working folder. Older settings of Windows allow 260 characters for its path; a longer path is
/// tried by its short name.
bool enter(const std::filesystem::path &folder) {
    return ::SetCurrentDirectoryW(folder.c_str()) ||
           ::SetCurrentDirectoryW(native::plain(shortName(native::extended(folder))).c_str());
}

std::filesystem::path temporaryFolder() {
    std::array<wchar_t, MAX_PATH + 1> folder{};
    return ::GetTempPathW(static_cast<DWORD>(folder.size()), folder.data()) > 0 ? folder.data() : L"";
}

/// Enters the program's folder and says whether a run can work there. A program started inside a zip file cannot:
/// Explorer extracts that one file into the temporary folder, without the files that belong to it.
ProgramPlace placeOf(const std::filesystem::path &folder) {
    if (!enter(folder)) return ProgramPlace::tooDeep;
    const std::filesystem::path above = temporaryFolder();
    if (above.empty()) return ProgramPlace::usable;
    const std::filesystem::path temporary = native::trueName(above); // the system may state it by its short name
    const std::filesystem::path here = native::trueName(folder);
    const auto differ = std::mismatch(temporary.begin(), temporary.end(), here.begin(), here.end());
    return differ.first == temporary.end() ? ProgramPlace::temporary : ProgramPlace::usable;
}

std::filesystem::path resultsAmongDocuments() {
    std::array<wchar_t, MAX_PATH> folder{};
    if (::SHGetFolderPathW(nullptr, CSIDL_PERSONAL, nullptr, SHGFP_TYPE_CURRENT, folder.data()) != S_OK) return {};
    return std::filesystem::path(folder.data()) / L"Ket-qua";
}

std::atomic<bool> endRequested{false}; // global, because Windows passes no argument of ours to the handler
std::atomic<bool> isWorking{true};

/// Windows calls this on a thread of its own. After the window is closed, Windows ends the program as soon as this
/// function returns, or after five seconds. So it waits here, and the main thread ends the program in the meantime.
BOOL WINAPI requestEnd(DWORD event) {
    constexpr DWORD longEnough = 10'000; // milliseconds
    endRequested = true;
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && isWorking) ::Sleep(longEnough);
    return TRUE;
}

void waitForKey() {
    isWorking = false;
    if (endRequested) return;
    const HANDLE keyboard = ::GetStdHandle(STD_INPUT_HANDLE);
    ::FlushConsoleInputBuffer(keyboard);
    INPUT_RECORD record;
    DWORD count = 0;
    while (::ReadConsoleInputW(keyboard, &record, 1, &count) && count > 0)
        if (record.EventType == KEY_EVENT && record.Event.KeyEvent.bKeyDown) return;
}

} // namespace

struct Console::Streams {
    Channel outputChannel{STD_OUTPUT_HANDLE};
    Channel messagesChannel{STD_ERROR_HANDLE};
    std::ostream output{&outputChannel};
    std::ostream messages{&messagesChannel};
};

Start startOf(int, char **) {
    Start start;
    const std::optional<std::wstring> line = environment(L"PHULUC_LINE");
    const bool byScript = environment(L"PHULUC_SCRIPT").has_value();
    const std::optional<Words> dropped = byScript && line ? droppedOnScript(*line) : std::nullopt;
    const bool byClick = dropped || hasWindowAlone();
    Words words = dropped ? *dropped : withoutFirst(wordsOf(::GetCommandLineW()));
    start.programFolder = programFolder();
    if (byScript || byClick) {
        std::error_code code;
        start.userFolder = std::filesystem::current_path(code);
        start.place = placeOf(start.programFolder);
        if (native::isSame(start.userFolder, L".", code)) start.userFolder.clear();
        start.fallbackResults = resultsAmongDocuments();
    }
    if (environment(L"PHULUC_SHORTCUTS")) start.instead = [folder = start.programFolder](std::ostream &output) {
        return placeShortcuts(folder, output);
    };
    for (const std::wstring &word : words) start.arguments.push_back(narrow(word));
    if (byClick && isConsole(::GetStdHandle(STD_INPUT_HANDLE))) start.window = Window::own;
    return start;
}

void silenceLibraries() {} // the libraries linked into the Windows program print nothing

bool openStreams() { return true; } // on Windows no file can take the place of a closed stream

const std::atomic<bool> &endRequests() {
    ::SetConsoleCtrlHandler(requestEnd, TRUE);
    return endRequested;
}

void keepFreedMemory() {} // the heap of Windows keeps it anyway

void openFolder(const std::filesystem::path &folder) {
    const std::filesystem::path path = std::filesystem::absolute(folder);
    ::ShellExecuteW(nullptr, L"open", path.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
}

Console::Console(Window window) : streams_(std::make_unique<Streams>()), window_(window) {}

Console::~Console() {
    streams_->output.flush();
    streams_->messages.flush();
    if (window_ == Window::shared) return;
    streams_->messages << "Bấm một phím bất kỳ để đóng cửa sổ.\n" << std::flush;
    waitForKey();
}

std::ostream &Console::output() { return streams_->output; }
std::ostream &Console::messages() { return streams_->messages; }

bool Console::wasHeard() { return streams_->output.flush() && streams_->messages.flush(); }

Display Console::display() const {
    const Channel &channel = streams_->messagesChannel;
    DWORD mode = 0;
    if (!::GetConsoleMode(channel.handle(), &mode)) return Display::pipe;
    const bool coloured = ::SetConsoleMode(channel.handle(), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
    return coloured ? Display::terminal : Display::plainTerminal;
}

} // namespace phuluc
