// Blocks of a template: which paragraphs and rows their tags enclose.
#pragma once

#include "write/template_tags.hpp"

namespace phuluc {

/// Splits the tags of every paragraph of a document out of its text. Tags of blocks that cover whole paragraphs or rows
/// become siblings of these; paragraphs and rows that hold nothing else are removed.
/// Throws Error (usage) for malformed tags and for blocks that open or close amidst a paragraph which they leave.
void markTags(XmlNode &root, const XmlSource &source);

} // namespace phuluc
