#include "system.hpp"

#include <algorithm>
#include <iostream>

#include <unistd.h>

namespace phuluc {

struct Console::Streams {};

Start startOf(int count, char **values) {
    std::error_code code;
    Start start;
    start.arguments.assign(values + std::min(count, 1), values + count);
    start.programFolder = std::filesystem::read_symlink("/proc/self/exe", code).parent_path();
    return start;
}

void openFolder(const std::filesystem::path &) {} // the script beside the program does

Console::Console(Window window) : window_(window) {}
Console::~Console() = default;

std::ostream &Console::output() { return std::cout; }
std::ostream &Console::messages() { return std::cerr; }
Display Console::display() const { return isatty(STDERR_FILENO) != 0 ? Display::terminal : Display::pipe; }

} // namespace phuluc
