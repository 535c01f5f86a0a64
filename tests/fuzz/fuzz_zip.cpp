// Containers: every part is inflated, and is as long as it says.
#include "reading.hpp"

#include "read/zip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    constexpr std::uint64_t longest = 4 << 20;
    try {
        phuluc::Zip zip({reinterpret_cast<const char *>(data), size}, "tep", fuzz::limits());
        for (const phuluc::ZipPart &part : zip.parts()) {
            try {
                fuzz::require(zip.readWhole(part, longest).size() == part.unpacked);
            } catch (const phuluc::Error &) { // this part is refused, the next may be whole
            }
        }
    } catch (const phuluc::Error &) { // refused, which is allowed
    }
    return 0;
}
