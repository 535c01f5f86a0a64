#include "write/sentence_tags.hpp"

#include <map>

namespace phuluc {
namespace {

/// The parts of a sentence with these values. `tag` is the sentence's tag; `around` is the tag of the sentence or of
/// the optional part in which the pieces stand, and optional parts are numbered within it.
std::vector<SentencePart> partsOf(const std::vector<Piece> &pieces, const Values &values, const std::string &tag,
                                  const std::string &around) {
    std::vector<SentencePart> parts;
    int options = 0;
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::words) {
            parts.push_back({std::string(piece.text)});
        } else if (piece.kind == Piece::Kind::field) {
            parts.push_back(
                {fieldText(values.find(piece.text)->second, piece.format), tag + "_" + std::string(piece.text)});
        } else {
            SentencePart option{{}, around + "_them" + std::to_string(++options)};
            if (hasValues(piece.option, values)) {
                option.text = render(piece.option, values);
                option.inner = partsOf(piece.option, values, tag, option.tag);
            }
            parts.push_back(std::move(option));
        }
    }
    return parts;
}

/// Removes a dash or plus at the front and the sign at the end: a learned template keeps the office's own.
void trim(std::vector<SentencePart> &parts) {
    for (const char *sign : {"- ", "+ "})
        if (parts.front().tag.empty() && parts.front().text.starts_with(sign)) parts.front().text.erase(0, 2);
    std::string &last = parts.back().text;
    while (!last.empty() && (last.back() == '.' || last.back() == ';')) last.pop_back();
    std::erase_if(parts, [](const SentencePart &part) { return part.tag.empty() && part.text.empty(); });
}

TaggedSentence tagged(const Sentence &sentence, int number) {
    TaggedSentence result{sentence.key,   sentence.key + "_" + std::to_string(number), sentence.form, {}, {},
                          sentence.values};
    result.parts = partsOf(parsePhrase(sentence.form.pattern), sentence.values, result.tag, result.tag);
    trim(result.parts);
    for (const SentencePart &part : result.parts) result.text += part.text;
    return result;
}

void addParts(Fields &fields, const std::vector<SentencePart> &parts) {
    for (const SentencePart &part : parts) {
        if (!part.tag.empty()) fields.texts[part.tag] = part.text;
        addParts(fields, part.inner);
    }
}

/// Adds the values that this form of the sentence does not print, but a template made from another form does: "00"
/// where this period says "Không có …".
void addSilentValues(Fields &fields, const TaggedSentence &sentence) {
    for (const auto &[name, value] : sentence.values)
        fields.texts.try_emplace(sentence.tag + "_" + name, fieldText(value, FieldFormat::count));
}

} // namespace

std::vector<TaggedSentence> taggedSentences(const std::vector<Sentence> &sentences) {
    std::map<std::string, int> numbers;
    std::vector<TaggedSentence> result;
    for (const Sentence &sentence : sentences) result.push_back(tagged(sentence, ++numbers[sentence.key]));
    return result;
}

void addSentenceTags(Fields &fields, const std::vector<TaggedSentence> &sentences) {
    for (const TaggedSentence &sentence : sentences) {
        fields.numbered.insert(sentence.list);
        fields.texts[sentence.tag] = sentence.text;
        addParts(fields, sentence.parts);
        addSilentValues(fields, sentence);
    }
}

} // namespace phuluc
