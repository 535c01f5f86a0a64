// Arguments, program folder, terminal and cores: everything that comes from outside enters here.
#include "cli.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <thread>

#include <unistd.h>

namespace {

std::filesystem::path programFolder() {
    std::error_code code;
    return std::filesystem::read_symlink("/proc/self/exe", code).parent_path();
}

} // namespace

int main(int count, char **values) {
    using namespace phuluc;
    const Display display = isatty(STDERR_FILENO) != 0 ? Display::terminal : Display::pipe;
    Screen screen(std::cout, std::cerr, display);
    const std::vector<std::string> arguments(values + std::min(count, 1), values + count);
    return run(arguments, {programFolder(), std::thread::hardware_concurrency(), &screen});
}
