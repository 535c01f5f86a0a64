#include "base/text.hpp"

#include "base/ascii.hpp"
#include "base/letters.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace phuluc {
namespace {

bool isCombining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

std::size_t encodedLength(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

/// Whether tidied() would change nothing, as for most cells.
bool isTidy(std::string_view utf8) {
    if (utf8.starts_with(' ') || utf8.ends_with(' ') || !surelyComposed(utf8)) return false;
    char before = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const bool control = byte >= 0x09 && byte <= 0x0D;
        const bool spaceOrHyphen = before == '\xC2' && (byte == 0x85 || byte == 0xA0 || byte == 0xAD);
        if (control || spaceOrHyphen || (c == ' ' && before == ' ')) return false;
        before = c;
    }
    return true;
}

/// textKey() of a text for which surelyComposed() is true, letter by letter.
std::string quickKey(std::string_view utf8) {
    std::string key, tones;
    key.reserve(utf8.size() + utf8.size() / 2);
    bool blank = false;
    Letters letters(utf8);
    while (const std::optional<char32_t> c = letters.next()) {
        if (isSpace(*c)) {
            blank = !key.empty();
            continue;
        }
        if (isInvisible(*c)) continue;
        const LetterKey &letter = letterKey(*c);
        if (blank || letter.endsWord) {
            key += tones;
            tones.clear();
        }
        if (std::exchange(blank, false)) key.push_back(' ');
        key += letter.letter();
        tones += letter.tones();
    }
    return key += tones;
}

/// Moves the tone marks of each word to its end, so that their place within the word does not matter.
std::u32string tonesLast(const std::u32string &decomposedText) {
    std::u32string result;
    std::u32string tones;
    for (const char32_t c : decomposedText) {
        if (isTone(c)) {
            tones.push_back(c);
            continue;
        }
        if (endsWord(c)) {
            result += tones;
            tones.clear();
        }
        result.push_back(c);
    }
    return result + tones;
}

} // namespace

std::string tidied(std::string_view utf8) {
    if (isTidy(utf8)) return std::string(utf8);
    std::u32string result;
    bool blank = false;
    for (const char32_t c : codePoints(composed(utf8))) {
        if (isSpace(c)) {
            blank = !result.empty();
        } else if (!isInvisible(c)) {
            if (blank) result.push_back(U' ');
            blank = false;
            result.push_back(c);
        }
    }
    return encoded(result);
}

std::string textKey(std::string_view utf8) {
    if (surelyComposed(utf8)) return quickKey(utf8);
    std::u32string points = codePoints(foldedAndDecomposed(tidied(utf8)));
    std::ranges::transform(points, points.begin(), unified);
    return encoded(tonesLast(points));
}

std::string plainKey(std::string_view utf8) {
    std::string result;
    const auto add = [&result](char32_t point) {
        const char32_t c = unified(point) == 0x111 ? U'd' : point;
        if (isCombining(c)) return;
        const bool word = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        if (word)
            result.push_back(static_cast<char>(c));
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    };
    if (surelyComposed(utf8)) {
        for (Letters letters(utf8); const std::optional<char32_t> c = letters.next();)
            if (isSpace(*c))
                add(U' ');
            else if (!isInvisible(*c))
                for (Letters parts(letterKey(*c).letter()); const std::optional<char32_t> part = parts.next();)
                    add(*part);
    } else {
        for (const char32_t point : codePoints(foldedAndDecomposed(tidied(utf8)))) add(point);
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::vector<std::size_t> wordStarts(std::string_view utf8) {
    std::vector<std::size_t> starts;
    bool separated = true;
    for (std::size_t offset = 0, size = 0; offset < utf8.size(); offset += size) {
        const char first = utf8[offset];
        const bool ascii = static_cast<unsigned char>(first) < 0x80;
        const char32_t c = ascii ? static_cast<char32_t>(first) : firstCodePoint(utf8.substr(offset));
        size = encodedLength(c);
        const bool separator = isSpace(c) || isDash(c) || c == U',' || c == U'(';
        if (separated && !separator) starts.push_back(offset);
        separated = separator;
    }
    return starts;
}

std::string shortened(std::string_view utf8, std::size_t most) {
    std::size_t end = std::min(utf8.size(), most);
    while (end < utf8.size() && isContinuation(utf8[end])) ++end;
    return std::string(utf8.substr(0, end)) + (end < utf8.size() ? "…" : "");
}

bool startsWithWord(std::string_view key, std::string_view word) {
    return key.starts_with(word) && (key.size() == word.size() || key[word.size()] == ' ');
}

bool endsWithWord(std::string_view key, std::string_view word) {
    return key.ends_with(word) && (key.size() == word.size() || key[key.size() - word.size() - 1] == ' ');
}

Keys keysOf(std::initializer_list<const char *> words) {
    Keys keys;
    for (const char *word : words) keys.push_back(textKey(word));
    return keys;
}

bool startsWithOneOf(std::string_view key, const Keys &words) {
    return std::ranges::any_of(words, [&](const std::string &word) { return startsWithWord(key, word); });
}

std::vector<std::string> words(std::string_view key) {
    std::vector<std::string> result;
    while (!key.empty()) {
        const std::size_t end = std::min(key.find(' '), key.size());
        if (end > 0) result.emplace_back(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return result;
}

std::string join(const std::vector<std::string> &items, std::string_view separator) {
    std::string result;
    for (const std::string &item : items) {
        if (!result.empty()) result += separator;
        result += item;
    }
    return result;
}

std::string vietnamese(const Decimal &value) {
    std::string text = value.text();
    std::ranges::replace(text, '.', ',');
    return text;
}

} // namespace phuluc
