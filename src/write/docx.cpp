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

/// Title, author and the like as the file's properties show them: plain values only, other braces stay as they are.
std::string filledProperties(std::string_view xml, const Fields &fields) {
    std::string filled;
    for (std::size_t open = xml.find("{{"); open != xml.npos; open = xml.find("{{")) {
        const std::size_t close = xml.find("}}", open);
        if (close == xml.npos) break;
        const auto value = fields.texts.find(std::string(xml.substr(open + 2, close - open - 2)));
        filled += xml.substr(0, open);
        if (value != fields.texts.end())
            appendXmlText(filled, value->second);
        else
            filled += xml.substr(open, close + 2 - open);
        xml.remove_prefix(close + 2);
    }
    return filled.append(xml);
}

} // namespace

DocxTemplate::DocxTemplate(const std::string &bytes, const std::string &file) : parts_(unpack(bytes, file)) {
    if (std::none_of(parts_.begin(), parts_.end(), isMainDocument))
        throw Error(
            ErrorKind::usage,
            "cần một tệp mẫu Word (.docx), nhưng trong tệp này không có phần word/document.xml. Mở mẫu bằng Word, "
            "lưu lại dạng .docx, hoặc chép lại mẫu gốc",
            {file, {}, {}});
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (!holdsText(parts_[i].name)) continue;
        const TemplatePart &part =
            textParts_.try_emplace(i, parts_[i].bytes, XmlSource{file, parts_[i].name}).first->second;
        blocks_.merge(part.blocks());
        parts_[i].bytes.clear();
    }
}

std::string DocxTemplate::filled(const Fields &fields) const {
    std::vector<PackagePart> parts = parts_;
    for (const auto &[index, part] : textParts_) parts[index].bytes = part.filled(fields);
    for (PackagePart &part : parts)
        if (part.name == "docProps/core.xml") part.bytes = filledProperties(part.bytes, fields);
    return pack(parts);
}

} // namespace phuluc
