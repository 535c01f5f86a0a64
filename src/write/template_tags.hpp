// Finds tags in the text of Word paragraphs, however the editor has split them into runs.
#pragma once

#include "write/xmltree.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

enum class TagKind { value, list, present, absent, end };

/// Whether a node is a tag. After splitTags() a tag is a node among the nodes of its block.
[[nodiscard]] bool isTag(const XmlNode &node);
[[nodiscard]] TagKind tagKind(const XmlNode &tag);
[[nodiscard]] bool opensBlock(const XmlNode &tag);
[[nodiscard]] const std::string &tagName(const XmlNode &tag);
/// The tag as written: "{{#don_vi}}".
[[nodiscard]] std::string tagText(const XmlNode &tag);
/// The text of its paragraph, for errors.
[[nodiscard]] const std::string &tagWhere(const XmlNode &tag);
/// A run without contents, in the format of the tag's first character.
[[nodiscard]] const XmlNode &tagRun(const XmlNode &tag);

/// The text of a paragraph, without the paragraphs of text boxes in it, and without text that a tracked change moved
/// away.
[[nodiscard]] std::string paragraphText(const XmlNode &paragraph);

/// A text element with that text for a run.
[[nodiscard]] XmlNode textElement(const XmlNode &run, const std::string &text);

/// A word in single braces, "{ten_ky}". It is an error if it is the name of a tag.
struct HalfTag {
    std::string name;
    std::string where; ///< the beginning of its paragraph
};

/// Replaces every tag in a paragraph's text by a tag node at the place of its first character. Invisible characters
/// within a tag are ignored. Text boxes are separate paragraphs. Adds words in single braces to `halves`. Throws Error
/// (usage) for malformed tags, for halves of tags, and for more than 2,000 tags.
void splitTags(XmlNode &paragraph, const XmlSource &source, std::vector<HalfTag> &halves);

/// Whether a text has something like a tag: a name in double braces.
[[nodiscard]] bool looksTagged(std::string_view text);

/// The names of the tags in a property or an attribute. Throws Error (usage) as splitTags() does, and for tags of
/// blocks.
[[nodiscard]] std::vector<std::string> valueTagsIn(const std::string &text, const XmlSource &source);

/// The text of a property or an attribute with its tags filled in.
using ValueOf = std::function<std::string(const std::string &name)>;
[[nodiscard]] std::string withValues(const std::string &text, const XmlSource &source, const ValueOf &valueOf);

/// Throws Error (usage) with "phần word/document.xml, đoạn “…”: " and what is wrong there.
[[noreturn]] void refuseTemplate(const XmlSource &source, const std::string &where, const std::string &what);

} // namespace phuluc
