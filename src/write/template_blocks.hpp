// Finds which paragraphs and rows the blocks of a template enclose.
#pragma once

#include "write/template_tags.hpp"

namespace phuluc {

/// Separates the tags in every paragraph from its text. Tags of blocks that cover whole paragraphs or rows become
/// siblings of these, and paragraphs and rows without other contents are removed. A tracked insertion, a content
/// control or a link that contains only one end of a block is replaced by its contents.
/// Returns the words in single braces. Throws Error (usage) for malformed tags, and for blocks that open or close in
/// the middle of a paragraph and reach beyond it.
[[nodiscard]] std::vector<HalfTag> markTags(XmlNode &root, const XmlSource &source);

/// Whether an element only wraps its contents: a content control, a tracked insertion, custom XML.
[[nodiscard]] bool isWrapper(const XmlNode &node);

} // namespace phuluc
