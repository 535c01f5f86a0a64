// The tags by which a template asks for single sentences and for their figures, and the parts a sentence is learned by.
//
//   cau_xa_1            the first sentence of the list cau_xa, without a dash in front and the full stop at its end
//   cau_xa_1_so_luong   a field of it, as the sentence writes it
//   cau_xa_1_them1      its first part in brackets, or nothing
#pragma once

#include "write/report.hpp"
#include "write/template.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// A piece of a written sentence: words, or what a tag stands for.
struct SentencePart {
    std::string text;
    std::string tag = {};                 ///< empty: words
    std::vector<SentencePart> inner = {}; ///< of a part that may be left out: what it is made of
};

/// A sentence as it is written for one period, in parts; the dash in front and the full stop at the end are left out.
struct TaggedSentence {
    std::string list; ///< the list of the template that it belongs to: "cau_xa"
    std::string tag;  ///< "cau_xa_1"
    SentenceForm form{};
    std::string text; ///< the parts together
    std::vector<SentencePart> parts;
    Values values;
};

/// The sentences of a document with their tags; those of a list are counted from 1.
[[nodiscard]] std::vector<TaggedSentence> taggedSentences(const std::vector<Sentence> &sentences);

/// Adds what these tags stand for. A tag of a sentence that the period does not have stands for nothing.
void addSentenceTags(Fields &fields, const std::vector<TaggedSentence> &sentences);

} // namespace phuluc
