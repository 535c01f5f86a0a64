#include "write/docx.hpp"

#include "phuluc766/error.hpp"
#include "write/package.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

/// Parts with text of the document; editors number them as they like.
bool holdsText(const std::string &name) {
    static constexpr std::array<std::string_view, 5> beginnings = {"word/document", "word/header", "word/footer",
                                                                   "word/footnotes", "word/endnotes"};
    return name.ends_with(".xml") && std::any_of(beginnings.begin(), beginnings.end(),
                                                 [&](std::string_view start) { return name.starts_with(start); });
}

bool isMainDocument(const PackagePart &part) { return part.name.starts_with("word/document") && holdsText(part.name); }

} // namespace

std::string filledDocx(const std::string &bytes, const std::string &file, const Fields &fields) {
    std::vector<PackagePart> parts = unpack(bytes, file);
    if (std::none_of(parts.begin(), parts.end(), isMainDocument))
        throw Error(
            ErrorKind::usage,
            "cần một tệp mẫu Word (.docx), nhưng trong tệp này không có phần word/document.xml. Mở mẫu bằng Word, "
            "lưu lại dạng .docx, hoặc chép lại mẫu gốc.",
            {file, {}, {}});
    for (PackagePart &part : parts) {
        if (!holdsText(part.name)) continue;
        const XmlSource source{file, part.name};
        XmlNode root = parseXmlTree(part.bytes, source);
        fillTree(root, fields, source);
        part.bytes = xmlBytes(root);
    }
    return pack(parts);
}

} // namespace phuluc
