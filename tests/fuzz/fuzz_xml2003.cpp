#include "reading.hpp"

#include "read/xml2003.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    return fuzz::run(phuluc::readXml2003, data, size);
}
