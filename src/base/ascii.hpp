// Letters and digits of ASCII, whatever the locale.
#pragma once

#include <string>

namespace phuluc {

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// A byte of a letter beyond ASCII, in UTF-8.
[[nodiscard]] constexpr bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
[[nodiscard]] constexpr char upperCased(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
[[nodiscard]] constexpr char lowerCased(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// A text with small letters for the capitals of ASCII.
[[nodiscard]] inline std::string lowerCased(std::string text) {
    for (char &c : text) c = lowerCased(c);
    return text;
}

} // namespace phuluc
