// The text of a Word document as a reader sees it, and changes to the text that keep everything else.
#pragma once

#include "write/package.hpp"
#include "write/xmltree.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace phuluc {

/// A paragraph in its tree. The paragraphs of a text box in it are separate.
struct WordParagraph {
    XmlNode *node = nullptr;
    XmlNode *parent = nullptr;
    std::string text;
};

/// A replacement for the bytes from `begin` to `end` of a paragraph's text. It takes the format of the first of them.
struct TextEdit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// Replaces pieces of a paragraph's text. The edits must be in order and must not overlap.
void editText(XmlNode &paragraph, const std::vector<TextEdit> &edits);

/// Removes a paragraph or a row from its tree. Its neighbours keep their addresses.
void takeAway(XmlNode &node);

/// Accepts every tracked change in a tree; returns whether there was one.
bool acceptChanges(XmlNode &root);

/// A part of a document with text, as a tree.
struct WordTextPart {
    std::size_t index = 0; ///< in the package
    XmlNode root;
};

/// All paragraphs of a tree in the order of the text.
[[nodiscard]] std::vector<WordParagraph> paragraphsOf(XmlNode &root);

/// A Word document, parsed.
struct WordDocument {
    std::vector<PackagePart> parts;
    std::vector<WordTextPart> texts; ///< main text, headers, footers, notes
    bool hadChanges = false;         ///< it had tracked changes, which were accepted
};

/// Parses a document. Throws Error (usage) as DocxTemplate does.
[[nodiscard]] WordDocument openWord(const std::string &bytes, const std::string &file);
/// The bytes of the document as a .docx file.
[[nodiscard]] std::string saveWord(const WordDocument &document);

} // namespace phuluc
