// Blocks of a template: which paragraphs and rows their tags enclose.
#pragma once

#include "write/template_tags.hpp"

namespace phuluc {

/// Splits the tags of every paragraph of a document out of its text. Tags of blocks that cover whole paragraphs or rows
/// become siblings of these; paragraphs and rows that hold nothing else are removed. A tracked insertion, a content
/// control or a link that holds only one end of a block gives way to its content.
/// Returns the words in single braces. Throws Error (usage) for malformed tags and for blocks that open or close amidst
/// a paragraph which they leave.
[[nodiscard]] std::vector<HalfTag> markTags(XmlNode &root, const XmlSource &source);

/// Whether an element only wraps what stands in it: a content control, a tracked insertion, custom XML.
[[nodiscard]] bool isWrapper(const XmlNode &node);

} // namespace phuluc
