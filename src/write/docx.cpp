#include "write/docx.hpp"

#include "phuluc766/error.hpp"
#include "write/docx_package.hpp"
#include "write/template_tags.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace phuluc {
namespace {

// Limits for all parts with text together.
constexpr std::size_t textLimit = 8U << 20; // bytes
constexpr std::size_t markupLimit = 600'000; // start and end tags

bool startsWithOneOf(const std::string &name, std::initializer_list<std::string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view start) { return name.starts_with(start); });
}

/// Whether tags may stand in this part. Charts and diagrams without a tag are copied as they are.
bool holdsText(const PackagePart &part) {
    if (isTextPart(part.name)) return true;
    return part.name.ends_with(".xml") &&
           startsWithOneOf(part.name, {"word/charts/chart", "word/diagrams/data", "word/diagrams/drawing"}) &&
           part.bytes.find('{') != std::string::npos;
}

bool isProperties(const PackagePart &part) { return part.name.starts_with("docProps/") && part.name.ends_with(".xml"); }

/// Refuses tags in parts that are not filled in, so that no tag is left in a document. Comments and building blocks are
/// not text of the document, and may hold tags.
void refuseTagsElsewhere(const PackagePart &part, const std::string &file) {
    if (!part.name.ends_with(".xml") && !part.name.ends_with(".rels")) return;
    if (startsWithOneOf(part.name, {"word/comments", "word/glossary/"}) || !looksTagged(part.bytes)) return;
    refuseTemplate({file, part.name}, {}, "có thẻ ở phần này, chỗ không điền được; hãy chuyển thẻ ra văn bản");
}

/// Fills in the file's properties, such as title and author.
std::string filledProperties(const std::string &xml, const XmlSource &source, const Fields &fields) {
    return withValues(xml, source, [&](const std::string &name) {
        const auto value = fields.texts.find(name);
        if (value == fields.texts.end())
            refuseTemplate(source, {}, "thẻ {{" + name + "}} trong thuộc tính của tệp không có trong bảng tên thẻ");
        std::string escaped;
        appendXmlText(escaped, value->second);
        return escaped;
    });
}

} // namespace

DocxTemplate::DocxTemplate(const std::string &bytes, const std::string &file) : file_(file) {
    DocumentParts document = asDocument(unpack(bytes, file), file);
    std::vector<PackagePart> &parts = document.parts;
    leftOut_ = std::move(document.leftOut);
    if (std::ranges::none_of(parts, [](const PackagePart &part) { return isMainPart(part.name); }))
        throw Error(ErrorKind::usage,
                    "không đọc được mẫu Word này: trong tệp không có phần word/document.xml. Mở mẫu bằng Word, "
                    "lưu lại dạng .docx, hoặc chép lại mẫu gốc, rồi chạy lại",
                    {file, {}, {}});
    std::size_t text = 0;
    std::size_t markup = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isProperties(parts[i])) {
            if (looksTagged(parts[i].bytes)) properties_.emplace(i, std::exchange(parts[i].bytes, {}));
            continue;
        }
        if (!holdsText(parts[i])) {
            refuseTagsElsewhere(parts[i], file);
            continue;
        }
        text += parts[i].bytes.size();
        markup += static_cast<std::size_t>(std::ranges::count(parts[i].bytes, '<'));
        if (text > textLimit || markup > markupLimit)
            refuseTemplate({file, parts[i].name}, {}, "mẫu dài hơn 8 MiB văn bản hoặc 600.000 thẻ XML");
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
    for (const auto &[index, xml] : properties_)
        filled[index] = {parts_[index].name, filledProperties(xml, {file_, parts_[index].name}, fields)};

    // Only filled parts are deflated here. Parts that never change were deflated when the template was read.
    std::vector<PackagePart> fresh;
    for (auto &[index, part] : filled) fresh.push_back(std::move(part));
    std::vector<DeflatedPart> parts = parts_;
    const std::vector<DeflatedPart> packed = deflated(fresh);
    auto next = packed.begin();
    for (const auto &[index, part] : filled) parts[index] = *next++;
    return packDeflated(parts);
}

} // namespace phuluc
