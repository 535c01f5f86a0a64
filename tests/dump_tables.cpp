// Prints every non-empty cell of a file, for comparison with other readers: sheet, cell, kind and value, one a line.
#include "base/files.hpp"
#include "base/message.hpp"
#include "read/read.hpp"

#include <charconv>
#include <iostream>

using namespace phuluc;

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// A number with up to 15 significant digits, as "%.15g" prints it.
std::string number(std::string_view stored) {
    double value = 0;
    std::from_chars(stored.data() + (stored.starts_with('+') ? 1 : 0), stored.data() + stored.size(), value);
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, 15).ptr};
}

void print(const Table &table) {
    for (const std::uint32_t row : table.rows()) {
        std::string out;
        for (const std::uint32_t column : table.columns(row)) {
            const Cell cell = table.at(row, column);
            if (cell.text.empty()) continue;
            out += (table.name().empty() ? "CSV" : escaped(table.name())) + "\t" + cellName(row, column) + "\t";
            out += "-snbe"[static_cast<int>(cell.kind)];
            out += '\t';
            out += cell.kind == CellKind::number ? number(cell.text) : escaped(cell.text);
            out += '\n';
        }
        std::cout << out;
    }
}

} // namespace

int main(int count, char **arguments) {
    if (count != 2) {
        std::cerr << "phuluc766-dump-tables FILE\n";
        return 2;
    }
    try {
        const std::string file = arguments[1];
        const std::string bytes = readFile(pathOf(file), ReadLimits{}.fileSize);
        for (const Table &table : readTables(bytes, file)) print(table);
        std::cout.flush();
        return std::cout ? 0 : 3;
    } catch (const Error &error) {
        std::cerr << describe(asFinding(error)) << "\n";
        return 1;
    }
}
