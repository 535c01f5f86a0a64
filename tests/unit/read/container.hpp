// Zip containers made in memory, without compression; a test can make them contradict themselves.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// One part, and what its headers state wrongly.
struct Part {
    std::string name;
    std::string content;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::int64_t extraUnpacked = 0; ///< added to the declared unpacked size
    std::uint32_t crcChange = 0;    ///< xor-ed into the CRC
    bool sharesOffset = false;      ///< the directory points to the first part's data
};

inline std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

inline void little(std::string &to, std::uint64_t value, int bytes) {
    for (; bytes > 0; --bytes, value >>= 8) to += static_cast<char>(value & 0xFF);
}

/// The fields that the local header and the directory have in common.
inline std::string commonFields(const Part &part) {
    std::string fields;
    little(fields, part.flags, 2);
    little(fields, part.method, 2);
    little(fields, 0, 4);
    little(fields, crc32(part.content) ^ part.crcChange, 4);
    little(fields, part.content.size(), 4);
    little(fields, part.content.size() + static_cast<std::uint64_t>(part.extraUnpacked), 4);
    little(fields, part.name.size(), 2);
    little(fields, 0, 2);
    return fields;
}

inline std::string zipOf(const std::vector<Part> &parts) {
    std::string file;
    std::string directory;
    for (const Part &part : parts) {
        const std::size_t offset = part.sharesOffset ? 0 : file.size();
        directory += "PK\x01\x02";
        little(directory, 20, 2);
        little(directory, 20, 2);
        directory += commonFields(part);
        little(directory, 0, 10);
        little(directory, offset, 4);
        directory += part.name;
        if (part.sharesOffset) continue;
        file += "PK\x03\x04";
        little(file, 20, 2);
        file += commonFields(part) + part.name + part.content;
    }
    const std::size_t directoryStart = file.size();
    file += directory + std::string("PK\x05\x06\0\0\0\0", 8);
    little(file, parts.size(), 2);
    little(file, parts.size(), 2);
    little(file, directory.size(), 4);
    little(file, directoryStart, 4);
    little(file, 0, 2);
    return file;
}

} // namespace test
