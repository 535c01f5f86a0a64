#include "system.hpp"

#include <streambuf>

#include <windows.h>

#include <shellapi.h>

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

/// Gathers UTF-8 and hands it on whenever it is flushed: letters to a console, bytes to anything else.
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
        console_ ? showLetters() : passBytes();
        held_.clear();
        return 0;
    }

  private:
    void showLetters() const {
        constexpr std::size_t piece = 8000; // a console takes no more than some 64 KB at once
        const std::wstring text = wide(held_);
        for (std::size_t at = 0; at < text.size(); at += piece) {
            const std::wstring_view part = std::wstring_view(text).substr(at, piece);
            DWORD written = 0;
            ::WriteConsoleW(handle_, part.data(), static_cast<DWORD>(part.size()), &written, nullptr);
        }
    }
    void passBytes() const {
        DWORD written = 0;
        for (std::string_view rest = held_; !rest.empty(); rest.remove_prefix(written))
            if (!::WriteFile(handle_, rest.data(), static_cast<DWORD>(rest.size()), &written, nullptr) || written == 0)
                return; // whoever read this has gone
    }

    HANDLE handle_;
    bool console_;
    std::string held_;
};

/// Whether no other program shares the window: it was opened for this one by a double-click.
bool hasOwnWindow() {
    DWORD process = 0;
    return ::GetConsoleProcessList(&process, 1) == 1 && isConsole(::GetStdHandle(STD_INPUT_HANDLE));
}

void waitForKey() {
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

std::vector<std::string> argumentsOf(int, char **) {
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&::LocalFree)> values(::CommandLineToArgvW(::GetCommandLineW(), &count),
                                                                 &::LocalFree);
    std::vector<std::string> arguments;
    for (int i = 1; values && i < count; ++i) arguments.push_back(narrow(values.get()[i]));
    return arguments;
}

std::filesystem::path programFolder() {
    constexpr std::size_t longest = 32768; // characters of a path
    std::wstring path(longest, L'\0');
    path.resize(::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return std::filesystem::path(path).parent_path();
}

Console::Console() : streams_(std::make_unique<Streams>()) {}

Console::~Console() {
    streams_->output.flush();
    streams_->messages.flush();
    if (!hasOwnWindow()) return;
    streams_->messages << "Bấm một phím bất kỳ để đóng cửa sổ.\n";
    waitForKey();
}

std::ostream &Console::output() { return streams_->output; }
std::ostream &Console::messages() { return streams_->messages; }

Display Console::display() const {
    const Channel &channel = streams_->messagesChannel;
    DWORD mode = 0;
    if (!::GetConsoleMode(channel.handle(), &mode)) return Display::pipe;
    const bool coloured = ::SetConsoleMode(channel.handle(), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
    return coloured ? Display::terminal : Display::plainTerminal;
}

} // namespace phuluc
