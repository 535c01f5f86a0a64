// Tags found in the text of Word paragraphs, wherever the editor has split it into runs.
#pragma once

#include "write/xmltree.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

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

/// The text of a paragraph; text boxes within it are paragraphs of their own, and what a tracked change has moved away
/// is no text.
[[nodiscard]] std::string paragraphText(const XmlNode &paragraph);

/// A run's text element with that text.
[[nodiscard]] XmlNode textElement(const XmlNode &run, const std::string &text);

/// A word in single braces, "{ten_ky}": a mistake where it is the name of a tag.
struct HalfTag {
    std::string name;
    std::string where; ///< the beginning of its paragraph
};

/// Replaces the text of every tag in a paragraph by a tag node, which takes the place of the first character of the
/// tag; invisible characters within a tag do not count. Text boxes within it are paragraphs of their own. Adds words in
/// single braces to `halves`. Throws Error (usage) for malformed tags, half ones and more than 2,000 of them.
void splitTags(XmlNode &paragraph, const XmlSource &source, std::vector<HalfTag> &halves);

/// Whether a text has what looks like a tag: a name in double braces.
[[nodiscard]] bool looksTagged(std::string_view text);

/// The names of the tags in a text that is no paragraph: a property, an attribute. Throws Error (usage) as splitTags()
/// does, and for tags of blocks.
[[nodiscard]] std::vector<std::string> valueTagsIn(const std::string &text, const XmlSource &source);

/// Such a text with the values of its tags in their place.
using ValueOf = std::function<std::string(const std::string &name)>;
[[nodiscard]] std::string withValues(const std::string &text, const XmlSource &source, const ValueOf &valueOf);

/// Throws Error (usage): "phần word/document.xml, đoạn “…”: " and what is wrong there.
[[noreturn]] void refuseTemplate(const XmlSource &source, const std::string &where, const std::string &what);

} // namespace phuluc
