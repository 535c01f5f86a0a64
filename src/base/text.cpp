#include "base/text.hpp"

#include "base/unicode.hpp"
#include "base/wording.hpp"

#include <algorithm>

namespace phuluc {
namespace {

bool isSpace(char32_t c) {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Characters that show nothing: zero-width spaces and joiners, byte order mark, soft hyphen, directional marks.
bool isInvisible(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF;
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02B9 || c == 0x02BB || c == U'`' ||
           c == 0xB4 || c == 0x2032 || c == 0xFF07;
}

bool isDash(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

/// The five tone marks of Vietnamese: grave, acute, tilde, hook above, dot below.
bool isTone(char32_t c) { return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323; }

bool isCombining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

/// Look-alikes of one letter or sign as that one; `Ð` (eth) and `Ɖ` stand for `Đ` in converted texts.
char32_t unified(char32_t c) {
    if (isApostrophe(c)) return U'\'';
    if (isDash(c)) return U'-';
    if (c == 0xF0 || c == 0x256) return 0x111;
    return c;
}

std::size_t encodedLength(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

bool endsWord(char32_t c) {
    const bool letter = (c >= U'a' && c <= U'z') || c == U'\'' || c >= 0x80;
    return !letter;
}

/// Moves the tone marks of each word behind it, so that their place within the word does not matter.
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
    std::u32string points = codePoints(foldedAndDecomposed(tidied(utf8)));
    std::transform(points.begin(), points.end(), points.begin(), unified);
    return encoded(tonesLast(points));
}

std::string plainKey(std::string_view utf8) {
    std::string result;
    for (const char32_t point : codePoints(foldedAndDecomposed(tidied(utf8)))) {
        const char32_t c = unified(point) == 0x111 ? U'd' : point;
        if (isCombining(c)) continue;
        const bool word = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        if (word)
            result.push_back(static_cast<char>(c));
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::vector<std::size_t> wordStarts(std::string_view utf8) {
    std::vector<std::size_t> starts;
    std::size_t offset = 0;
    bool separated = true;
    for (const char32_t c : codePoints(utf8)) {
        const bool separator = isSpace(c) || isDash(c) || c == U',' || c == U'(';
        if (separated && !separator) starts.push_back(offset);
        separated = separator;
        offset += encodedLength(c);
    }
    return starts;
}

bool startsWithWord(std::string_view key, std::string_view word) {
    return key.starts_with(word) && (key.size() == word.size() || key[word.size()] == ' ');
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
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string count(int value) { return twoDigits(value); }

} // namespace phuluc
