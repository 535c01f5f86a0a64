#include "base/legacy.hpp"

#include "base/syllable.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {
namespace {

struct Letter {
    char32_t code;
    char32_t letter;
};

// TCVN 5712:1993, table VN3, lower-case half and the capitals without a tone.
constexpr Letter tcvn3Letters[] = {
    {0xA1, U'ă'}, {0xA2, U'â'}, {0xA3, U'ê'}, {0xA4, U'ô'}, {0xA5, U'ơ'}, {0xA6, U'ư'}, {0xA7, U'đ'}, {0xA8, U'ă'},
    {0xA9, U'â'}, {0xAA, U'ê'}, {0xAB, U'ô'}, {0xAC, U'ơ'}, {0xAD, U'ư'}, {0xAE, U'đ'}, {0xB5, U'à'}, {0xB6, U'ả'},
    {0xB7, U'ã'}, {0xB8, U'á'}, {0xB9, U'ạ'}, {0xBB, U'ằ'}, {0xBC, U'ẳ'}, {0xBD, U'ẵ'}, {0xBE, U'ắ'}, {0xC6, U'ặ'},
    {0xC7, U'ầ'}, {0xC8, U'ẩ'}, {0xC9, U'ẫ'}, {0xCA, U'ấ'}, {0xCB, U'ậ'}, {0xCC, U'è'}, {0xCE, U'ẻ'}, {0xCF, U'ẽ'},
    {0xD0, U'é'}, {0xD1, U'ẹ'}, {0xD2, U'ề'}, {0xD3, U'ể'}, {0xD4, U'ễ'}, {0xD5, U'ế'}, {0xD6, U'ệ'}, {0xD7, U'ì'},
    {0xD8, U'ỉ'}, {0xDC, U'ĩ'}, {0xDD, U'í'}, {0xDE, U'ị'}, {0xDF, U'ò'}, {0xE1, U'ỏ'}, {0xE2, U'õ'}, {0xE3, U'ó'},
    {0xE4, U'ọ'}, {0xE5, U'ồ'}, {0xE6, U'ổ'}, {0xE7, U'ỗ'}, {0xE8, U'ố'}, {0xE9, U'ộ'}, {0xEA, U'ờ'}, {0xEB, U'ở'},
    {0xEC, U'ỡ'}, {0xED, U'ớ'}, {0xEE, U'ợ'}, {0xEF, U'ù'}, {0xF1, U'ủ'}, {0xF2, U'ũ'}, {0xF3, U'ú'}, {0xF4, U'ụ'},
    {0xF5, U'ừ'}, {0xF6, U'ử'}, {0xF7, U'ữ'}, {0xF8, U'ứ'}, {0xF9, U'ự'}, {0xFA, U'ỳ'}, {0xFB, U'ỷ'}, {0xFC, U'ỹ'},
    {0xFD, U'ý'}, {0xFE, U'ỵ'},
};

// VNI for Windows, lower case: letters that have a code of their own …
constexpr Letter vniLetters[] = {{0xF4, U'ơ'}, {0xF6, U'ư'}, {0xF1, U'đ'}, {0xED, U'í'}, {0xEC, U'ì'},
                                 {0xE6, U'ỉ'}, {0xF3, U'ĩ'}, {0xF2, U'ị'}, {0xEE, U'ỵ'}};

/// … and marks behind a vowel, with the combining characters that they mean.
struct VniMark {
    char32_t code;
    std::u32string_view marks;
};
constexpr VniMark vniMarks[] = {
    {0xF9, U"\u0301"},       {0xF8, U"\u0300"},       {0xFB, U"\u0309"},       {0xF5, U"\u0303"},
    {0xEF, U"\u0323"},       {0xE2, U"\u0302"},       {0xE1, U"\u0302\u0301"}, {0xE0, U"\u0302\u0300"},
    {0xE5, U"\u0302\u0309"}, {0xE3, U"\u0302\u0303"}, {0xE4, U"\u0302\u0323"}, {0xEA, U"\u0306"},
    {0xE9, U"\u0306\u0301"}, {0xE8, U"\u0306\u0300"}, {0xFA, U"\u0306\u0309"}, {0xFC, U"\u0306\u0303"},
    {0xEB, U"\u0306\u0323"},
};

bool isAsciiLetter(char32_t point) { return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z'); }

/// Whether the character belongs to a word in one of the fonts; 0xA0, the no-break space, does not.
bool isWordPart(char32_t point) { return isAsciiLetter(point) || (point > 0xA0 && point <= 0xFF); }

char32_t smallLetter(char32_t point) { return point >= 0xC0 && point <= 0xDE ? point + 0x20 : point; }

template <typename Entries>
auto findCode(const Entries &entries, char32_t code) {
    return std::ranges::find_if(entries, [code](const auto &entry) { return entry.code == code; });
}

/// The word as the TCVN3 font shows it; no value if it has a character that the font lacks.
std::optional<std::u32string> fromTcvn3(const std::u32string &word) {
    std::u32string result;
    for (const char32_t point : word) {
        const auto entry = findCode(tcvn3Letters, point);
        if (point >= 0x80 && entry == std::end(tcvn3Letters)) return std::nullopt;
        result += point < 0x80 ? point : entry->letter;
    }
    return result;
}

std::optional<std::u32string> fromVni(const std::u32string &word) {
    std::u32string result;
    for (const char32_t capital : word) {
        const char32_t point = smallLetter(capital);
        const auto letter = findCode(vniLetters, point);
        const auto mark = findCode(vniMarks, point);
        if (point < 0x80)
            result += point;
        else if (letter != std::end(vniLetters))
            result += letter->letter;
        else if (mark == std::end(vniMarks) || result.empty())
            return std::nullopt;
        else
            result += mark->marks;
    }
    return codePoints(composed(encoded(result)));
}

/// Whether a character stands where no word of a Western language has it: a sign for đ, a sign behind a letter, a
/// capital behind a small letter. "µm", "Mª" and "1º" do not count.
bool looksForeign(const std::u32string &word) {
    constexpr char32_t ordinal = 0xAA;
    for (std::size_t i = 0; i < word.size() && word.size() > 1; ++i) {
        const char32_t point = word[i];
        const bool sign = point > 0xA0 && point < 0xC0 && (point != ordinal || word.size() > 2);
        const bool capital = point >= 0xC0 && point <= 0xDE && point != 0xD7;
        const bool behindSmall = i > 0 && word[i - 1] >= U'a' && word[i - 1] <= U'z';
        const bool behindLetter = i > 0 && isAsciiLetter(word[i - 1]);
        if (point == 0xA7 || point == 0xAE || (sign && behindLetter) || (capital && behindSmall)) return true;
    }
    return false;
}

/// Whether a vowel has a mark behind it, as no Western word has: a circumflex or breve on a letter of its own, a tilde
/// or stroke behind a vowel. "où", "goût" and "Thaï" do not count.
bool hasMarkedVowel(const std::u32string &word) {
    for (std::size_t i = 1; i < word.size(); ++i) {
        const char32_t point = smallLetter(word[i]);
        const char32_t before = smallLetter(word[i - 1]);
        const auto mark = findCode(vniMarks, point);
        const bool tone = point == U'õ' || point == U'ø' || ((point == U'ù' || point == U'û') && before != U'o');
        const bool vowel = std::u32string_view(U"aeouyAEOUYôö").find(before) != std::u32string_view::npos;
        const bool vowelMark = mark != std::end(vniMarks) && (mark->marks[0] == 0x0302 || mark->marks[0] == 0x0306);
        if (vowel && (tone || vowelMark)) return true;
    }
    return word.find(U"ænh") != std::u32string::npos;
}

std::vector<std::u32string> wordsOf(const std::u32string &text) {
    std::vector<std::u32string> words(1);
    for (const char32_t point : text) {
        if (isWordPart(point))
            words.back() += point;
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

/// Evidence for one font: words that become Vietnamese syllables if read in this font, and words that do not. Words
/// that look like the font's but are no Vietnamese syllables (Krông, Đrắk) only support other evidence.
struct Evidence {
    int words = 0;
    int looks = 0;
    int against = 0;

    [[nodiscard]] bool certain() const {
        return looks > 0 ? words > 0 && words >= against : words > 1 && words > against;
    }

    void add(const std::optional<std::u32string> &decoded, bool looksLikeIt) {
        const bool spelt = decoded && isSyllable(*decoded);
        words += spelt ? 1 : 0;
        looks += decoded && looksLikeIt ? 1 : 0;
        against += !spelt && !(decoded && looksLikeIt) ? 1 : 0;
    }
};

/// Whether the text has letters that no old font has: then it is Unicode.
bool hasUnicodeLetters(const std::u32string &text) {
    return std::ranges::any_of(
        text, [](char32_t point) { return (point > 0xFF && point < 0x0370) || (point >= 0x1E00 && point < 0x1F00); });
}

} // namespace

LegacyFont legacyFont(std::string_view utf8) {
    const bool ascii = std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii || !validUtf8(utf8)) return LegacyFont::none;
    const std::u32string text = codePoints(utf8);
    if (hasUnicodeLetters(text)) return LegacyFont::none;
    Evidence tcvn3;
    Evidence vni;
    for (const std::u32string &word : wordsOf(text)) {
        const bool western = std::ranges::any_of(word, [](char32_t point) { return point >= 0x80; });
        const bool spelt = std::ranges::any_of(word, isAsciiLetter);
        const bool foreign = looksForeign(word);
        if (!western || !spelt || (!foreign && isSyllable(word))) continue;
        tcvn3.add(fromTcvn3(word), foreign);
        vni.add(fromVni(word), hasMarkedVowel(word));
    }
    if (tcvn3.certain() && tcvn3.words > vni.words) return LegacyFont::tcvn3;
    if (vni.certain() && vni.words > tcvn3.words) return LegacyFont::vni;
    return LegacyFont::none;
}

} // namespace phuluc
