#include "write/template_identity.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace phuluc {
namespace {

std::string_view localName(const XmlNode &node) {
    return std::string_view(node.name).substr(node.name.find(':') == std::string::npos ? 0 : node.name.find(':') + 1);
}

bool isDrawing(const XmlNode &node) { return localName(node) == "docPr"; }
/// Whether a node belongs to a shape of VML, Word's older format of drawings.
bool isShape(const XmlNode &node) { return node.name.starts_with("v:"); }
bool meansShape(const std::string &attribute) { return attribute == "ShapeID" || attribute == "idref"; }

unsigned long largestDrawing(const XmlNode &node) {
    unsigned long largest = 0;
    if (isDrawing(node))
        for (const auto &[name, value] : node.attributes)
            if (name == "id") std::from_chars(value.data(), value.data() + value.size(), largest);
    for (const XmlNode &child : node.children) largest = std::max(largest, largestDrawing(child));
    return largest;
}

/// Whether an attribute's value must be unique: paragraph numbers, the numbers of drawings and shapes.
bool isUniqueAttribute(const XmlNode &node, const std::string &attribute) {
    if (attribute.ends_with(":paraId") || attribute.ends_with(":textId") || attribute == "o:spid") return true;
    return (attribute == "id" && (isDrawing(node) || isShape(node))) || meansShape(attribute);
}

} // namespace

bool isUniqueElement(const XmlNode &parent, const XmlNode &child) {
    static constexpr std::array<std::string_view, 11> marks = {
        "bookmarkStart", "bookmarkEnd",      "commentRangeStart", "commentRangeEnd",    "commentReference", "permStart",
        "permEnd",       "moveToRangeStart", "moveToRangeEnd",    "moveFromRangeStart", "moveFromRangeEnd"};
    if (std::ranges::any_of(marks, [&](std::string_view mark) { return child.isWord(mark); })) return true;
    return (parent.isWord("sdtPr") && child.isWord("id")) || child.name == "v:shapetype";
}

bool holdsUnique(const XmlNode &node) {
    const auto isUnique = [&](const auto &attribute) { return isUniqueAttribute(node, attribute.first); };
    return std::ranges::any_of(node.attributes, isUnique) ||
           std::ranges::any_of(
               node.children, [&](const XmlNode &child) { return isUniqueElement(node, child) || holdsUnique(child); });
}

Identities::Identities(const XmlNode &root) : nextDrawing_(largestDrawing(root) + 1) {}

std::optional<std::string> Identities::valueInCopy(const XmlNode &node, const std::string &attribute,
                                                   const std::string &value) {
    if (!isUniqueAttribute(node, attribute)) return value;
    if (attribute == "id" && isDrawing(node)) return std::to_string(nextDrawing_++);
    if ((attribute == "id" && isShape(node)) || meansShape(attribute)) return value + "_" + std::to_string(copy_);
    return std::nullopt;
}

} // namespace phuluc
