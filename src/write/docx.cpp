#include "write/docx.hpp"

#include "phuluc766/error.hpp"
#include "write/package.hpp"

#include <algorithm>
#include <array>
#include <utility>

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

DocxTemplate::DocxTemplate(const std::string &bytes, const std::string &file) {
    std::vector<PackagePart> parts = unpack(bytes, file);
    if (std::none_of(parts.begin(), parts.end(), isMainDocument))
        throw Error(
            ErrorKind::usage,
            "cần một tệp mẫu Word (.docx), nhưng trong tệp này không có phần word/document.xml. Mở mẫu bằng Word, "
            "lưu lại dạng .docx, hoặc chép lại mẫu gốc",
            {file, {}, {}});
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].name == "docProps/core.xml") properties_.emplace(i, std::exchange(parts[i].bytes, {}));
        if (!holdsText(parts[i].name)) continue;
        const TemplatePart &part =
            textParts_.try_emplace(i, parts[i].bytes, XmlSource{file, parts[i].name}).first->second;
        blocks_.merge(part.blocks());
        parts[i].bytes.clear();
    }
    parts_ = deflated(parts);
}

std::string DocxTemplate::filled(const Fields &fields) const {
    std::map<std::size_t, PackagePart> filled;
    for (const auto &[index, part] : textParts_) filled[index] = {parts_[index].name, part.filled(fields)};
    for (const auto &[index, xml] : properties_) filled[index] = {parts_[index].name, filledProperties(xml, fields)};

    // Parts that never change were deflated when the template was read.
    std::vector<PackagePart> fresh;
    for (auto &[index, part] : filled) fresh.push_back(std::move(part));
    std::vector<DeflatedPart> parts = parts_;
    const std::vector<DeflatedPart> packed = deflated(fresh);
    auto next = packed.begin();
    for (const auto &[index, part] : filled) parts[index] = *next++;
    return packDeflated(parts);
}

} // namespace phuluc
