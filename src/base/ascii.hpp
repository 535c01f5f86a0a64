// Letters and digits of ASCII, whatever the locale.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Whether the byte belongs to a character beyond ASCII in UTF-8.
[[nodiscard]] constexpr bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
/// Whether the byte belongs to such a character and is not its first byte.
[[nodiscard]] constexpr bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }
/// Whether the byte belongs to a letter or digit; characters beyond ASCII count as letters.
[[nodiscard]] constexpr bool isLetterOrDigit(char c) { return isAsciiLetter(c) || isDigit(c) || isBeyondAscii(c); }
[[nodiscard]] constexpr char upperCased(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
[[nodiscard]] constexpr char lowerCased(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The text with capitals of ASCII replaced by small letters; other characters stay.
[[nodiscard]] inline std::string lowerCased(std::string_view text) {
    std::string result(text);
    for (char &c : result) c = lowerCased(c);
    return result;
}

/// The whole text as a whole number; no value if it is none or does not fit. A type without sign allows no "-".
template <class Number = std::uint32_t>
[[nodiscard]] std::optional<Number> wholeNumber(std::string_view text, int base = 10) {
    Number value = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, value, base);
    return problem == std::errc{} && rest == end ? std::optional(value) : std::nullopt;
}

} // namespace phuluc
