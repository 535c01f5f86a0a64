// Reads any export as tables. The first bytes decide the format, never the name.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Limits for a file, packed and unpacked; a larger one is refused. Sizes in bytes.
struct ReadLimits {
    std::uint64_t fileSize = 64ULL << 20;
    std::uint64_t unpackedSize = 256ULL << 20;  ///< of one part of a container
    std::uint64_t unpackedTotal = 384ULL << 20; ///< of all parts that are read
    std::uint64_t ratio = 200;                  ///< unpacked to packed size of a part; checked above ratioFrom
    std::uint64_t ratioFrom = 8ULL << 20;
    std::uint32_t parts = 4096;        ///< number of entries of a container
    std::uint32_t tables = 256;        ///< number of sheets of a workbook
    std::uint32_t rows = 1'048'576;    ///< of a sheet
    std::uint32_t columns = 16'384;    ///< of a sheet
    std::uint64_t cells = 3'000'000;   ///< of a workbook; headings are searched for in all of them
    std::uint32_t cellLength = 32'767; ///< UTF-16 units of a cell
    std::uint32_t nesting = 256;       ///< depth of XML or HTML elements
    std::uint32_t merges = 100'000;    ///< of a workbook
    std::uint64_t text = 64ULL << 20;  ///< all texts of a workbook, in bytes
};

/// The format of a file by its first bytes. `unread`: a table of a kind that is refused; `packed`: compressed in a way
/// that cannot be opened.
enum class FileFormat {
    xlsx,
    xls,
    ods,
    flatOds,
    xml2003,
    html,
    mhtml,
    csv,
    archive,
    encrypted,
    unread,
    packed,
    word,
    empty,
    other
};

struct FileType {
    FileFormat format = FileFormat::other;
    std::string
        name; ///< in Vietnamese, for messages: "sổ tính Excel (.xlsx)", "ảnh PNG", "tài liệu PDF", "văn bản Word"
};

/// Whether the file is known not to be a table.
[[nodiscard]] inline bool isNoTable(const FileType &type) {
    return type.format == FileFormat::packed || type.format == FileFormat::word || type.format == FileFormat::empty ||
           type.format == FileFormat::other;
}

/// For a message: what a file without tables is, and what to do if it may hold some after all.
[[nodiscard]] std::string whyNoTable(const FileType &type);

/// The type of a file by its bytes alone. Files without bytes, or with blanks alone, are `empty`.
[[nodiscard]] FileType fileType(std::string_view bytes);

/// All sheets of an export, including hidden ones, in the order of the file. `file` names the export in errors. Throws
/// Error (data) with the place for a file that is damaged, encrypted, hostile, too large or of another kind; the text
/// says what it is and what to do ("mở bằng Excel, lưu lại dạng .xlsx").
[[nodiscard]] std::vector<Table> readTables(std::string_view bytes, const std::string &file,
                                            const ReadLimits &limits = {});
/// The same for bytes whose type is already known.
[[nodiscard]] std::vector<Table> readTables(std::string_view bytes, const std::string &file, const FileType &type,
                                            const ReadLimits &limits = {});

} // namespace phuluc
