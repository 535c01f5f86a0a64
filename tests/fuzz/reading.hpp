// Checks that a reader, for any bytes, returns tables within its limits or throws Error, and never anything
// else.
#pragma once

#include "fuzzing.hpp"
#include "phuluc766/error.hpp"
#include "read/read.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fuzz {

/// Limits small enough that an input which passes them is quick.
inline phuluc::ReadLimits limits() {
    phuluc::ReadLimits small;
    small.cells = 20'000;
    small.text = 1 << 20;
    small.merges = 1'000;
    return small;
}

inline void check(const phuluc::Table &table, const phuluc::ReadLimits &limits) {
    require(table.cellCount() <= limits.cells && table.merges().size() <= limits.merges);
    for (const std::uint32_t row : table.rows())
        for (const std::uint32_t column : table.columns(row)) {
            const phuluc::Cell cell = table.at(row, column);
            require(row < limits.rows && column < limits.columns);
            require(phuluc::validUtf8(cell.text));
            require(cell.formula || !cell.text.empty());
        }
}

/// Runs a reader on the bytes and checks what it delivers.
template <typename Read>
int run(Read read, const std::uint8_t *data, std::size_t size) {
    const phuluc::ReadLimits small = limits();
    try {
        for (const phuluc::Table &table : read({reinterpret_cast<const char *>(data), size}, "tep", small))
            check(table, small);
    } catch (const phuluc::Error &error) {
        require(error.what()[0] != '\0');
    }
    return 0;
}

} // namespace fuzz
