#include "system.hpp"

#include <algorithm>
#include <iostream>

#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace phuluc {

struct Console::Streams {};

Start startOf(int count, char **values) {
    std::error_code code;
    Start start;
    start.arguments.assign(values + std::min(count, 1), values + count);
    start.programFolder = std::filesystem::read_symlink("/proc/self/exe", code).parent_path();
    return start;
}

void keepMemory() {
#ifdef __GLIBC__
    constexpr int mebibyte = 1 << 20;
    mallopt(M_TRIM_THRESHOLD, 16 * mebibyte);
    mallopt(M_TOP_PAD, mebibyte);
    mallopt(M_MMAP_THRESHOLD, 4 * mebibyte);
#endif
}

void openFolder(const std::filesystem::path &) {} // the script beside the program does

Console::Console(Window window) : window_(window) {}
Console::~Console() = default;

std::ostream &Console::output() { return std::cout; }
std::ostream &Console::messages() { return std::cerr; }
Display Console::display() const { return isatty(STDERR_FILENO) != 0 ? Display::terminal : Display::pipe; }

} // namespace phuluc
