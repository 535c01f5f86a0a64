// Finds our sentences in the office's text: whole ones, and those that begin or end in other words.
#pragma once

#include "write/sentence_tags.hpp"
#include "write/word_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// A sentence, or a stretch of it, found in a text.
struct SentenceMatch {
    const TaggedSentence *sentence = nullptr;
    std::size_t begin = 0; ///< bytes of the text
    std::size_t end = 0;
    bool whole = false;          ///< all of the sentence is there
    std::vector<TextEdit> edits; ///< its tags, in order
    std::size_t fields = 0;      ///< how many fields are in it
    bool flat = false;           ///< the parts of an option stand for it: it is not there as a whole
};

/// The best matches in a text that do not overlap, in order. A stretch counts only with words of the sentence beside
/// its figures, never a bare number. Two sentences that fit the same place equally well are both left out.
[[nodiscard]] std::vector<SentenceMatch> matchesIn(const std::string &text,
                                                   const std::vector<TaggedSentence> &sentences);

/// What contradicts the data: the words of a sentence around another figure.
struct Contradiction {
    std::string written;  ///< as in the document
    std::string expected; ///< as the data gives it
};
/// `matches`: those of the text, which explain the figures that they cover.
[[nodiscard]] std::optional<Contradiction> contradictionIn(const std::string &text,
                                                           const std::vector<TaggedSentence> &sentences,
                                                           const std::vector<SentenceMatch> &matches);

} // namespace phuluc
