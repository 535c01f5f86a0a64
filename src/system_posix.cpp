#include "system.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace phuluc {
namespace {

std::atomic<bool> endRequested{false}; // global, because the system passes no argument of ours to the handler

void requestEnd(int) { endRequested = true; }

std::string environment(const char *name) {
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// Sets a handler, unless the program that started this one has set the signal to be ignored (nohup).
void handle(int signal, void (*handler)(int)) {
    struct sigaction before {};
    struct sigaction action {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) return;
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART; // an interrupted read or write is continued
    ::sigaction(signal, &action, nullptr);
}

} // namespace

bool openStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const bool closed = ::fcntl(stream, F_GETFD) < 0 && errno == EBADF;
        if (closed && ::open("/dev/null", O_RDWR) != stream) return false; // the system takes the lowest free number
    }
    return true;
}

void silenceLibraries() {
#ifdef __GLIBC__ // other libraries of C do not let `stderr` be set
    // std::cerr keeps the real stream, because it is initialised first.
    static const std::ios_base::Init made;
    if (std::FILE *nowhere = std::fopen("/dev/null", "we")) stderr = nowhere;
#endif
}

const std::atomic<bool> &endRequests() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) handle(signal, requestEnd);
    handle(SIGXFSZ, SIG_IGN);
    return endRequested;
}

struct Console::Streams {};

Start startOf(int count, char **values) {
    std::error_code code;
    Start start;
    start.arguments.assign(values + std::min(count, 1), values + count);
    start.programFolder = std::filesystem::read_symlink("/proc/self/exe", code).parent_path();
    start.userFolder = environment("PHULUC_FOLDER"); // set by the script beside the program
    if (!start.userFolder.empty() && ::isatty(STDOUT_FILENO) != 0) start.window = Window::own;
    if (std::filesystem::equivalent(start.userFolder, ".", code)) start.userFolder.clear();
    return start;
}

void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int mebibyte = 1 << 20;
    mallopt(M_TRIM_THRESHOLD, 16 * mebibyte);
    mallopt(M_TOP_PAD, mebibyte);
    mallopt(M_MMAP_THRESHOLD, 4 * mebibyte);
#endif
}

void openFolder(const std::filesystem::path &folder) {
    if (environment("DISPLAY").empty() && environment("WAYLAND_DISPLAY").empty()) return;
    std::string program = "xdg-open";
    std::string path = std::filesystem::absolute(folder).string();
    const std::array<char *, 3> words = {program.data(), path.data(), nullptr};
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    if (::posix_spawnattr_init(&attributes) != 0 || ::posix_spawn_file_actions_init(&actions) != 0) return;
#ifdef POSIX_SPAWN_SETSID
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID); // it outlives the window of the run
#endif
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
    pid_t process = 0; // the program does not wait for it: the user may keep the folder open
    ::posix_spawnp(&process, program.c_str(), &actions, &attributes, words.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
}

Console::Console(Window window) : window_(window) {}
Console::~Console() = default;

std::ostream &Console::output() { return std::cout; }
std::ostream &Console::messages() { return std::cerr; }
bool Console::wasHeard() { return std::cout.flush() && std::cerr.flush(); }
Display Console::display() const { return isatty(STDERR_FILENO) != 0 ? Display::terminal : Display::pipe; }

} // namespace phuluc
