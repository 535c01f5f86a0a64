// Tags found in the text of Word paragraphs, wherever the editor has split it into runs.
#pragma once

#include "write/xmltree.hpp"

#include <string>

namespace phuluc {

enum class TagKind { value, list, present, absent, end };

/// A tag stands in the tree as a node of its own, among the nodes that its block covers.
[[nodiscard]] bool isTag(const XmlNode &node);
[[nodiscard]] TagKind tagKind(const XmlNode &tag);
[[nodiscard]] bool opensBlock(const XmlNode &tag);
[[nodiscard]] const std::string &tagName(const XmlNode &tag);
/// "{{#don_vi}}".
[[nodiscard]] std::string tagText(const XmlNode &tag);
/// The text of its paragraph, for errors.
[[nodiscard]] const std::string &tagWhere(const XmlNode &tag);
/// A run with the format of the tag's first character and no content.
[[nodiscard]] const XmlNode &tagRun(const XmlNode &tag);

/// Replaces the text of every tag in a paragraph by a tag node, which takes the place of the first character of the
/// tag. Text boxes within it are paragraphs of their own. Throws Error (usage) for malformed tags.
void splitTags(XmlNode &paragraph, const XmlSource &source);

/// Throws Error (usage): "phần word/document.xml, đoạn “…”: " and what is wrong there.
[[noreturn]] void refuseTemplate(const XmlSource &source, const std::string &where, const std::string &what);

} // namespace phuluc
