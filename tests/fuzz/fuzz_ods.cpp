#include "reading.hpp"

#include "read/ods.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    return fuzz::run(phuluc::readFlatOds, data, size);
}
