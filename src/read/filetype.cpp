// Finds the type of a file by its first bytes; for containers also by the names of their parts.
#include "base/ascii.hpp"
#include "read/read.hpp"

#include "read/encoding.hpp"
#include "read/mhtml.hpp"
#include "read/ole.hpp"
#include "read/xls.hpp"
#include "read/zip.hpp"

#include "phuluc766/error.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t sniffed = 64 << 10;

struct Signature {
    std::string_view bytes;
    std::string_view name;
    FileFormat format = FileFormat::other;
};

/// First bytes of files that are no tables.
constexpr std::array<Signature, 18> signatures = {{{"%PDF", "tài liệu PDF"},
                                                   {"\x89PNG", "ảnh PNG"},
                                                   {"\xFF\xD8\xFF", "ảnh JPEG"},
                                                   {"GIF8", "ảnh GIF"},
                                                   {{"II*\0", 4}, "ảnh TIFF"},
                                                   {{"MM\0*", 4}, "ảnh TIFF"},
                                                   {"RIFF", "tệp ảnh, tiếng hoặc phim (RIFF)"},
                                                   {"Rar!\x1A\x07", "tệp nén RAR", FileFormat::packed},
                                                   {"7z\xBC\xAF\x27\x1C", "tệp nén 7z", FileFormat::packed},
                                                   {"\x1F\x8B", "tệp nén gzip", FileFormat::packed},
                                                   {"BZh", "tệp nén bzip2", FileFormat::packed},
                                                   {{"\xFD"
                                                     "7zXZ\0",
                                                     6},
                                                    "tệp nén xz",
                                                    FileFormat::packed},
                                                   {"{\\rtf", "văn bản RTF"},
                                                   {"\x7F"
                                                    "ELF",
                                                    "chương trình"},
                                                   {"#!", "chương trình (script)"},
                                                   {"SQLite format 3", "cơ sở dữ liệu SQLite"},
                                                   {{"\0\1\0\0Standard", 12}, "cơ sở dữ liệu Access"},
                                                   {{"\0\0\0", 3}, "tệp nhị phân"}}};

bool contains(std::string_view text, std::string_view piece) { return text.find(piece) != text.npos; }

FileType other(std::string_view name) { return {FileFormat::other, std::string(name)}; }

/// Programs and bitmaps begin with two letters, as a text may. The zero bytes behind the letters distinguish them from
/// text.
std::optional<FileType> twoLetterType(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 64);
    if (!contains(head.substr(0, 16), std::string_view("\0", 1))) return std::nullopt;
    if (head.starts_with("MZ")) return other("chương trình (.exe)");
    if (head.starts_with("BM")) return other("ảnh BMP");
    return std::nullopt;
}

FileType openDocumentType(std::string_view mimeType) {
    if (contains(mimeType, "opendocument.spreadsheet")) return {FileFormat::ods, "bảng tính OpenDocument (.ods)"};
    if (contains(mimeType, "opendocument.text")) return other("văn bản OpenDocument (.odt)");
    if (contains(mimeType, "opendocument.presentation")) return other("bản trình chiếu OpenDocument (.odp)");
    if (contains(mimeType, "opendocument")) return other("tài liệu OpenDocument không phải bảng tính");
    if (contains(mimeType, "epub")) return other("sách điện tử EPUB");
    return other("tệp " + std::string(mimeType.substr(0, 60)));
}

FileType typeByParts(Zip &zip) {
    const auto holds = [&zip](std::string_view folder) {
        return std::ranges::any_of(zip.parts(), [folder](const ZipPart &part) {
            return samePartName(part.name.substr(0, folder.size()), folder);
        });
    };
    constexpr std::uint64_t longestMimeType = 1000;
    if (zip.find("xl/workbook.bin")) return {FileFormat::unread, "sổ tính Excel nhị phân (.xlsb)"};
    if (zip.find("xl/workbook.xml")) return {FileFormat::xlsx, "sổ tính Excel (.xlsx)"};
    if (const ZipPart *mimeType = zip.find("mimetype"); mimeType && mimeType->unpacked <= longestMimeType)
        return openDocumentType(zip.readWhole(*mimeType, longestMimeType));
    if (holds("word/")) return {FileFormat::word, "văn bản Word (.docx)"};
    if (holds("ppt/")) return other("bản trình chiếu PowerPoint (.pptx)");
    if (holds("visio/")) return other("bản vẽ Visio (.vsdx)");
    if (zip.find("_rels/.rels")) return {FileFormat::xlsx, "sổ tính Excel (.xlsx)"};
    if (zip.find("content.xml")) return {FileFormat::ods, "bảng tính OpenDocument (.ods)"};
    if (zip.find("META-INF/MANIFEST.MF")) return other("gói chương trình Java (.jar)");
    if (holds("Index/")) return other("tài liệu Apple (Numbers, Pages, Keynote)");
    return {FileFormat::archive, "tệp nén ZIP"};
}

FileType zipType(std::string_view bytes) {
    try {
        Zip zip(bytes, {}, {});
        return typeByParts(zip);
    } catch (const Error &) {
        // The file is damaged, hostile or encrypted: the reader of workbooks reports exactly how.
        return {FileFormat::xlsx, "tệp nén ZIP bị hỏng"};
    }
}

bool isUnmarkedUtf16(std::string_view bytes) {
    constexpr std::size_t decoded = 4096;
    const std::optional<ByteOrder> order = byteOrderOf(bytes);
    return order && bytes.size() % 2 == 0 && fromUtf16(bytes.substr(0, decoded), *order);
}

/// The beginning of a text file in lower case, without byte order mark, leading blanks and the zero bytes of UTF-16.
std::string textHead(std::string_view bytes) {
    std::string head(bytes.substr(0, sniffed));
    const bool wide = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") || isUnmarkedUtf16(bytes);
    if (wide) std::erase(head, '\0');
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
        if (head.starts_with(mark)) head.erase(0, mark.size());
    head.erase(0, std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    return lowerCased(head);
}

/// The first start tag of a document, after declaration, comments and document type; empty if there is none.
std::string_view rootTag(std::string_view head) {
    for (std::size_t at = head.find('<'); at != head.npos; at = head.find('<', at + 1)) {
        if (head.substr(at).starts_with("<!--"))
            at = std::min(head.find("-->", at), head.size() - 1);
        else if (at + 1 < head.size() && head[at + 1] >= 'a' && head[at + 1] <= 'z')
            return head.substr(at + 1, head.find('>', at) - at - 1);
    }
    return {};
}

FileType markupType(std::string_view head) {
    const std::string_view tag = rootTag(head);
    const std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
    const std::string_view local = name.substr(name.find(':') + 1);
    if (local == "workbook" && contains(tag, "urn:schemas-microsoft-com:office:spreadsheet"))
        return {FileFormat::xml2003, "bảng tính XML 2003"};
    if (local == "document" && contains(tag, "opendocument.spreadsheet"))
        return {FileFormat::flatOds, "bảng tính OpenDocument dạng phẳng (.fods)"};
    if (local == "document" && contains(tag, "opendocument"))
        return other("tài liệu OpenDocument không phải bảng tính");
    if (name == "html" || contains(head, "<table") || contains(head, "<html")) return {FileFormat::html, "bảng HTML"};
    if (head.starts_with("<?xml")) return other("tệp XML không phải sổ tính");
    return {FileFormat::html, "trang HTML"};
}

bool isJson(std::string_view head) {
    const std::size_t next = head.find_first_not_of(" \t\r\n", 1);
    const char second = next == head.npos ? ' ' : head[next];
    return (head.front() == '{' && (second == '"' || second == '}')) ||
           (head.front() == '[' && (second == '{' || second == '[' || second == '"'));
}

FileType textType(std::string_view bytes) {
    const std::string head = textHead(bytes);
    if (head.empty()) return {FileFormat::empty, "tệp rỗng"};
    if (contains(head, std::string_view("\0", 1))) return other("tệp nhị phân không rõ loại");
    if (const MessageKind kind = messageKind(head); kind != MessageKind::none)
        return kind == MessageKind::mail ? other("thư điện tử (.eml)")
                                         : FileType{FileFormat::mhtml, "trang web lưu một tệp (.mht)"};
    if (isJson(head)) return other("dữ liệu JSON");
    if (head.starts_with("id;p") && (contains(head, "\nc;x") || contains(head, "\nc;y")))
        return {FileFormat::unread, "bảng tính SYLK (.slk)"};
    if (head.starts_with("table\r\n0,1") || head.starts_with("table\n0,1"))
        return {FileFormat::unread, "bảng tính DIF (.dif)"};
    if (head.front() == '<' || contains(head, "<table")) return markupType(head);
    return {FileFormat::csv, "tệp văn bản (.csv)"};
}

} // namespace

FileType fileType(std::string_view bytes) {
    if (bytes.empty()) return {FileFormat::empty, "tệp rỗng"};
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return zipType(bytes);
    if (isCompoundFile(bytes)) return compoundFileType(bytes);
    if (isBareWorkbook(bytes)) return {FileFormat::xls, "sổ tính Excel đời cũ (.xls)"};
    for (const Signature &signature : signatures)
        if (bytes.starts_with(signature.bytes)) return {signature.format, std::string(signature.name)};
    if (const std::optional<FileType> type = twoLetterType(bytes)) return *type;
    return textType(withoutPadding(bytes));
}

std::string whyNoTable(const FileType &type) {
    return type.format == FileFormat::packed
               ? "là " + type.name + ", chương trình chỉ mở được .zip. Giải nén, lấy tệp xuất trong đó ra rồi chạy lại"
               : "là " + type.name + ", không phải bảng tính: bỏ qua";
}

} // namespace phuluc
