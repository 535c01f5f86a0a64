#include "reading.hpp"

#include "read/csv.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    return fuzz::run(phuluc::readCsv, data, size);
}
