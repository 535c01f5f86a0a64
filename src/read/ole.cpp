#include "read/ole.hpp"

#include "base/ascii.hpp"
#include "read/encoding.hpp"
#include "read/refuse.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::string_view signature("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr std::size_t headerSize = 512;
constexpr std::size_t entrySize = 128;
constexpr unsigned miniShift = 6;
constexpr std::uint32_t lastSector =
    0xFFFFFFFA; ///< greater numbers have special meanings: end of chain, free, part of the table
constexpr std::uint32_t noEntry = 0xFFFFFFFF;

enum EntryType : std::uint8_t { folderEntry = 1, streamEntry = 2, rootEntry = 5 };

std::uint32_t littleEndian(std::string_view bytes, std::size_t offset, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[offset + i])) << (8 * i);
    return value;
}

} // namespace

bool isCompoundFile(std::string_view bytes) { return bytes.starts_with(signature); }

bool sameEntry(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowerCased(x) == lowerCased(y); });
}

CompoundFile::CompoundFile(std::string_view bytes, std::string file) : bytes_(bytes), file_(std::move(file)) {
    if (!isCompoundFile(bytes_) || bytes_.size() < headerSize) damaged("thiếu phần đầu");
    sectorShift_ = littleEndian(bytes_, 30, 2);
    if (sectorShift_ != 9 && sectorShift_ != 12) damaged("cỡ khối lạ");
    miniCutoff_ = number(56);
    readFat();
    readDirectory();
    readMiniFat();
}

std::vector<std::string> CompoundFile::names() const {
    std::vector<std::string> names;
    for (const Entry &entry : root_) names.push_back(entry.name);
    return names;
}

std::optional<std::string> CompoundFile::stream(std::string_view name) const {
    const auto found = std::ranges::find_if(
        root_, [name](const Entry &entry) { return entry.type == streamEntry && sameEntry(entry.name, name); });
    if (found == root_.end()) return std::nullopt;
    return found->size < miniCutoff_ ? miniContents(*found) : contents(found->start, found->size);
}

std::uint32_t CompoundFile::number(std::size_t offset) const { return littleEndian(bytes_, offset, 4); }

/// The number of sectors in the file. The header takes the place of one; the last may be cut off.
std::size_t CompoundFile::sectorCount() const {
    const std::size_t size = std::size_t{1} << sectorShift_;
    return bytes_.size() <= size ? 0 : (bytes_.size() - 1) / size;
}

std::string_view CompoundFile::sector(std::uint32_t index) const {
    if (index >= sectorCount()) damaged("khối nằm ngoài tệp");
    return bytes_.substr((std::size_t{index} + 1) << sectorShift_, std::size_t{1} << sectorShift_);
}

/// Reads the table of chains. The header names its first 109 sectors; a chain of its own names the others.
void CompoundFile::readFat() {
    constexpr std::size_t firstInHeader = 76;
    constexpr std::size_t countInHeader = 109;
    for (std::size_t i = 0; i < countInHeader; ++i)
        if (const std::uint32_t index = number(firstInHeader + 4 * i); index < lastSector) addFatSector(index);
    std::uint32_t next = number(68);
    const std::size_t perSector = (std::size_t{1} << sectorShift_) / 4;
    for (std::size_t steps = 0; next < lastSector; ++steps) {
        if (steps > sectorCount()) damaged("chuỗi khối lặp vòng");
        const std::string_view list = sector(next);
        if (list.size() < perSector * 4) damaged("tệp bị cắt");
        for (std::size_t i = 0; i + 1 < perSector; ++i)
            if (const std::uint32_t index = littleEndian(list, 4 * i, 4); index < lastSector) addFatSector(index);
        next = littleEndian(list, 4 * (perSector - 1), 4);
    }
}

void CompoundFile::addFatSector(std::uint32_t index) {
    if (fat_.size() > sectorCount()) return; // longer than the file can need
    const std::string_view table = sector(index);
    for (std::size_t i = 0; i + 4 <= table.size(); i += 4) fat_.push_back(littleEndian(table, i, 4));
}

void CompoundFile::readDirectory() {
    for (const std::uint32_t index : chain(fat_, number(48))) {
        const std::string_view entries = sector(index);
        for (std::size_t at = 0; at + entrySize <= entries.size(); at += entrySize)
            directory_.push_back(parseEntry(entries.substr(at, entrySize)));
    }
    if (directory_.empty() || directory_.front().type != rootEntry) damaged("thiếu thư mục gốc");
    collectRootEntries();
}

CompoundFile::Entry CompoundFile::parseEntry(std::string_view bytes) const {
    Entry entry;
    const std::size_t nameBytes = std::min<std::size_t>(littleEndian(bytes, 64, 2), 64);
    if (nameBytes >= 2)
        entry.name = fromUtf16(bytes.substr(0, (nameBytes - 2) & ~std::size_t{1}), ByteOrder::little).value_or("");
    entry.type = static_cast<std::uint8_t>(bytes[66]);
    entry.left = littleEndian(bytes, 68, 4);
    entry.right = littleEndian(bytes, 72, 4);
    entry.child = littleEndian(bytes, 76, 4);
    entry.start = littleEndian(bytes, 116, 4);
    entry.size = littleEndian(bytes, 120, 4);
    // Files of version 3 have garbage in the upper half of the size.
    if (sectorShift_ == 12) entry.size |= static_cast<std::uint64_t>(littleEndian(bytes, 124, 4)) << 32;
    return entry;
}

/// Walks the binary tree of the root's entries. An entry that is met twice means a loop.
void CompoundFile::collectRootEntries() {
    std::vector<bool> seen(directory_.size(), false);
    std::vector<std::uint32_t> open{directory_.front().child};
    while (!open.empty()) {
        const std::uint32_t index = open.back();
        open.pop_back();
        if (index == noEntry) continue;
        if (index >= directory_.size() || seen[index]) damaged("cây thư mục sai");
        seen[index] = true;
        const Entry &entry = directory_[index];
        if (entry.type == streamEntry || entry.type == folderEntry) root_.push_back(entry);
        open.insert(open.end(), {entry.left, entry.right});
    }
}

/// Reads the table of chains for small streams, which are stored together in one stream of the root, in pieces of 64
/// bytes.
void CompoundFile::readMiniFat() {
    if (number(60) >= lastSector) return;
    for (const std::uint32_t index : chain(fat_, number(60))) {
        const std::string_view table = sector(index);
        for (std::size_t i = 0; i + 4 <= table.size(); i += 4) miniFat_.push_back(littleEndian(table, i, 4));
    }
    miniStream_ = contents(directory_.front().start, directory_.front().size);
}

CompoundFile::Chain CompoundFile::chain(const std::vector<std::uint32_t> &table, std::uint32_t start) const {
    std::vector<bool> seen(table.size(), false);
    Chain sectors;
    for (std::uint32_t at = start; at < lastSector; at = table[at]) {
        if (at >= table.size()) damaged("khối nằm ngoài tệp");
        if (seen[at]) damaged("chuỗi khối lặp vòng");
        seen[at] = true;
        sectors.push_back(at);
    }
    return sectors;
}

/// The contents of a stream. If its last sector is cut off, the result is shorter, and whoever reads it notices what is
/// missing.
std::string CompoundFile::contents(std::uint32_t start, std::uint64_t size) const {
    if (size > bytes_.size()) damaged("tệp bị cắt");
    std::string result;
    result.reserve(size);
    for (const std::uint32_t index : chain(fat_, start)) {
        if (result.size() >= size) break;
        result += sector(index).substr(0, size - result.size());
    }
    const std::uint64_t missing = size - result.size();
    if (missing >= std::uint64_t{1} << sectorShift_) damaged("tệp bị cắt");
    return result;
}

std::string CompoundFile::miniContents(const Entry &entry) const {
    if (entry.size > miniStream_.size()) damaged("tệp bị cắt");
    std::string result;
    for (const std::uint32_t index : chain(miniFat_, entry.start)) {
        const std::size_t offset = std::size_t{index} << miniShift;
        if (result.size() >= entry.size) break;
        if (offset >= miniStream_.size()) damaged("khối nằm ngoài tệp");
        result += std::string_view(miniStream_).substr(offset, std::min<std::uint64_t>(64, entry.size - result.size()));
    }
    if (result.size() < entry.size) damaged("tệp bị cắt");
    return result;
}

void CompoundFile::damaged(std::string_view what) const {
    refuse({file_, {}, {}}, "tệp .xls bị hỏng (" + std::string(what) + ")");
}

} // namespace phuluc
