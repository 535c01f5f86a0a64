#include "system.hpp"

#include <algorithm>
#include <iostream>

#include <unistd.h>

namespace phuluc {

struct Console::Streams {};

std::vector<std::string> argumentsOf(int count, char **values) { return {values + std::min(count, 1), values + count}; }

std::filesystem::path programFolder() {
    std::error_code code;
    return std::filesystem::read_symlink("/proc/self/exe", code).parent_path();
}

Console::Console() = default;
Console::~Console() = default;

std::ostream &Console::output() { return std::cout; }
std::ostream &Console::messages() { return std::cerr; }
Display Console::display() const { return isatty(STDERR_FILENO) != 0 ? Display::terminal : Display::pipe; }

} // namespace phuluc
