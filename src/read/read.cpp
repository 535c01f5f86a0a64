#include "read/read.hpp"

#include "read/csv.hpp"
#include "read/html.hpp"
#include "read/letters_lost.hpp"
#include "read/mhtml.hpp"
#include "read/ods.hpp"
#include "read/refuse.hpp"
#include "read/xls.hpp"
#include "read/xlsx.hpp"
#include "read/xml2003.hpp"

namespace phuluc {
namespace {

[[noreturn]] void refuseKind(const FileType &type, const std::string &file) {
    const Place place{file, {}, {}};
    switch (type.format) {
    case FileFormat::encrypted: refuseProtected(file);
    case FileFormat::archive:
        throw Error(ErrorKind::data,
                    "là tệp nén ZIP nên không đọc được ở đây. Giải nén, đưa các tệp bên trong vào thư mục kỳ rồi chạy "
                    "lại",
                    place);
    case FileFormat::empty:
        throw Error(
            ErrorKind::data,
            "tệp rỗng, không có gì bên trong. Lấy lại tệp gốc (tải lại từ Cổng) rồi chạy lại; nếu là tệp thừa thì "
            "xóa",
            place);
    case FileFormat::unread: refuseUnsupported(place, "chưa đọc được " + type.name);
    default:
        throw Error(ErrorKind::data,
                    "đây là " + type.name + ", không phải bảng tính (.xlsx, .xls, .ods, .csv)" +
                        ". Nếu có bảng cần dùng thì mở bằng Excel, lưu lại dạng .xlsx rồi chạy lại; nếu không thì bỏ "
                        "tệp này ra ngoài",
                    place);
    }
}

std::vector<Table> readAs(const FileType &type, std::string_view bytes, const std::string &file,
                          const ReadLimits &limits) {
    switch (type.format) {
    case FileFormat::xlsx: return readXlsx(bytes, file, limits);
    case FileFormat::xls: return readXls(bytes, file, limits);
    case FileFormat::ods: return readOds(bytes, file, limits);
    case FileFormat::flatOds: return readFlatOds(bytes, file, limits);
    case FileFormat::xml2003: return readXml2003(bytes, file, limits);
    case FileFormat::html: return readHtml(bytes, file, limits);
    case FileFormat::mhtml: return readMhtml(bytes, file, limits);
    case FileFormat::csv: return readCsv(bytes, file, limits);
    default: refuseKind(type, file);
    }
}

} // namespace

std::vector<Table> readTables(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    if (bytes.size() > limits.fileSize) refuseSize({file, {}, {}}, "tệp lớn hơn " + mebibytes(limits.fileSize));
    return readTables(bytes, file, fileType(bytes), limits);
}

std::vector<Table> readTables(std::string_view bytes, const std::string &file, const FileType &type,
                              const ReadLimits &limits) {
    if (bytes.size() > limits.fileSize) refuseSize({file, {}, {}}, "tệp lớn hơn " + mebibytes(limits.fileSize));
    try {
        std::vector<Table> tables = readAs(type, bytes, file, limits);
        refuseLostLetters(tables, file);
        return tables;
    } catch (const Error &error) {
        // A table knows its sheet and cell, but not its file.
        if (!error.place().file.empty()) throw;
        throw Error(error.kind(), error.what(), {file, error.place().sheet, error.place().cell});
    }
}

} // namespace phuluc
