// The template language: tags in the text of a Word document, and the values they stand for.
//
//   {{ten}}                the text of that name, in the format of the tag's first character
//   {{#ds}} … {{/ds}}      repeated for each row of the list
//   {{?ten}} … {{/ten}}    kept only if the text is not empty and not 0, or the list has rows
//   {{^ten}} … {{/ten}}    kept only otherwise
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

/// The rows of a block, and all names that a row may hold, with those of inner lists. By these names a template is
/// checked even if the list has no rows.
struct FieldList {
    std::vector<std::string> columns;
    std::vector<Fields> rows;
};

/// The values of the tags of a template. A row also sees the values around its block.
struct Fields {
    std::map<std::string, std::string> texts;
    std::map<std::string, FieldList> lists;
    /// Lists whose rows have numbered tags: "cau_xa_3" and "cau_xa_3_diem" are known names, and are empty if there is
    /// no third row.
    std::set<std::string> numbered = {};
};

/// One part of a Word template that holds text, read once and filled in as often as needed.
class TemplatePart {
  public:
    /// Throws Error (usage) naming file, part and paragraph: for XML that parseXmlTree() refuses, for malformed tags,
    /// and for blocks that open or close in the middle of a paragraph and reach beyond it.
    TemplatePart(const std::string &bytes, XmlSource source);

    /// The part with its tags filled in, as XML; a part without tags as it is, byte for byte. Bookmarks and comments
    /// stay with the first copy of a repeated block; drawings in the other copies get new numbers.
    /// Throws Error (usage) naming file, part and paragraph for unknown names, blocks that are not closed or are closed
    /// elsewhere, notes within a repeated block, and repetition past 200.000 nodes; Error (data) for a text that no
    /// document can hold (control characters, invalid UTF-8).
    [[nodiscard]] std::string filled(const Fields &fields) const;

    /// The names of its blocks. A list that is not among them needs no rows.
    [[nodiscard]] std::set<std::string> blocks() const;

  private:
    XmlSource source_;
    XmlNode root_;
    std::vector<HalfTag> halves_;
    std::optional<std::string> unchanged_; ///< the part's bytes, if it has no tag
};

} // namespace phuluc
