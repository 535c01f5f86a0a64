// Checks every tag of a template before a document is made from it.
#pragma once

#include "write/template.hpp"
#include "write/template_tags.hpp"

#include <span>

namespace phuluc {

using XmlNodes = std::span<const XmlNode>;

/// The index of the tag that closes the block opened by `nodes[open]`. Throws Error (usage) if there is none, or if it
/// has another name.
[[nodiscard]] std::size_t closingTag(XmlNodes nodes, std::size_t open, const XmlSource &source);

/// Checks tags, including those in parts that this period leaves out. Throws Error (usage) naming file, part and
/// paragraph for unknown names, blocks that are not closed or are closed elsewhere, and notes within a repeated block.
void checkTags(XmlNodes nodes, const Fields &fields, const XmlSource &source);

/// Throws Error (usage) for tags outside paragraphs, where they would not be filled in: in the code of a field, in a
/// formula, in a chart's cells. Text deleted by a tracked change may hold tags.
void refuseHiddenTags(const XmlNode &root, const XmlSource &source);

/// Throws Error (usage) for fields with which Word starts a program or loads another file: DDE, LINK, INCLUDETEXT.
void refuseActiveFields(const XmlNode &root, const XmlSource &source);

/// Whether these fields have a value of that name anywhere, including columns of lists.
[[nodiscard]] bool isKnownName(const std::string &name, const Fields &fields);

} // namespace phuluc
