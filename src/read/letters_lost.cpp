#include "read/letters_lost.hpp"

#include "base/letters.hpp"
#include "base/syllable.hpp"
#include "base/unicode.hpp"
#include "read/encoding.hpp"
#include "read/refuse.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace phuluc {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Whether a character is a letter of Vietnamese or a Western language, or a combining mark.
bool isLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0x370 && c != 0xD7 && c != 0xF7) ||
           (c >= 0x1E00 && c < 0x1F00);
}

bool isCapital(char32_t c) { return folded(encoded(std::u32string(1, c))) != composed(encoded(std::u32string(1, c))); }

/// The letters right before `at`.
std::u32string lettersBefore(const std::u32string &text, std::size_t at) {
    std::size_t first = at;
    while (first > 0 && isLetter(text[first - 1])) --first;
    return text.substr(first, at - first);
}

std::u32string lettersFrom(const std::u32string &text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end])) ++end;
    return text.substr(at, end - at);
}

/// Whether the word around a position is a web address, in which "?" has a meaning.
bool isInAddress(const std::u32string &text, std::size_t at) {
    std::size_t first = at;
    while (first > 0 && !isSpace(text[first - 1])) --first;
    std::size_t end = at;
    while (end < text.size() && !isSpace(text[end])) ++end;
    const std::u32string word = text.substr(first, end - first);
    return word.find(U"://") != word.npos || word.find(U"www.") != word.npos || word.find(U'=') != word.npos;
}

/// Whether a run of "?" replaces letters: within a word, before a word, or behind letters that only begin a syllable
/// ("x?", "S?"). Between two whole words it ends a sentence ("không?Kiểm"), and behind a whole word too.
bool standsForLetters(const std::u32string &text, std::size_t first, std::size_t end) {
    const std::u32string before = lettersBefore(text, first);
    const std::u32string behind = lettersFrom(text, end);
    if (before.empty() && behind.empty()) return false;
    if (isInAddress(text, first)) return false;
    if (behind.empty()) return isOnset(before);
    if (before.empty()) return first == 0 || isSpace(text[first - 1]) || isDash(text[first - 1]);
    const bool sentence = !isCapital(before.back()) && isCapital(behind.front());
    return !sentence && !(isSyllable(before) && isSyllable(behind));
}

bool hasReplacedLetters(const std::u32string &text) {
    if (text.find(replacement) != text.npos) return true;
    for (std::size_t at = text.find(U'?'); at != text.npos; at = text.find(U'?', at)) {
        const std::size_t end = std::min(text.find_first_not_of(U'?', at), text.size());
        if (standsForLetters(text, at, end)) return true;
        at = end;
    }
    return false;
}

/// The byte 0x80 … 0xBF that windows-1252 or 1258 shows as this character. Bytes without a meaning are shown as control
/// characters of their own value.
std::optional<unsigned> trailByte(char32_t c) {
    static const std::array<char32_t, 64> shown = [] {
        std::array<char32_t, 64> characters{};
        for (unsigned i = 0; i < characters.size(); ++i) {
            const std::optional<std::string> text = fromCodePage(1252, std::string(1, static_cast<char>(0x80 + i)));
            characters[i] = text ? firstCodePoint(*text) : 0x80 + i;
        }
        return characters;
    }();
    const auto found = std::ranges::find(shown, c);
    return found == shown.end() ? std::nullopt : std::optional(0x80U + static_cast<unsigned>(found - shown.begin()));
}

/// The first byte of a Vietnamese letter in UTF-8, given the character as which that byte is shown.
std::optional<unsigned> leadByte(char32_t c) {
    if (c == U'Ã' || c == U'Ă') return 0xC3;
    if (c == U'Ä' || c == U'Å' || c == U'Æ' || c == U'á') return c;
    return std::nullopt;
}

/// Characters that may follow a real "Ã" too: blanks, quotes, raised figures.
bool mayFollowALetter(char32_t c) {
    constexpr std::u32string_view signs = U"\u00A0\u00AD²³¹‘’“”";
    return signs.find(c) != signs.npos;
}

bool isVietnameseLetter(char32_t c) {
    constexpr std::u32string_view letters = U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
    return letters.find(c) != letters.npos || (c >= 0x1EA0 && c <= 0x1EF9);
}

/// Whether the characters at the front are the bytes of one Vietnamese letter in UTF-8, each shown as a character.
bool isLetterCodedTwice(std::u32string_view text) {
    const std::optional<unsigned> lead = leadByte(text[0]);
    const std::optional<unsigned> second = text.size() > 1 ? trailByte(text[1]) : std::nullopt;
    if (!lead || !second) return false;
    if (*lead < 0xE0)
        return isVietnameseLetter((*lead & 0x1F) << 6 | (*second & 0x3F)) &&
               (*lead != 0xC3 || !mayFollowALetter(text[1]));
    const std::optional<unsigned> third = text.size() > 2 ? trailByte(text[2]) : std::nullopt;
    return third && isVietnameseLetter((*lead & 0x0F) << 12 | (*second & 0x3F) << 6 | (*third & 0x3F));
}

bool hasLettersCodedTwice(const std::u32string &text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (isLetterCodedTwice(std::u32string_view(text).substr(i))) return true;
    return false;
}

/// A quick test whether the text has any sign of lost letters; most texts have none.
bool mayHaveLost(std::string_view text) {
    if (text.find('?') != text.npos) return true;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = static_cast<unsigned char>(text[at + 1]);
        // U+FFFD; Ã, Ä, Å, Æ, á; Ă.
        if ((byte == 0xEF && next == 0xBF) || (byte == 0xC3 && ((next >= 0x83 && next <= 0x86) || next == 0xA1)) ||
            (byte == 0xC4 && next == 0x82))
            return true;
    }
    return false;
}

[[noreturn]] void refuseLoss(LetterLoss loss, std::string_view text, const Place &place) {
    constexpr std::string_view advice =
        "Lấy lại tệp gốc, nếu cần lưu thì lưu dạng .xlsx hoặc “CSV UTF-8”, rồi chạy lại";
    const bool twice = loss == LetterLoss::twice;
    throw Error(ErrorKind::data,
                (twice ? "chữ có dấu bị mã hóa hai lần khi chuyển đổi tệp: “" : "tệp đã mất dấu khi lưu CSV: “") +
                    beginning(text) + "”. " + std::string(advice),
                place);
}

} // namespace

LetterLoss letterLoss(std::string_view text) {
    if (!mayHaveLost(text)) return LetterLoss::none;
    const std::u32string points = codePoints(text);
    if (hasLettersCodedTwice(points)) return LetterLoss::twice;
    return hasReplacedLetters(points) ? LetterLoss::replaced : LetterLoss::none;
}

void refuseLostLetters(const std::vector<Table> &tables, const std::string &file) {
    for (const Table &table : tables) {
        if (table.visibility() == Visibility::hidden) continue;
        for (const std::uint32_t row : table.rows())
            for (const std::uint32_t column : table.columns(row)) {
                const Cell cell = table.at(row, column);
                if (cell.kind != CellKind::text) continue;
                const LetterLoss loss = letterLoss(cell.text);
                if (loss != LetterLoss::none) refuseLoss(loss, cell.text, {file, table.name(), cellName(row, column)});
            }
    }
}

} // namespace phuluc
