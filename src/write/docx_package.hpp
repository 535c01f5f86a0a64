// What documents take over from a Word template: everything except parts that act when the document is opened.
#pragma once

#include "write/package.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The parts of a document made from the parts of a template.
struct DocumentParts {
    std::vector<PackagePart> parts;
    std::vector<std::string> leftOut; ///< parts that were removed, in Vietnamese for the user
};

/// Gives the main part the type of a document if the template is a Word template (.dotx) or has macros. Removes macros
/// and the link to another template. Everything else stays as it is, byte for byte.
/// Throws Error (usage) naming file and part for: parts outside the package, XML with a DOCTYPE, content that Word
/// loads from elsewhere when it opens a document (linked pictures, objects, texts), and links that start programs.
[[nodiscard]] DocumentParts asDocument(std::vector<PackagePart> parts, const std::string &file);

/// Whether a part, by its name, is the main text of a document, without headers and notes.
[[nodiscard]] bool isMainPart(const std::string &name);

/// Whether a part, by its name, is the main text, a header, a footer or a note. Editors number the parts in their own
/// ways.
[[nodiscard]] bool isTextPart(const std::string &name);

} // namespace phuluc
