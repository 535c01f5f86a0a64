#include "write/sheet_package.hpp"

#include "base/files.hpp"
#include "phuluc766/error.hpp"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <array>
#include <memory>
#include <string>

namespace phuluc {
namespace {

struct CloseSource {
    void operator()(unzFile file) const { unzClose(file); }
};
using Source = std::unique_ptr<void, CloseSource>;

struct CloseTarget {
    void operator()(zipFile file) const { zipClose(file, nullptr); }
};
using Target = std::unique_ptr<void, CloseTarget>;

/// One part as it lies in the package, deflated, or unpacked.
struct Part {
    std::string name;
    unz_file_info64 info{};
    int method = Z_DEFLATED;
    std::string bytes;
};

enum class Packing { raw, unpacked };

[[noreturn]] void cannotFinish(const std::filesystem::path &workbook) {
    throw Error(ErrorKind::system,
                "không ghi được tệp: ổ đĩa có thể đã đầy hoặc bị ngắt. Hãy giải phóng dung lượng rồi chạy lại",
                {utf8(workbook.filename()), {}, {}});
}

bool isSheet(const std::string &name) { return name.starts_with("xl/worksheets/sheet"); }

/// The part at which `source` stands; sheets unpacked, all others as they lie. No name: it cannot be read.
Part readPart(unzFile source) {
    Part part;
    std::array<char, 256> name{};
    if (unzGetCurrentFileInfo64(source, &part.info, name.data(), name.size(), nullptr, 0, nullptr, 0) != UNZ_OK)
        return {};
    const Packing packing = isSheet(name.data()) ? Packing::unpacked : Packing::raw;
    int level = 0;
    if (unzOpenCurrentFile2(source, &part.method, &level, packing == Packing::raw ? 1 : 0) != UNZ_OK) return {};
    part.bytes.resize(packing == Packing::raw ? part.info.compressed_size : part.info.uncompressed_size);
    const int got = unzReadCurrentFile(source, part.bytes.data(), static_cast<unsigned>(part.bytes.size()));
    const bool whole = got >= 0 && static_cast<std::size_t>(got) == part.bytes.size();
    if (unzCloseCurrentFile(source) == UNZ_OK && whole) part.name = name.data();
    return part;
}

bool writePart(zipFile target, const Part &part, Packing packing) {
    zip_fileinfo info{};
    info.dosDate = part.info.dosDate; // fixed by libxlsxwriter: the same input gives the same bytes
    const int raw = packing == Packing::raw ? 1 : 0;
    if (zipOpenNewFileInZip2(target, part.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, part.method,
                             Z_DEFAULT_COMPRESSION, raw) != ZIP_OK)
        return false;
    if (zipWriteInFileInZip(target, part.bytes.data(), static_cast<unsigned>(part.bytes.size())) != ZIP_OK)
        return false;
    return (packing == Packing::raw ? zipCloseFileInZipRaw64(target, part.info.uncompressed_size, part.info.crc)
                                    : zipCloseFileInZip(target)) == ZIP_OK;
}

void markFirstPage(std::string &sheet) {
    constexpr std::string_view plain = "<headerFooter>";
    const std::size_t at = sheet.find(plain);
    if (at != std::string::npos) sheet.replace(at, plain.size(), "<headerFooter differentFirst=\"1\">");
}

bool rewrite(unzFile source, zipFile target) {
    for (int state = unzGoToFirstFile(source); state != UNZ_END_OF_LIST_OF_FILE; state = unzGoToNextFile(source)) {
        Part part = state == UNZ_OK ? readPart(source) : Part{};
        if (part.name.empty()) return false;
        const Packing packing = isSheet(part.name) ? Packing::unpacked : Packing::raw;
        if (packing == Packing::unpacked) markFirstPage(part.bytes);
        if (!writePart(target, part, packing)) return false;
    }
    return true;
}

} // namespace

void leaveFirstPagesUnnumbered(const std::filesystem::path &workbook) {
    std::filesystem::path next = workbook;
    next += ".tmp";
    Source source(unzOpen64(utf8(workbook).c_str()));
    Target target(zipOpen64(utf8(next).c_str(), APPEND_STATUS_CREATE));
    const bool written = source && target && rewrite(source.get(), target.get());
    const bool closed = target && zipClose(target.release(), nullptr) == ZIP_OK;
    source.reset();
    std::error_code error;
    if (written && closed) std::filesystem::rename(next, workbook, error);
    if (!written || !closed || error) {
        std::filesystem::remove(next, error);
        cannotFinish(workbook);
    }
}

} // namespace phuluc
