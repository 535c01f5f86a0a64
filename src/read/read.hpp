// Any export as tables: the format is told by the first bytes, never by the name.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// How large a file may be, packed and unpacked, before it is refused as absurd. Sizes in bytes.
struct ReadLimits {
    std::uint64_t fileSize = 64ULL << 20;
    std::uint64_t unpackedSize = 256ULL << 20;  ///< of one part of a container
    std::uint64_t unpackedTotal = 384ULL << 20; ///< of the parts that are read
    std::uint64_t ratio = 200;                  ///< unpacked to packed size of a part, looked at past ratioFrom
    std::uint64_t ratioFrom = 8ULL << 20;
    std::uint32_t parts = 4096;        ///< entries of a container
    std::uint32_t tables = 256;        ///< sheets of a workbook
    std::uint32_t rows = 1'048'576;    ///< of a sheet
    std::uint32_t columns = 16'384;    ///< of a sheet
    std::uint64_t cells = 3'000'000;   ///< of a workbook; headings are looked for in all of them
    std::uint32_t cellLength = 32'767; ///< UTF-16 units a cell; refused beyond
    std::uint32_t nesting = 256;       ///< depth of elements
    std::uint32_t merges = 100'000;    ///< of a workbook
    std::uint64_t text = 64ULL << 20;  ///< all texts of a workbook, in bytes
};

/// What the first bytes say a file is.
enum class FileFormat { xlsx, xlsb, xls, ods, flatOds, xml2003, html, mhtml, csv, archive, encrypted, packed, word, other };

struct FileType {
    FileFormat format = FileFormat::other;
    std::string
        name; ///< in Vietnamese, for messages: "sổ tính Excel (.xlsx)", "ảnh PNG", "tài liệu PDF", "văn bản Word"
};

/// Whether the file is known to be something else than a table.
[[nodiscard]] inline bool isNoTable(const FileType &type) {
    return type.format == FileFormat::packed || type.format == FileFormat::word || type.format == FileFormat::other;
}

/// What such a file is, and what to do about one that may hold tables, for a message.
[[nodiscard]] std::string whyNoTable(const FileType &type);

/// Tells a file's type by its bytes alone; empty bytes are `other`, "tệp rỗng".
[[nodiscard]] FileType fileType(std::string_view bytes);

/// Every sheet of an export, hidden ones too, in the order of the file.
/// `file` names the export in errors. Throws Error (data) with the place for anything that is damaged, encrypted,
/// hostile, too large or of another kind; the text says what it is and what to do ("mở bằng Excel, lưu lại dạng
/// .xlsx").
[[nodiscard]] std::vector<Table> readTables(std::string_view bytes, const std::string &file,
                                            const ReadLimits &limits = {});
/// The same of bytes whose type has been told already.
[[nodiscard]] std::vector<Table> readTables(std::string_view bytes, const std::string &file, const FileType &type,
                                            const ReadLimits &limits = {});

} // namespace phuluc
