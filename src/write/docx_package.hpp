// What of a Word template goes into documents: everything, but what acts by itself when a document is opened.
#pragma once

#include "write/package.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The parts of a template as those of a document.
struct DocumentParts {
    std::vector<PackagePart> parts;
    std::vector<std::string> leftOut; ///< what was taken away, in Vietnamese, for the user
};

/// Gives the main part the type of a document, where the template is a Word template (.dotx) or holds macros; takes
/// away macros and the link to another template. Everything else stays as it is, byte for byte. Throws Error (usage)
/// naming file and part for parts outside of the package, XML with a DOCTYPE, content that Word fetches from elsewhere
/// when it opens a document (linked pictures, objects, texts), and links that start programs.
[[nodiscard]] DocumentParts asDocument(std::vector<PackagePart> parts, const std::string &file);

/// Whether a part, by its name, is the document itself, without headers and notes.
[[nodiscard]] bool isMainPart(const std::string &name);

/// Whether a part of a Word document, by its name, holds text: the document, headers, footers, notes. Editors number
/// the parts as they like.
[[nodiscard]] bool isTextPart(const std::string &name);

} // namespace phuluc
