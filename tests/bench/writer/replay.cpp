// Recorded calls of libxlsxwriter, made again: replay LOG FOLDER. Prints milliseconds by the clock and
// of the processor, and the number of workbooks.
//
// Built with the library as the program has it, workbooks end in memory and are packed as the program packs them; with
// the library as packaged they end as it writes them. Both leave files; reading the log is not timed.
#include "codec.hpp"

#ifndef PHULUC_STOCK
#include "base/files.hpp"
#include "system.hpp"
#include "write/package.hpp"
#include "write/xlsxwriter/in_memory.hpp"
#endif

#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>

namespace {

using namespace bench;

/// Begins a workbook, and ends it as a file.
#ifdef PHULUC_STOCK
struct Target {
    explicit Target(std::string name) : file(std::move(name)) {}
    lxw_workbook *begin() { return workbook_new(file.c_str()); }
    bool end(lxw_workbook *workbook) { return workbook_close(workbook) == LXW_NO_ERROR; }

    std::string file;
};
#else
struct Target {
    explicit Target(std::string name) : file(std::move(name)) {}
    lxw_workbook *begin() { return workbook_new(""); }
    bool end(lxw_workbook *workbook) {
        if (workbook_close(workbook) != LXW_NO_ERROR) return false;
        phuluc::writeFile(file, phuluc::pack(memory.parts));
        return true;
    }

    std::string file;
    phuluc::WorkbookMemory memory;
};
#endif

void make(Call call, Reader &reader) {
    switch (call) {
#define CALL(name)                                                                                                     \
    case Call::name:                                                                                                   \
        reader.make(&::name);                                                                                          \
        break;
#include "calls.def"
#undef CALL
    case Call::count:
        break;
    }
}

bool replay(const std::string &log, const std::string &file) {
    Target target(file);
    Reader reader(log);
    lxw_workbook *workbook = nullptr;
    while (!reader.atEnd()) {
        const Call call = reader.get<Call>();
        if (call == Call::workbook_new) {
            static_cast<void>(reader.text());
            reader.keep(workbook = target.begin());
        } else if (call == Call::workbook_close) {
            return target.end(workbook);
        } else {
            make(call, reader);
        }
    }
    return false;
}

} // namespace

int main(int count, char **values) {
    if (count != 3) return 2;
#ifndef PHULUC_STOCK
    phuluc::keepMemory();
#endif
    std::ifstream in(values[1], std::ios::binary);
    std::chrono::steady_clock::duration total{};
    std::clock_t processor = 0;
    int workbooks = 0;
    for (std::uint64_t size = 0; in.read(reinterpret_cast<char *>(&size), sizeof size); ++workbooks) {
        std::string log(size, '\0');
        in.read(log.data(), std::ssize(log));
        const std::string file = std::string(values[2]) + "/" + std::to_string(workbooks) + ".xlsx";
        const std::clock_t before = std::clock();
        const auto begin = std::chrono::steady_clock::now();
        if (!replay(log, file)) return 1;
        total += std::chrono::steady_clock::now() - begin;
        processor += std::clock() - before;
    }
    std::cout << std::chrono::duration<double, std::milli>(total).count() << ' '
              << 1000.0 * static_cast<double>(processor) / CLOCKS_PER_SEC << ' ' << workbooks << '\n';
    return 0;
}
