// Looks at every tag of a template before anything is filled in.
#pragma once

#include "write/template.hpp"
#include "write/template_tags.hpp"

#include <span>

namespace phuluc {

using XmlNodes = std::span<const XmlNode>;

/// The tag that closes the block which `nodes[open]` opens. Throws Error (usage) where it is missing or has another
/// name.
[[nodiscard]] std::size_t closingTag(XmlNodes nodes, std::size_t open, const XmlSource &source);

/// Checks tags, those in parts left out too. Throws Error (usage) naming file, part and paragraph for unknown names,
/// blocks that are not closed or closed elsewhere, and notes within a repeated block.
void checkTags(XmlNodes nodes, const Fields &fields, const XmlSource &source);

/// Throws Error (usage) for tags in texts that are no text of a paragraph - the code of a field, a formula, a chart's
/// cells: they would not be filled in. Text that a tracked change deletes may hold tags.
void refuseHiddenTags(const XmlNode &root, const XmlSource &source);

/// Throws Error (usage) for fields by which Word starts a program or fetches another file: DDE, LINK, INCLUDETEXT.
void refuseActiveFields(const XmlNode &root, const XmlSource &source);

/// Whether a name stands for something anywhere in these fields, columns of lists included.
[[nodiscard]] bool isKnownName(const std::string &name, const Fields &fields);

} // namespace phuluc
