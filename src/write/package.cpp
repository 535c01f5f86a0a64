#include "write/package.hpp"

#include "base/cache.hpp"
#include "base/lookup.hpp"
#include "phuluc766/error.hpp"

#include <libdeflate.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace phuluc {
namespace {

constexpr std::uint64_t partLimit = 1000;
constexpr uLong encryptedFlag = 1;
/// 01/01/1980, the first day that a zip file can state.
constexpr uLong firstDay = 0x21UL << 16;

/// Level 1 of libdeflate makes smaller files than level 2 of zlib, in half the time. Level 6 of zlib makes files 7 %
/// smaller and takes 3.5 times as long.
constexpr int compressionLevel = 1;

struct FreeCompressor {
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, FreeCompressor>;

struct Deflated {
    std::string bytes;
    std::uint32_t check; ///< CRC-32 of the inflated bytes
};

Deflated deflatedAnew(libdeflate_compressor *compressor, std::string_view bytes) {
    std::string packed(libdeflate_deflate_compress_bound(compressor, bytes.size()), '\0');
    packed.resize(libdeflate_deflate_compress(compressor, bytes.data(), bytes.size(), packed.data(), packed.size()));
    return {std::move(packed), libdeflate_crc32(0, bytes.data(), bytes.size())};
}

/// Small parts that many documents share (theme, styles, relationships) are deflated once.
const Cache<Deflated> &commonParts() {
    constexpr std::size_t most = 256;
    constexpr std::size_t longest = 8192; // bytes
    static const Cache<Deflated> all(most, longest);
    return all;
}

/// The memory that minizip reads or writes as a file.
struct Memory {
    std::string bytes;
    std::uint64_t position = 0;
};

void *openMemory(void *memory, const void *, int) { return memory; }
int closeMemory(void *, void *) { return 0; }
int memoryError(void *, void *) { return 0; }
ZPOS64_T tellMemory(void *, void *stream) { return static_cast<Memory *>(stream)->position; }

uLong readMemory(void *, void *stream, void *buffer, uLong size) {
    Memory &memory = *static_cast<Memory *>(stream);
    const std::string_view piece = std::string_view(memory.bytes).substr(memory.position, size);
    std::memcpy(buffer, piece.data(), piece.size());
    memory.position += piece.size();
    return static_cast<uLong>(piece.size());
}

/// Writes at the current position. minizip goes back to fill in sizes and CRC of a written part.
uLong writeMemory(void *, void *stream, const void *buffer, uLong size) {
    Memory &memory = *static_cast<Memory *>(stream);
    memory.bytes.resize(std::max<std::uint64_t>(memory.bytes.size(), memory.position + size));
    std::memcpy(memory.bytes.data() + memory.position, buffer, size);
    memory.position += size;
    return size;
}

long seekMemory(void *, void *stream, ZPOS64_T offset, int origin) {
    Memory &memory = *static_cast<Memory *>(stream);
    const std::uint64_t start = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                                : origin == ZLIB_FILEFUNC_SEEK_CUR ? memory.position
                                                                   : memory.bytes.size();
    if (offset > memory.bytes.size() - start) return -1;
    memory.position = start + offset;
    return 0;
}

zlib_filefunc64_def memoryFunctions(Memory &memory) {
    return {openMemory, readMemory, writeMemory, tellMemory, seekMemory, closeMemory, memoryError, &memory};
}

struct CloseReading {
    void operator()(void *handle) const { unzClose(handle); }
};
using Reading = std::unique_ptr<void, CloseReading>;

[[noreturn]] void refuse(const std::string &file, const std::string &what) {
    throw Error(ErrorKind::usage,
                "không đọc được mẫu Word này: " + what +
                    ". Mở mẫu bằng Word, lưu lại dạng .docx, hoặc chép lại mẫu gốc, rồi chạy lại",
                {file, {}, {}});
}

PackagePart describedPart(unzFile archive, const std::string &file) {
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        refuse(file, "mục lục của tệp nén bị hỏng");
    PackagePart part{std::string(info.size_filename, '\0'), {}};
    unzGetCurrentFileInfo64(archive, nullptr, part.name.data(), info.size_filename, nullptr, 0, nullptr, 0);
    if ((info.flag & encryptedFlag) != 0) refuse(file, "tệp có mật khẩu");
    return part;
}

/// Inflates the current part. Stops when it is larger than the rest of the limit, whatever its header says.
std::string inflated(unzFile archive, std::size_t left, const std::string &file) {
    if (unzOpenCurrentFile(archive) != UNZ_OK) refuse(file, "có phần nén theo cách không rõ");
    std::string bytes;
    std::array<char, 16384> piece;
    for (;;) {
        const int size = unzReadCurrentFile(archive, piece.data(), static_cast<unsigned>(piece.size()));
        if (size < 0) refuse(file, "tệp bị hỏng, không giải nén được");
        if (size == 0) break;
        bytes.append(piece.data(), static_cast<std::size_t>(size));
        if (bytes.size() > left) refuse(file, "giải nén ra lớn hơn 32 MiB");
    }
    if (unzCloseCurrentFile(archive) != UNZ_OK) refuse(file, "tệp bị hỏng (sai mã kiểm tra CRC)");
    return bytes;
}

/// Adds a part that is already deflated: minizip writes only the frame around it ("raw").
bool addPart(zipFile archive, const DeflatedPart &part) {
    constexpr uLong madeBy = 20; // MS-DOS, version 2.0: the same on every system
    constexpr int raw = 1;
    zip_fileinfo info{};
    info.dosDate = firstDay;
    return zipOpenNewFileInZip4_64(archive, part.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                   compressionLevel, raw, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0,
                                   madeBy, 0, 0) == ZIP_OK &&
           zipWriteInFileInZip(archive, part.bytes.data(), static_cast<unsigned>(part.bytes.size())) == ZIP_OK &&
           zipCloseFileInZipRaw64(archive, part.size, part.check) == ZIP_OK;
}

} // namespace

PackagePart *partNamed(std::vector<PackagePart> &parts, std::string_view name) {
    return firstWhere(parts, [&](const PackagePart &part) { return part.name == name; });
}

std::vector<PackagePart> unpack(const std::string &bytes, const std::string &file, std::size_t most) {
    Memory memory{bytes, 0};
    zlib_filefunc64_def functions = memoryFunctions(memory);
    const Reading archive(unzOpen2_64("memory", &functions));
    if (!archive && bytes.starts_with("\xD0\xCF\x11\xE0"))
        throw Error(ErrorKind::usage,
                    "không đọc được mẫu Word này: tệp có mật khẩu, hoặc là tệp .doc kiểu cũ. Mở mẫu bằng Word, bỏ mật khẩu "
                    "(File, Info, Protect Document), lưu dạng .docx, rồi chạy lại",
                    {file, {}, {}});
    if (!archive) refuse(file, "tệp này không phải .docx hoặc bị cắt cụt");
    unz_global_info64 info{};
    unzGetGlobalInfo64(archive.get(), &info);
    if (info.number_entry > partLimit) refuse(file, "tệp nén có quá nhiều phần");
    std::vector<PackagePart> parts;
    std::size_t left = most;
    int state = info.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(archive.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(archive.get())) {
        PackagePart part = describedPart(archive.get(), file);
        if (part.name.ends_with('/')) continue; // a folder; Word does not write any, and does not need them
        if (contains(parts, part.name, &PackagePart::name)) refuse(file, "phần “" + part.name + "” có hai lần");
        part.bytes = inflated(archive.get(), left, file);
        left -= part.bytes.size();
        parts.push_back(std::move(part));
    }
    if (state != UNZ_END_OF_LIST_OF_FILE) refuse(file, "mục lục của tệp nén bị hỏng");
    return parts;
}

std::vector<DeflatedPart> deflated(const std::vector<PackagePart> &parts) {
    std::vector<DeflatedPart> result;
    const Compressor compressor(libdeflate_alloc_compressor(compressionLevel));
    if (!compressor) throw std::bad_alloc();
    for (const PackagePart &part : parts) {
        Deflated packed = commonParts().get(
            part.bytes, [&](std::string_view bytes) { return deflatedAnew(compressor.get(), bytes); });
        result.push_back({part.name, std::move(packed.bytes), part.bytes.size(), packed.check});
    }
    return result;
}

std::string packDeflated(const std::vector<DeflatedPart> &parts) {
    Memory memory;
    zlib_filefunc64_def functions = memoryFunctions(memory);
    zipFile archive = zipOpen2_64("memory", APPEND_STATUS_CREATE, nullptr, &functions);
    bool written = archive != nullptr;
    for (const DeflatedPart &part : parts) written = written && addPart(archive, part);
    if (archive != nullptr) written = zipClose(archive, nullptr) == ZIP_OK && written;
    if (!written) throw std::bad_alloc(); // in memory only memory can be missing
    return std::move(memory.bytes);
}

std::string pack(const std::vector<PackagePart> &parts) { return packDeflated(deflated(parts)); }

} // namespace phuluc
