// The template language: tags in the text of a Word document, and the values they stand for.
//
//   {{ten}}                the text of that name, in the format of the tag's first character
//   {{#ds}} … {{/ds}}      repeated for each row of the list
//   {{?ten}} … {{/ten}}    kept only where the text is there and not 0, or the list has rows
//   {{^ten}} … {{/ten}}    kept only where it is not
//
// A block that is a paragraph of its own, or opens in one paragraph and closes in another, covers whole paragraphs;
// one that opens in one cell and closes in another covers whole rows; within a paragraph it covers the text between.
#pragma once

#include "write/template_tags.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

struct Fields;

/// The rows of a block, and every name that a row may hold, those of lists within it too: so that a template is
/// checked even where there is no row.
struct FieldList {
    std::vector<std::string> columns;
    std::vector<Fields> rows;
};

/// What the tags of a template stand for. A row also sees what surrounds it.
struct Fields {
    std::map<std::string, std::string> texts;
    std::map<std::string, FieldList> lists;
    /// Lists whose rows may be asked for one by one: "cau_xa_3" and "cau_xa_3_diem" are known, and stand for nothing
    /// where there is no third row.
    std::set<std::string> numbered = {};
};

/// One part of a Word template that holds text, read once and filled in as often as needed.
class TemplatePart {
  public:
    /// Throws Error (usage) naming file, part and paragraph for XML that parseXmlTree() refuses, malformed tags, and
    /// blocks that open or close amidst a paragraph which they leave.
    TemplatePart(const std::string &bytes, XmlSource source);

    /// The part with its tags filled in, as XML; a part without tags as it is, byte for byte. Bookmarks and comments
    /// stay with the first copy of a repeated block, drawings of the others get numbers of their own.
    /// Throws Error (usage) naming file, part and paragraph for unknown names, blocks that are not closed or closed
    /// elsewhere, notes within a repeated block, and repetition past 200.000 nodes; Error (data) for a text that no
    /// document can hold (control characters, invalid UTF-8).
    [[nodiscard]] std::string filled(const Fields &fields) const;

    /// The names of its blocks: lists that it does not mention need no rows.
    [[nodiscard]] std::set<std::string> blocks() const;

  private:
    XmlSource source_;
    XmlNode root_;
    std::vector<HalfTag> halves_;
    std::optional<std::string> unchanged_; ///< the part as it is, where it has no tag
};

} // namespace phuluc
