// Finds sentences of the program in the office's text: whole sentences, and sentences that begin or end in other words.
#pragma once

#include "write/sentence_tags.hpp"
#include "write/word_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// A sentence, or a part of it, found in a text.
struct SentenceMatch {
    const TaggedSentence *sentence = nullptr;
    std::size_t begin = 0; ///< in bytes of the text
    std::size_t end = 0;
    bool whole = false;          ///< the whole sentence was found
    std::vector<TextEdit> edits; ///< its tags, in order
    std::size_t fields = 0;      ///< number of fields in the match
    bool flat = false;           ///< an optional part is matched by its own parts, not as a whole
};

/// The best matches in a text that do not overlap, in order. A part of a sentence counts only if words of the sentence
/// stand beside its figures. If two sentences match the same place equally well, both are left out.
[[nodiscard]] std::vector<SentenceMatch> matchesIn(const std::string &text,
                                                   const std::vector<TaggedSentence> &sentences);

/// A contradiction to the data: the words of a sentence with another figure.
struct Contradiction {
    std::string written;  ///< as in the document
    std::string expected; ///< according to the data
};
/// The first contradiction in a text. `matches`: of the same text; figures that they cover do not contradict.
[[nodiscard]] std::optional<Contradiction> contradictionIn(const std::string &text,
                                                           const std::vector<TaggedSentence> &sentences,
                                                           const std::vector<SentenceMatch> &matches);

} // namespace phuluc
