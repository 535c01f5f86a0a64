// Reads whole files of any kind: type, containers, reader.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto read = [](std::string_view bytes, const std::string &file, const phuluc::ReadLimits &limits) {
        return phuluc::readTables(bytes, file, limits);
    };
    return fuzz::run(read, data, size);
}
