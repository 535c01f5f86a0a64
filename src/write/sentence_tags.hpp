// Tags for single sentences and their figures in a template, and the parts by which a published sentence is recognised.
//
//   cau_xa_1            the first sentence of the list cau_xa, without the dash in front and the full stop at its end
//   cau_xa_1_so_luong   a field of this sentence, as the sentence prints it
//   cau_xa_1_them1      its first part in brackets, or nothing
#pragma once

#include "write/report.hpp"
#include "write/template.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// A piece of a written sentence: plain words, or the text of a tag.
struct SentencePart {
    std::string text;
    std::string tag = {};                 ///< empty for plain words
    std::vector<SentencePart> inner = {}; ///< if the part is optional: its own parts
};

/// A sentence as written for one period, in parts, without the dash in front and the full stop at the end.
struct TaggedSentence {
    std::string list; ///< the list of the template that it belongs to: "cau_xa"
    std::string tag;  ///< "cau_xa_1"
    SentenceForm form{};
    std::string text; ///< the parts together
    std::vector<SentencePart> parts;
    Values values;
};

/// The sentences of a document with their tags. The sentences of each list are counted from 1.
[[nodiscard]] std::vector<TaggedSentence> taggedSentences(const std::vector<Sentence> &sentences);

/// Adds the values of these tags. The tag of a sentence that this period lacks becomes empty text.
void addSentenceTags(Fields &fields, const std::vector<TaggedSentence> &sentences);

} // namespace phuluc
