// Word documents made of a template: WordprocessingML of ECMA-376, transitional or strict.
#pragma once

#include "write/package.hpp"
#include "write/template.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

/// A Word template, read once and filled in as often as needed.
class DocxTemplate {
  public:
    /// `bytes` of a .docx; `file` names it in errors. Throws Error (usage) if it is no Word document, or if
    /// TemplatePart() refuses a part of it.
    DocxTemplate(const std::string &bytes, const std::string &file);

    /// The document with these values filled in: in its text, headers, footers, notes, charts, diagrams and properties.
    /// All other parts, and parts without tags, stay as they are, byte for byte. The same input gives the same bytes.
    /// Throws as TemplatePart::filled() does.
    [[nodiscard]] std::string filled(const Fields &fields) const;

    /// The names of the blocks in all its parts.
    [[nodiscard]] const std::set<std::string> &blocks() const { return blocks_; }

    /// What is in the template but is not copied into documents (docx_package.hpp), in words for the user.
    [[nodiscard]] const std::vector<std::string> &leftOut() const { return leftOut_; }

  private:
    std::vector<DeflatedPart> parts_;               ///< empty for a part with text; see textParts_
    std::map<std::size_t, TemplatePart> textParts_; ///< by index in parts_
    std::map<std::size_t, std::string> properties_; ///< XML of property parts, by index in parts_
    std::set<std::string> blocks_;
    std::vector<std::string> leftOut_;
    std::string file_;
};

} // namespace phuluc
