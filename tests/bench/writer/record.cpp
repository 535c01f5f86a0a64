// The program as it is, with every call of libxlsxwriter recorded: record LOG [arguments of the program ...]
#include "cli.hpp"

#include "codec.hpp"

#include <cstdint>
#include <fstream>
#include <iostream>

namespace bench {

Log &log() {
    static Log current;
    return current;
}

std::ofstream &file() {
    static std::ofstream out;
    return out;
}

void workbookIsWritten() {
    const std::string bytes = log().finished();
    const auto size = static_cast<std::uint64_t>(bytes.size());
    file().write(reinterpret_cast<const char *>(&size), sizeof size).write(bytes.data(), std::ssize(bytes));
}

} // namespace bench

int main(int count, char **values) {
    using namespace phuluc;
    if (count < 2) return 2;
    bench::file().open(values[1], std::ios::binary);
    std::vector<std::string> arguments(values + 2, values + count);
    arguments.insert(arguments.end(), {"--jobs", "1"}); // one workbook after another
    Screen screen(std::cout, std::cerr, Display::pipe);
    Surroundings surroundings;
    surroundings.screen = &screen;
    return run(arguments, surroundings);
}
