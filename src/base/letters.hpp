// Keys of single letters, computed once. Nearly every text of an export has only these letters.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace phuluc {

/// A letter, folded and decomposed; similar letters are replaced by one.
struct LetterKey {
    char bytes[14] = {}; ///< UTF-8: the letter with the marks that belong to it, then its tone marks
    std::uint8_t base = 0;
    std::uint8_t all = 0;
    bool endsWord = false; ///< whether the character belongs to no word

    [[nodiscard]] std::string_view letter() const { return {bytes, base}; }
    [[nodiscard]] std::string_view tones() const { return std::string_view(bytes, all).substr(base); }
};

/// The key of a code point below U+0250 or of U+1E00 … U+1EFF (see surelyComposed()).
[[nodiscard]] const LetterKey &letterKey(char32_t c);

/// The code points of a text, one after another. surelyComposed() must be true for the text.
class Letters {
  public:
    explicit Letters(std::string_view utf8) : rest_(utf8) {}
    /// The next code point; no value at the end.
    [[nodiscard]] std::optional<char32_t> next() {
        if (rest_.empty()) return std::nullopt;
        const auto byte = [this](std::size_t at) { return static_cast<unsigned char>(rest_[at]); };
        const std::size_t size = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : 3;
        const char32_t c = size == 1   ? char32_t{byte(0)}
                           : size == 2 ? char32_t{(byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU)}
                                       : char32_t{0x1E00 | (byte(1) & 0x03U) << 6 | (byte(2) & 0x3FU)};
        rest_.remove_prefix(size);
        return c;
    }

  private:
    std::string_view rest_;
};

// How keys treat characters.

[[nodiscard]] constexpr bool isSpace(char32_t c) {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Whether a character is invisible: zero-width spaces and joiners, byte order mark, soft hyphen, directional marks.
[[nodiscard]] constexpr bool isInvisible(char32_t c) {
    return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

[[nodiscard]] constexpr bool isDash(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

/// Whether a character is one of the five tone marks of Vietnamese: grave, acute, tilde, hook above, dot below.
[[nodiscard]] constexpr bool isTone(char32_t c) {
    return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
}

/// Replaces letters and signs that look alike by one of them; in converted texts `Ð` (eth) and `Ɖ` mean `Đ`.
[[nodiscard]] constexpr char32_t unified(char32_t c) {
    const bool apostrophe = c == U'\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02B9 || c == 0x02BB ||
                            c == U'`' || c == 0xB4 || c == 0x2032 || c == 0xFF07;
    if (apostrophe) return U'\'';
    if (isDash(c)) return U'-';
    if (c == 0xF0 || c == 0x256) return 0x111;
    return c;
}

/// Whether a code point of a key belongs to no word.
[[nodiscard]] constexpr bool endsWord(char32_t c) {
    const bool letter = (c >= U'a' && c <= U'z') || c == U'\'' || c >= 0x80;
    return !letter;
}

} // namespace phuluc
