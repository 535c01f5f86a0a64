// Makes a Word template of a document that the office has published: what the program would write for the document's
// period becomes a tag, everything else stays the office's own.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// A passage that became a tag.
struct LearnedTag {
    std::string was;
    std::string became;
    std::string paragraph; ///< its beginning
};

/// A template learned from a document.
struct Learned {
    std::string bytes; ///< of the .docx
    std::vector<LearnedTag> tags;
    std::vector<std::string> stayed; ///< paragraphs with digits of which nothing, or not all, became a tag
    bool changesAccepted = false;    ///< tracked changes of the document
};

/// How well a document fits one of a period's: the number of sentences with figures that are in it.
[[nodiscard]] std::size_t likeness(const std::string &bytes, const std::string &file, const ReportDocument &document);

/// Every paragraph of a document, for finding out which period it speaks of.
[[nodiscard]] std::vector<std::string> paragraphTexts(const std::string &bytes, const std::string &file);

/// Learns a document as the template of `document`, and proves it: the template, filled with the same period, gives the
/// text back, character by character. Throws Error (usage) where the file is no Word document, Error (data) where a
/// figure of it contradicts the data, nothing of it is found, or the proof fails; the message names the passage.
[[nodiscard]] Learned learn(const std::string &bytes, const std::string &file, const ReportDocument &document,
                            const ReportInput &input);

} // namespace phuluc
