#include "write/learn_match.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <string_view>

namespace phuluc {
namespace {

constexpr std::size_t leastWords = 8; // bytes of plain words that a sentence with a single figure must match

bool hasDigit(std::string_view text) { return std::ranges::any_of(text, isDigit); }

/// Whether the text from `begin` to `end` is a whole figure: "2" is not a figure of "12", nor "0,27" of "10,27".
bool isWholeFigure(std::string_view text, std::size_t begin, std::size_t end) {
    if (isDigit(text[begin]) && begin > 0) {
        const char before = text[begin - 1];
        if (isDigit(before) || ((before == ',' || before == '.') && begin > 1 && isDigit(text[begin - 2])))
            return false;
    }
    if (isDigit(text[end - 1]) && end < text.size()) {
        const char behind = text[end];
        if (isDigit(behind) || ((behind == ',' || behind == '.') && end + 1 < text.size() && isDigit(text[end + 1])))
            return false;
    }
    return true;
}

/// The parts of a sentence, in which each optional part is replaced by its own parts.
std::vector<SentencePart> flattened(const std::vector<SentencePart> &parts) {
    std::vector<SentencePart> result;
    for (const SentencePart &part : parts) {
        if (part.inner.empty()) {
            if (!part.text.empty()) result.push_back(part);
            continue;
        }
        const std::vector<SentencePart> inner = flattened(part.inner);
        result.insert(result.end(), inner.begin(), inner.end());
    }
    return result;
}

/// The length of the longest end of `words` that stands right before `end`.
std::size_t suffixBefore(std::string_view text, std::size_t end, std::string_view words) {
    std::size_t length = 0;
    while (length < words.size() && length < end && text[end - length - 1] == words[words.size() - length - 1])
        ++length;
    while (length > 0 && isContinuation(text[end - length])) --length;
    return length;
}

/// The length of the longest beginning of `words` that stands at `begin`.
std::size_t prefixAt(std::string_view text, std::size_t begin, std::string_view words) {
    std::size_t length = 0;
    while (length < words.size() && begin + length < text.size() && text[begin + length] == words[length]) ++length;
    while (length > 0 && begin + length < text.size() && isContinuation(text[begin + length])) --length;
    return length;
}

/// Finds how far a sentence matches a text around one of its figures.
class Stretch {
  public:
    Stretch(std::string_view text, const TaggedSentence &sentence, const std::vector<SentencePart> &parts)
        : text_(text), parts_(parts) {
        match_.sentence = &sentence;
    }

    std::optional<SentenceMatch> around(std::size_t part, std::size_t begin) {
        match_.begin = begin;
        match_.end = begin + parts_[part].text.size();
        take(parts_[part], begin, match_.edits.end());
        const std::size_t first = extendLeft(part);
        const std::size_t last = extendRight(part);
        match_.whole = first == 0 && last + 1 == parts_.size() && complete_;
        const bool enough = words_ >= leastWords || (match_.fields > 1 && words_ * 2 >= leastWords);
        return match_.whole || enough ? std::optional(match_) : std::nullopt;
    }

  private:
    void take(const SentencePart &part, std::size_t begin, std::vector<TextEdit>::iterator place) {
        if (part.tag.empty()) {
            words_ += part.text.size();
            return;
        }
        match_.edits.insert(place, {begin, begin + part.text.size(), "{{" + part.tag + "}}"});
        if (!part.text.empty()) ++match_.fields;
    }

    std::size_t extendLeft(std::size_t part) {
        while (part > 0) {
            const SentencePart &next = parts_[part - 1];
            const std::size_t length = suffixBefore(text_, match_.begin, next.text);
            const bool all = length == next.text.size();
            if (!all || (!next.tag.empty() && !next.text.empty() &&
                         !isWholeFigure(text_, match_.begin - length, match_.begin))) {
                complete_ = false;
                if (next.tag.empty()) words_ += length;
                if (next.tag.empty()) match_.begin -= length;
                break;
            }
            match_.begin -= length;
            take(next, match_.begin, match_.edits.begin());
            --part;
        }
        return part;
    }

    std::size_t extendRight(std::size_t part) {
        while (part + 1 < parts_.size()) {
            const SentencePart &next = parts_[part + 1];
            const std::size_t length = prefixAt(text_, match_.end, next.text);
            const bool all = length == next.text.size();
            if (!all ||
                (!next.tag.empty() && !next.text.empty() && !isWholeFigure(text_, match_.end, match_.end + length))) {
                complete_ = false;
                if (next.tag.empty()) words_ += length;
                if (next.tag.empty()) match_.end += length;
                break;
            }
            take(next, match_.end, match_.edits.end());
            match_.end += length;
            ++part;
        }
        return part;
    }

    std::string_view text_;
    const std::vector<SentencePart> &parts_;
    SentenceMatch match_;
    std::size_t words_ = 0;
    bool complete_ = true;
};

/// Removes the tag of an empty optional part at an end of the match: there are no matching words around it.
void dropLooseOptions(SentenceMatch &match) {
    std::erase_if(match.edits, [&](const TextEdit &edit) {
        return edit.begin == edit.end && !match.whole && (edit.begin == match.begin || edit.end == match.end);
    });
}

void addStretches(const std::string &text, const TaggedSentence &sentence, const std::vector<SentencePart> &parts,
                  std::vector<SentenceMatch> &found) {
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const std::string &figure = parts[part].text;
        if (parts[part].tag.empty() || !hasDigit(figure)) continue;
        for (std::size_t at = text.find(figure); at != std::string::npos; at = text.find(figure, at + 1)) {
            if (!isWholeFigure(text, at, at + figure.size())) continue;
            std::optional<SentenceMatch> match = Stretch(text, sentence, parts).around(part, at);
            if (!match) continue;
            dropLooseOptions(*match);
            found.push_back(std::move(*match));
        }
    }
}

/// Matches whole sentences, including those without figures ("Không có cơ quan xếp loại: Yếu").
void addWhole(const std::string &text, const TaggedSentence &sentence, std::vector<SentenceMatch> &found) {
    if (sentence.text.size() < leastWords) return;
    for (std::size_t at = text.find(sentence.text); at != std::string::npos; at = text.find(sentence.text, at + 1)) {
        const std::size_t end = at + sentence.text.size();
        if (isWholeFigure(text, at, end))
            found.push_back({&sentence, at, end, true, {{at, end, "{{" + sentence.tag + "}}"}}, sentence.parts.size()});
    }
}

/// Matches the counts of a rating in other words, "87/102 đơn vị đạt Xuất sắc": the rating's name must follow, with no
/// other figure between. Counts that two levels share are left out.
void addCounts(const std::string &text, const std::vector<TaggedSentence> &sentences,
               std::vector<SentenceMatch> &found) {
    constexpr std::size_t farthest = 60; // bytes from the counts to the rating
    for (const TaggedSentence &sentence : sentences) {
        if (sentence.form != forms::ratedSome) continue;
        const auto value = [&](const char *name) {
            return fieldText(sentence.values.find(name)->second, FieldFormat::count);
        };
        const std::string count = value("so_luong");
        const std::string counts = count + "/" + value("tong_so");
        for (std::size_t at = text.find(counts); at != std::string::npos; at = text.find(counts, at + 1)) {
            const std::size_t end = at + counts.size();
            const std::size_t rating = text.find(value("xep_loai"), end);
            const std::size_t figure = text.find_first_of("0123456789", end);
            if (!isWholeFigure(text, at, end) || rating == std::string::npos || rating > figure ||
                rating - end > farthest)
                continue;
            found.push_back({&sentence,
                             at,
                             end,
                             false,
                             {{at, at + count.size(), "{{" + sentence.tag + "_so_luong}}"},
                              {at + count.size() + 1, end, "{{" + sentence.tag + "_tong_so}}"}},
                             2,
                             true});
        }
    }
}

/// Whether the figures of a sentence are maxima and bands of the index. "18 điểm" and "100 điểm" stand in many
/// sentences of the office's own.
bool isOfRules(SentenceForm form) {
    return form == forms::criterion || form == forms::example || form == forms::bestBand || form == forms::band ||
           form == forms::lowestBand;
}

/// Whether a match is better than another: a whole sentence, longer, with whole optional parts, with more fields.
bool isBetter(const SentenceMatch &a, const SentenceMatch &b) {
    if (a.whole != b.whole) return a.whole;
    if (a.end - a.begin != b.end - b.begin) return a.end - a.begin > b.end - b.begin;
    if (a.flat != b.flat) return b.flat;
    return a.fields > b.fields;
}

bool overlap(const SentenceMatch &a, const SentenceMatch &b) { return a.begin < b.end && b.begin < a.end; }

/// Whether another sentence matches the same place equally well.
bool isAmbiguous(const SentenceMatch &match, const std::vector<SentenceMatch> &all) {
    return std::ranges::any_of(all, [&](const SentenceMatch &other) {
        return other.sentence != match.sentence && !isBetter(match, other) && !isBetter(other, match) &&
               overlap(match, other);
    });
}

} // namespace

std::vector<SentenceMatch> matchesIn(const std::string &text, const std::vector<TaggedSentence> &sentences) {
    std::vector<SentenceMatch> found;
    for (const TaggedSentence &sentence : sentences) {
        addWhole(text, sentence, found);
        if (isOfRules(sentence.form)) continue;
        addStretches(text, sentence, sentence.parts, found);
        std::vector<SentenceMatch> flat;
        addStretches(text, sentence, flattened(sentence.parts), flat);
        for (SentenceMatch &match : flat) {
            match.flat = true;
            found.push_back(std::move(match));
        }
    }
    addCounts(text, sentences, found);
    std::ranges::stable_sort(found, isBetter);
    std::vector<SentenceMatch> chosen;
    for (const SentenceMatch &match : found) {
        const auto taken = [&](const SentenceMatch &other) { return overlap(match, other); };
        if (std::ranges::any_of(chosen, taken) || (!match.whole && isAmbiguous(match, found))) continue;
        chosen.push_back(match);
    }
    std::ranges::sort(chosen, {}, &SentenceMatch::begin);
    return chosen;
}

} // namespace phuluc
