#include "read/zip.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "read/refuse.hpp"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace phuluc {
namespace {

constexpr std::size_t pieceSize = 64 << 10;
constexpr std::uint32_t encryptedFlag = 1;

/// The memory that minizip reads as a file, and the current position.
struct Memory {
    std::string_view bytes;
    std::uint64_t position = 0;
    std::optional<std::uint64_t> firstRead = std::nullopt; ///< position of the first read since this was reset
};

void *openMemory(void *memory, const void *, int) { return memory; }
int closeMemory(void *, void *) { return 0; }
int memoryError(void *, void *) { return 0; }
uLong writeMemory(void *, void *, const void *, uLong) { return 0; }
ZPOS64_T tellMemory(void *, void *stream) { return static_cast<Memory *>(stream)->position; }

uLong readMemory(void *, void *stream, void *buffer, uLong size) {
    Memory &memory = *static_cast<Memory *>(stream);
    if (!memory.firstRead) memory.firstRead = memory.position;
    const std::string_view piece = memory.bytes.substr(memory.position, size);
    std::memcpy(buffer, piece.data(), piece.size());
    memory.position += piece.size();
    return static_cast<uLong>(piece.size());
}

long seekMemory(void *, void *stream, ZPOS64_T offset, int origin) {
    Memory &memory = *static_cast<Memory *>(stream);
    const std::uint64_t base = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                               : origin == ZLIB_FILEFUNC_SEEK_CUR ? memory.position
                                                                  : memory.bytes.size();
    if (offset > memory.bytes.size() - base) return -1;
    memory.position = base + offset;
    return 0;
}

/// minizip and minizip-ng have different types of positions.
unz64_file_pos positionOf(const ZipPart &part) {
    unz64_file_pos position{};
    position.pos_in_zip_directory = static_cast<decltype(position.pos_in_zip_directory)>(part.directoryPosition);
    position.num_of_file = part.number;
    return position;
}

std::string normalizedName(std::string name) {
    std::ranges::replace(name, '\\', '/');
    return name.starts_with('/') ? name.substr(1) : name;
}

} // namespace

/// minizip's handle, and the memory that it reads.
struct Zip::Archive {
    explicit Archive(std::string_view bytes) : memory{bytes} {
        zlib_filefunc64_def functions{openMemory, readMemory,  writeMemory, tellMemory,
                                      seekMemory, closeMemory, memoryError, nullptr};
        functions.opaque = &memory;
        // minizip passes the path only to the open function; any path but null serves.
        handle = unzOpen2_64("memory", &functions);
    }
    ~Archive() {
        if (handle) unzClose(handle);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    Memory memory;
    unzFile handle = nullptr;
};

Zip::Zip(std::string_view bytes, std::string file, const ReadLimits &limits)
    : archive_(std::make_unique<Archive>(bytes)), file_(std::move(file)), limits_(limits) {
    if (!archive_->handle) refuse({file_, {}, {}}, "tệp hỏng hoặc bị cắt cụt (không có mục lục của tệp nén ZIP)");
    listParts();
    locateParts();
}

Zip::~Zip() = default;
Zip::Zip(Zip &&) noexcept = default;

void Zip::listParts() {
    unz_global_info64 info{};
    unzGetGlobalInfo64(archive_->handle, &info);
    if (info.number_entry > limits_.parts)
        refuseSize({file_, {}, {}}, "tệp nén có " + std::to_string(info.number_entry) + " phần");
    int state = info.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(archive_->handle);
    for (; state == UNZ_OK; state = unzGoToNextFile(archive_->handle)) addPart();
    if (state != UNZ_END_OF_LIST_OF_FILE) refuse({file_, {}, {}}, "tệp hỏng (mục lục của tệp nén ZIP không đọc được)");
}

void Zip::addPart() {
    unz_file_info64 info{};
    unz64_file_pos position{};
    std::string name;
    int state = unzGetCurrentFileInfo64(archive_->handle, &info, nullptr, 0, nullptr, 0, nullptr, 0);
    if (state == UNZ_OK) {
        name.resize(info.size_filename);
        state =
            unzGetCurrentFileInfo64(archive_->handle, &info, name.data(), info.size_filename, nullptr, 0, nullptr, 0);
    }
    if (state != UNZ_OK || unzGetFilePos64(archive_->handle, &position) != UNZ_OK)
        refuse({file_, {}, {}}, "tệp hỏng (mục lục của tệp nén ZIP không đọc được)");
    name = normalizedName(std::move(name));
    if (name.empty() || name.ends_with('/')) return;
    if (find(name)) refuseDamaged(file_, name, "có hai lần trong tệp nén");
    parts_.push_back({std::move(name), info.compressed_size, info.uncompressed_size, 0,
                      static_cast<std::uint64_t>(position.pos_in_zip_directory), position.num_of_file,
                      static_cast<std::uint32_t>(info.compression_method), (info.flag & encryptedFlag) != 0});
}

/// Makes a part the current one, without inflating it. Its local header must agree with the directory.
void Zip::open(const ZipPart &part) {
    const unz64_file_pos position = positionOf(part);
    constexpr int raw = 1;
    int method = 0;
    int level = 0;
    if (unzGoToFilePos64(archive_->handle, &position) != UNZ_OK ||
        unzOpenCurrentFile2(archive_->handle, &method, &level, raw) != UNZ_OK)
        refuseDamaged(file_, part.name, "đầu mục trong tệp nén không khớp mục lục");
}

/// The position from which minizip reads the data of the open part; past the end if it cannot read.
std::uint64_t Zip::dataStart(const ZipPart &part) {
    std::optional<std::uint64_t> &begin = archive_->memory.firstRead;
    begin.reset();
    char byte = 0;
    unzReadCurrentFile(archive_->handle, &byte, 1);
    return part.packed == 0 ? 0 : begin.value_or(archive_->memory.bytes.size());
}

/// Finds the data of each part, and refuses parts that share bytes: otherwise a few bytes could be inflated again and
/// again.
void Zip::locateParts() {
    std::vector<const ZipPart *> inOrder;
    for (ZipPart &part : parts_) {
        if (!isReadable(part)) continue;
        open(part);
        part.dataStart = dataStart(part);
        unzCloseCurrentFile(archive_->handle);
        inOrder.push_back(&part);
    }
    std::ranges::sort(inOrder, [](const ZipPart *a, const ZipPart *b) { return a->dataStart < b->dataStart; });
    std::uint64_t end = 0;
    for (const ZipPart *part : inOrder) {
        const std::uint64_t size = archive_->memory.bytes.size();
        if (part->packed > size || part->dataStart > size - part->packed)
            refuseDamaged(file_, part->name, "tệp bị cắt cụt");
        if (part->dataStart < end) refuseDamaged(file_, part->name, "chồng lên phần khác của tệp nén");
        end = part->dataStart + part->packed;
    }
}

const ZipPart *Zip::find(std::string_view name) const {
    return firstWhere(parts_, [name](const ZipPart &part) { return samePartName(part.name, name); });
}

void Zip::read(const ZipPart &part, const Sink &sink) {
    if (part.encrypted) refuseProtected(file_);
    if (!isReadable(part))
        refuseDamaged(file_, part.name, "nén theo cách " + std::to_string(part.method) + " không rõ");
    count(part, part.unpacked);
    const unz64_file_pos position = positionOf(part);
    if (unzGoToFilePos64(archive_->handle, &position) != UNZ_OK || unzOpenCurrentFile(archive_->handle) != UNZ_OK)
        refuseDamaged(file_, part.name, "đầu mục trong tệp nén không khớp mục lục");
    // If `sink` or a limit throws, the part stays open; minizip closes it when the next part is opened, or with the
    // archive.
    const std::uint64_t unpacked = inflate(part, sink);
    // Closing compares the CRC, but only if the whole declared size has been read.
    if (unzCloseCurrentFile(archive_->handle) != UNZ_OK) refuseDamaged(file_, part.name, "sai mã kiểm tra CRC");
    if (unpacked != part.unpacked) refuseDamaged(file_, part.name, "dài khác với mục lục ghi");
    total_ += unpacked;
}

std::uint64_t Zip::inflate(const ZipPart &part, const Sink &sink) {
    std::array<char, pieceSize> piece;
    std::uint64_t unpacked = 0;
    for (;;) {
        const int size = unzReadCurrentFile(archive_->handle, piece.data(), static_cast<unsigned>(piece.size()));
        if (size < 0) refuseDamaged(file_, part.name, "không giải nén được");
        if (size == 0) return unpacked;
        unpacked += static_cast<std::uint64_t>(size);
        count(part, unpacked);
        sink(std::string_view(piece.data(), static_cast<std::size_t>(size)));
    }
}

/// Refuses a part that is, or by its header will be, larger than a limit.
void Zip::count(const ZipPart &part, std::uint64_t unpacked) const {
    const auto tooLarge = [&](const std::string &how) {
        refuseSize({file_, {}, {}}, "phần “" + part.name + "” giải nén ra " + how);
    };
    if (unpacked > limits_.unpackedSize) tooLarge("hơn " + mebibytes(limits_.unpackedSize));
    if (total_ + unpacked > limits_.unpackedTotal)
        tooLarge("cùng các phần khác hơn " + mebibytes(limits_.unpackedTotal));
    if (unpacked > limits_.ratioFrom && unpacked / limits_.ratio > part.packed)
        tooLarge("gấp hơn " + std::to_string(limits_.ratio) + " lần");
}

std::string Zip::readWhole(const ZipPart &part, std::uint64_t limit) {
    std::string whole;
    read(part, [&](std::string_view piece) {
        if (whole.size() + piece.size() > limit)
            refuseSize({file_, {}, {}}, "phần “" + part.name + "” dài hơn " + std::to_string(limit) + " byte");
        whole += piece;
    });
    return whole;
}

bool isReadable(const ZipPart &part) { return part.method == 0 || part.method == Z_DEFLATED; }

bool isWholeZip(std::string_view bytes) {
    try {
        const Zip zip(bytes, {}, {});
        return true;
    } catch (const Error &) {
        return false;
    }
}

bool samePartName(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lowerCased(x) == lowerCased(y); });
}

} // namespace phuluc
