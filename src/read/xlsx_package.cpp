#include "read/xlsx_package.hpp"

#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <memory>

namespace phuluc {
namespace {

constexpr std::string_view relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::size_t maximumRelationships = 65'536;

std::string folderOf(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return std::string(slash == part.npos ? std::string_view{} : part.substr(0, slash + 1));
}

/// "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"
std::string relationshipsPart(std::string_view part) {
    const std::string folder = folderOf(part);
    return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

/// A target as written, relative to the part that names it: "../a.xml" of "xl/b/c.xml" is "xl/a.xml".
std::string resolvedTarget(std::string_view part, std::string_view target) {
    std::string path(target);
    std::ranges::replace(path, '\\', '/');
    if (!path.starts_with('/')) path = folderOf(part) + path;
    std::vector<std::string_view> segments;
    for (std::string_view rest = path; !rest.empty();) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        const std::string_view segment = rest.substr(0, slash);
        if (segment == ".." && !segments.empty())
            segments.pop_back();
        else if (!segment.empty() && segment != "." && segment != "..")
            segments.push_back(segment);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
    }
    std::string name;
    for (const std::string_view segment : segments) name.append(name.empty() ? "" : "/").append(segment);
    return name;
}

} // namespace

std::vector<Relationship> relationshipsOf(Zip &zip, std::string_view part) {
    std::vector<Relationship> relationships;
    const ZipPart *found = zip.find(relationshipsPart(part));
    if (!found) return relationships;
    const auto open = [&](const XmlElement &element) {
        if (element.name.local != "Relationship" || element.name.space != relationshipsNamespace) return;
        if (element.value("TargetMode") == "External") return;
        if (relationships.size() >= maximumRelationships)
            refuseSize({zip.file(), {}, {}}, "phần “" + found->name + "” có quá nhiều liên kết");
        const std::string_view type = element.value("Type");
        relationships.push_back({std::string(element.value("Id")), std::string(type.substr(type.rfind('/') + 1)),
                                 resolvedTarget(part, element.value("Target"))});
    };
    parsePart(zip, *found, {open, [](const XmlName &) {}, [](std::string_view) {}});
    return relationships;
}

const ZipPart &targetOf(const Zip &zip, const Relationship &relationship) {
    const ZipPart *part = zip.find(relationship.target);
    if (!part) part = zip.find(percentDecoded(relationship.target));
    if (!part) refuse({zip.file(), {}, {}}, "tệp hỏng: thiếu phần “" + relationship.target + "”");
    return *part;
}

XmlHandler spreadsheetOnly(XmlHandler handler) {
    constexpr std::string_view compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const auto skipped = std::make_shared<std::uint32_t>(0); // depth within the skipped element
    const auto inner = std::make_shared<const XmlHandler>(std::move(handler));
    const auto open = [=](const XmlElement &element) {
        const auto &[space, local] = element.name;
        const bool wrapper = space == compatibility && (local == "AlternateContent" || local == "Fallback");
        if (*skipped > 0 || (!wrapper && !isSpreadsheetNamespace(space)))
            ++*skipped;
        else if (!wrapper)
            inner->open(element);
    };
    const auto close = [=](const XmlName &name) {
        if (*skipped > 0)
            --*skipped;
        else if (name.space != compatibility)
            inner->close(name);
    };
    return {open, close, [=](std::string_view piece) {
                if (*skipped == 0) inner->text(piece);
            }};
}

bool isSpreadsheetNamespace(std::string_view space) {
    return space == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
           space == "http://purl.oclc.org/ooxml/spreadsheetml/main";
}

} // namespace phuluc
