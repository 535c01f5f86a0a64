// XML documents as trees of values. Of src/write only this pair of files uses libxml2.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace phuluc {

/// An element with its attributes and children, or a text.
struct XmlNode {
    std::string name; ///< as in the file, with its prefix: "w:p"; empty for a text
    /// The local name of an element of WordprocessingML: "p". Paragraphs, runs and texts of DrawingML (charts, diagrams)
    /// count as such. Empty for all other elements.
    std::string wordName;
    std::string text;
    std::vector<std::pair<std::string, std::string>> attributes; ///< including declarations of namespaces
    std::vector<XmlNode> children;
    bool drawing = false; ///< an element of DrawingML

    [[nodiscard]] bool isWord(std::string_view local) const { return !wordName.empty() && wordName == local; }
    /// The value of an attribute; empty: it has none of that name.
    [[nodiscard]] std::string attribute(std::string_view wanted) const;
    /// A child of that name in WordprocessingML; null: none.
    [[nodiscard]] const XmlNode *child(std::string_view local) const;
    /// An empty element of WordprocessingML with the same prefix as this one.
    [[nodiscard]] XmlNode sibling(std::string_view local) const;
};

/// The source of a document, for errors.
struct XmlSource {
    std::string file;
    std::string part;
};

/// The root element of a document of at most 4 MiB, in UTF-8 or UTF-16. Comments and processing instructions are
/// dropped. Never loads anything.
/// Throws Error (usage) for a document that is not well-formed, has a DOCTYPE, has more than 300,000 elements and
/// texts, has an element with more than 256 attributes, or nests more than 200 elements.
[[nodiscard]] XmlNode parseXmlTree(const std::string &bytes, const XmlSource &source);

/// Throws Error (usage) for a part with a DOCTYPE or an element with more than 256 attributes.
void requireSafeXml(const std::string &bytes, const XmlSource &source);

// Writing, as UTF-8 with all necessary escapes.

inline constexpr std::string_view xmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
void appendXmlText(std::string &xml, std::string_view text);
/// Writes an attribute with a blank in front.
void appendXmlAttribute(std::string &xml, std::string_view name, std::string_view value);
/// Writes the element with its attributes and without contents.
void appendXmlEmpty(std::string &xml, const XmlNode &element);
/// Writes the element or text with its contents.
void appendXml(std::string &xml, const XmlNode &node);
/// The document with its declaration.
[[nodiscard]] std::string xmlDocument(const XmlNode &root);

} // namespace phuluc
