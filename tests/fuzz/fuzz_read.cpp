// Whole files of any kind: telling the type, containers, and the reader for it.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    return fuzz::run(phuluc::readTables, data, size);
}
