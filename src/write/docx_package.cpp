#include "write/docx_package.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "write/template_tags.hpp"
#include "write/xmltree.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace phuluc {
namespace {

constexpr std::string_view documentType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/// Types of main parts that Word does not open in a .docx.
constexpr std::array<std::string_view, 3> otherMainTypes = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"};

/// The folder to which targets of relationships are relative: "word/" for "word/_rels/document.xml.rels".
std::string baseOf(const std::string &relationships) {
    const std::size_t folder = relationships.rfind("_rels/");
    return folder == std::string::npos ? std::string() : relationships.substr(0, folder);
}

/// The part with these relationships: "word/settings.xml" for "word/_rels/settings.xml.rels".
std::string sourceOf(const std::string &relationships) {
    constexpr std::string_view folder = "_rels/";
    constexpr std::string_view ending = ".rels";
    const std::string base = baseOf(relationships);
    if (relationships.size() < base.size() + folder.size() + ending.size()) return {};
    const std::string name = relationships.substr(base.size() + folder.size());
    return base + name.substr(0, name.size() - ending.size());
}

/// Refuses a part's name outside the package: an absolute path, a drive, "..".
void refuseName(const std::string &name, const std::string &file) {
    const bool outside = name.starts_with('/') || name.find('\\') != std::string::npos ||
                         name.find(':') != std::string::npos || ("/" + name + "/").find("/../") != std::string::npos;
    if (outside) refuseTemplate({file, name}, {}, "tên phần chỉ ra ngoài tệp, không phải do Word ghi");
}

/// Removes from a template what a document must not have.
class Cleaner {
  public:
    Cleaner(std::vector<PackagePart> parts, const std::string &file) : file_(file), result_{std::move(parts), {}} {}

    DocumentParts clean() {
        for (PackagePart &part : result_.parts) {
            refuseName(part.name, file_);
            if (part.name.ends_with(".rels"))
                relationships(part);
            else if (part.name.ends_with(".xml") &&
                     !isTextPart(part.name)) // text parts are checked when they are parsed
                requireSafeXml(part.bytes, {file_, part.name});
        }
        std::erase_if(result_.parts, [&](const PackagePart &part) { return dropped_.contains(part.name); });
        for (PackagePart &part : result_.parts) {
            if (part.name == contentTypesName) types(part);
            if (linkedToTemplate_.contains(part.name)) settings(part);
        }
        return std::move(result_);
    }

  private:
    void say(const std::string &text) {
        if (!contains(result_.leftOut, text)) result_.leftOut.push_back(text);
    }

    void relationships(PackagePart &part) {
        XmlNode root = parseXmlTree(part.bytes, {file_, part.name});
        const std::size_t before = root.children.size();
        std::erase_if(root.children, [&](XmlNode &each) { return goes(each, part.name); });
        if (root.children.size() != before) part.bytes = xmlDocument(root);
    }

    /// Whether a relationship is removed. Throws for a relationship that a template must not have.
    bool goes(XmlNode &relationship, const std::string &part) {
        const std::string type = relationship.attribute("Type");
        const std::string target = relationship.attribute("Target");
        if (type.ends_with("/attachedTemplate")) {
            linkedToTemplate_.insert(sourceOf(part));
            say("mẫu này gắn với một tệp mẫu Word khác; tài liệu lập ra không gắn theo");
            return true;
        }
        if (type.ends_with("/vbaProject") || type.ends_with("/wordVbaData")) {
            const std::string name = target.starts_with('/') ? target.substr(1) : baseOf(part) + target;
            dropped_.insert(name);
            dropped_.insert(baseOf(part) + "_rels/" + name.substr(baseOf(part).size()) + ".rels");
            say("mẫu này có macro; tài liệu lập ra không có macro");
            return true;
        }
        if (type.ends_with("/aFChunk"))
            refuseTemplate({file_, part}, {}, "mẫu chứa cả một tệp khác (altChunk) mà Word tự chèn khi mở tài liệu");
        if (lowerCased(relationship.attribute("TargetMode")) == "external") refuseExternal(type, target, part);
        return false;
    }

    /// Refuses targets that Word loads by itself. Links that a reader clicks are allowed, if they lead to a page or an
    /// address.
    void refuseExternal(const std::string &type, const std::string &target, const std::string &part) const {
        static constexpr std::array<std::string_view, 6> schemes = {"http", "https", "mailto", "ftp", "tel", "file"};
        if (!type.ends_with("/hyperlink"))
            refuseTemplate({file_, part}, {},
                           "mẫu lấy nội dung từ nơi khác (" + target +
                               ") mỗi khi mở tài liệu; hãy chèn hẳn nội dung đó vào mẫu, hoặc bỏ liên kết");
        const std::size_t colon = target.find(':');
        const std::string scheme = lowerCased(target.substr(0, colon == std::string::npos ? 0 : colon));
        const bool isScheme = scheme.size() > 1 && scheme.find_first_of("/?#%") == std::string::npos;
        if (isScheme && !contains(schemes, scheme))
            refuseTemplate({file_, part}, {}, "liên kết (" + target + ") mở một chương trình; hãy bỏ liên kết này");
    }

    void types(PackagePart &part) {
        const auto isOther = [&](std::string_view type) { return part.bytes.find(type) != std::string::npos; };
        if (dropped_.empty() && std::ranges::none_of(otherMainTypes, isOther)) return;
        XmlNode root = parseXmlTree(part.bytes, {file_, part.name});
        std::erase_if(root.children, [&](XmlNode &each) {
            const std::string name = each.attribute("PartName");
            return name.starts_with('/') && dropped_.contains(name.substr(1));
        });
        for (XmlNode &each : root.children)
            for (auto &[name, value] : each.attributes)
                if (name == "ContentType" && contains(otherMainTypes, value)) value = documentType;
        part.bytes = xmlDocument(root);
    }

    /// Removes the element that used a removed relationship.
    void settings(PackagePart &part) const {
        XmlNode root = parseXmlTree(part.bytes, {file_, part.name});
        std::erase_if(root.children, [](const XmlNode &each) { return each.isWord("attachedTemplate"); });
        part.bytes = xmlDocument(root);
    }

    const std::string &file_;
    DocumentParts result_;
    std::set<std::string> dropped_;          ///< names of removed parts
    std::set<std::string> linkedToTemplate_; ///< names of settings parts with a link to a template
};

} // namespace

DocumentParts asDocument(std::vector<PackagePart> parts, const std::string &file) {
    return Cleaner(std::move(parts), file).clean();
}

bool isMainPart(const std::string &name) { return name.starts_with("word/document") && name.ends_with(".xml"); }

bool isTextPart(const std::string &name) {
    static constexpr std::array<std::string_view, 5> beginnings = {"word/document", "word/header", "word/footer",
                                                                   "word/footnotes", "word/endnotes"};
    return name.ends_with(".xml") &&
           std::ranges::any_of(beginnings, [&](std::string_view start) { return name.starts_with(start); });
}

} // namespace phuluc
