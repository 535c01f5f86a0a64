#include "base/ascii.hpp"
#include "write/learn_match.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>
#include <compare>
#include <string_view>

namespace phuluc {
namespace {

bool isNumber(const std::string &text) {
    return !text.empty() && isDigit(text.front()) && text.find_first_not_of("0123456789,.") == std::string::npos;
}

/// The number that begins at a position.
std::string_view numberAt(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && (isDigit(text[end]) || text[end] == ',' || text[end] == '.')) ++end;
    while (end > begin && !isDigit(text[end - 1])) --end;
    return text.substr(begin, end - begin);
}

/// Reads the words of a sentence in a text that may have other numbers.
class Reading {
  public:
    Reading(std::string_view text, const std::vector<SentencePart> &parts) : text_(text), parts_(parts) {}

    /// Where the sentence ends that begins at `begin`, if all its words are there and a number differs; else no value.
    [[nodiscard]] std::optional<std::size_t> differsFrom(std::size_t begin) {
        std::size_t at = begin;
        bool differs = false;
        for (const SentencePart &part : parts_) {
            if (isNumber(part.text)) {
                const std::string_view number = numberAt(text_, at);
                if (number.empty()) return std::nullopt;
                differs = differs || number != part.text;
                at += number.size();
            } else if (text_.substr(at).starts_with(part.text) &&
                       !(isOption(part) && part.text.empty() && isChange(at))) {
                at += part.text.size();
            } else if (!isOption(part)) {
                return std::nullopt;
            } else if (isChange(at)) { // a change that differs from the data
                const std::size_t close = text_.find(')', at);
                if (close == std::string_view::npos) return std::nullopt;
                differs = true;
                at = close + 1;
            }
        }
        return differs ? std::optional(at) : std::nullopt;
    }

  private:
    /// Whether brackets with a change against the previous period stand at a position.
    [[nodiscard]] bool isChange(std::size_t at) const {
        if (!text_.substr(at).starts_with(" (")) return false;
        const std::string_view inside = text_.substr(at + 2);
        return inside.starts_with(direction(std::strong_ordering::greater)) ||
               inside.starts_with(direction(std::strong_ordering::less)) ||
               inside.starts_with(direction(std::strong_ordering::equal));
    }

    static bool isOption(const SentencePart &part) { return part.tag.find("_them") != std::string::npos; }

    std::string_view text_;
    const std::vector<SentencePart> &parts_;
};

std::optional<Contradiction> contradictionOf(const std::string &text, const TaggedSentence &sentence) {
    const std::string &front = sentence.parts.front().text;
    if (front.empty()) return std::nullopt;
    for (std::size_t at = text.find(front); at != std::string::npos; at = text.find(front, at + 1))
        if (const std::optional<std::size_t> end = Reading(text, sentence.parts).differsFrom(at))
            return Contradiction{text.substr(at, *end - at), sentence.text};
    return std::nullopt;
}

/// The sentence on a rating in its other form: "Không có …" if there are units, "Có …" if there are none.
std::optional<TaggedSentence> otherForm(const TaggedSentence &sentence) {
    const bool some = sentence.form == forms::ratedSome;
    if (!some && sentence.form != forms::ratedNone) return std::nullopt;
    const SentenceForm form = some ? forms::ratedNone : forms::ratedSome;
    const Sentence other{sentence.list, form, sentence.values, said(form, sentence.values)};
    return taggedSentences({other}).front();
}

/// The last few words beside a figure, without a part of a character.
std::string_view lastOf(std::string_view words) {
    constexpr std::size_t enough = 12; // bytes
    std::size_t begin = words.size() - std::min(words.size(), enough);
    while (begin < words.size() && isContinuation(words[begin])) ++begin;
    return words.substr(begin);
}
std::string_view firstOf(std::string_view words) {
    constexpr std::size_t enough = 5; // bytes: " điểm" is more
    std::size_t end = std::min(words.size(), enough);
    while (end < words.size() && isContinuation(words[end])) ++end;
    return words.substr(0, end);
}

/// A piece of a text, with some text around it.
std::string around(const std::string &text, std::size_t begin, std::size_t end) {
    constexpr std::size_t beside = 40; // bytes
    begin -= std::min(begin, beside);
    end = std::min(text.size(), end + beside);
    while (begin > 0 && isContinuation(text[begin])) --begin;
    while (end < text.size() && isContinuation(text[end])) ++end;
    return (begin > 0 ? "…" : "") + text.substr(begin, end - begin) + (end < text.size() ? "…" : "");
}

bool isCovered(std::size_t begin, std::size_t end, const std::vector<SentenceMatch> &matches) {
    return std::ranges::any_of(matches, [&](const SentenceMatch &match) {
        return std::ranges::any_of(match.edits,
                                   [&](const TextEdit &edit) { return begin < edit.end && edit.begin < end; });
    });
}

/// Finds another number between words of a sentence, if the text holds only a part of the sentence.
std::optional<Contradiction> betweenWords(const std::string &text, const SentenceMatch &match,
                                          const std::vector<SentenceMatch> &matches) {
    const std::vector<SentencePart> &parts = match.sentence->parts;
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) {
        if (!isNumber(parts[i].text) || !parts[i - 1].tag.empty() || !parts[i + 1].tag.empty()) continue;
        const std::string_view before = lastOf(parts[i - 1].text);
        if (before.size() < 4) continue;
        for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
            const std::size_t begin = at + before.size();
            const std::string_view number = numberAt(text, begin);
            if (number.empty() || number == parts[i].text || isCovered(begin, begin + number.size(), matches)) continue;
            const std::string_view after = firstOf(parts[i + 1].text);
            if (std::string_view(text).substr(begin + number.size()).starts_with(after))
                return Contradiction{around(text, at, begin + number.size()), match.sentence->text};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Contradiction> contradictionIn(const std::string &text, const std::vector<TaggedSentence> &sentences,
                                             const std::vector<SentenceMatch> &matches) {
    for (const TaggedSentence &sentence : sentences) {
        if (std::optional<Contradiction> found = contradictionOf(text, sentence)) return found;
        const std::optional<TaggedSentence> other = otherForm(sentence);
        if (!other) continue;
        if (text.find(other->text) != std::string::npos) return Contradiction{other->text, sentence.text};
        if (std::optional<Contradiction> found = contradictionOf(text, *other)) {
            found->expected = sentence.text;
            return found;
        }
    }
    for (const SentenceMatch &match : matches)
        if (std::optional<Contradiction> found = betweenWords(text, match, matches)) return found;
    return std::nullopt;
}

} // namespace phuluc
