// Makes a Word template from a document that the office has published. Passages that the program would write for the
// document's period become tags; everything else stays as the office wrote it.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// A passage that was replaced by a tag.
struct LearnedTag {
    std::string was;
    std::string became;
    std::string paragraph; ///< the beginning of its paragraph
};

/// A template learned from a document.
struct Learned {
    std::string bytes; ///< of the .docx
    std::vector<LearnedTag> tags;
    std::vector<std::string> stayed; ///< paragraphs with digits in which nothing, or not everything, became a tag
    bool changesAccepted = false;    ///< the document had tracked changes, which were accepted
};

/// How well a document fits one of a period's documents: how many of its sentences with figures are in the text.
[[nodiscard]] std::size_t likeness(const std::string &bytes, const std::string &file, const ReportDocument &document);

/// The text of every paragraph, for finding the period of the document.
[[nodiscard]] std::vector<std::string> paragraphTexts(const std::string &bytes, const std::string &file);

/// Learns a document as the template of `document`, and proves it: the template, filled with the figures of the same
/// period, gives the same text, character by character. Throws Error (usage) if the file is no Word document; Error
/// (data) if a figure in it contradicts the data, if nothing in it is found, or if the proof fails. The message names
/// the passage.
[[nodiscard]] Learned learn(const std::string &bytes, const std::string &file, const ReportDocument &document,
                            const ReportInput &input);

} // namespace phuluc
