// The text of a Word document as a reader sees it, and changes to it that keep everything else.
#pragma once

#include "write/package.hpp"
#include "write/xmltree.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace phuluc {

/// A paragraph within its tree; text boxes in it are paragraphs of their own.
struct WordParagraph {
    XmlNode *node = nullptr;
    XmlNode *parent = nullptr;
    std::string text;
};

/// What takes the place of the bytes from `begin` to `end` of a paragraph's text, in the format of the first of them.
struct TextEdit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// Replaces pieces of a paragraph's text; the edits are in order and do not overlap.
void editText(XmlNode &paragraph, const std::vector<TextEdit> &edits);

/// Takes a paragraph or a row out of its tree; what stands around keeps its place in memory.
void takeAway(XmlNode &node);

/// Accepts every tracked change in a tree. Whether there was one.
bool acceptChanges(XmlNode &root);

/// A part of a document that holds text, as a tree.
struct WordTextPart {
    std::size_t index = 0; ///< in the package
    XmlNode root;
};

/// All paragraphs of a tree in the order of the text.
[[nodiscard]] std::vector<WordParagraph> paragraphsOf(XmlNode &root);

/// A document of Word taken apart.
struct WordDocument {
    std::vector<PackagePart> parts;
    std::vector<WordTextPart> texts; ///< main text, headers, footers, notes
    bool hadChanges = false;         ///< tracked ones, which were accepted
};

/// Throws Error (usage) as DocxTemplate does.
[[nodiscard]] WordDocument openWord(const std::string &bytes, const std::string &file);
/// The document as a file.
[[nodiscard]] std::string saveWord(const WordDocument &document);

} // namespace phuluc
