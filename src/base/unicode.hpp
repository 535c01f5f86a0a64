// The parts of Unicode that the program needs: validity, composed form, case folding.
#pragma once

#include <string>
#include <string_view>

namespace phuluc {

/// Whether the bytes are well-formed UTF-8.
[[nodiscard]] bool validUtf8(std::string_view text);
/// Whether a text consists only of letters up to U+023F and of U+1E00 … U+1EFF. These are their own composed form, and
/// nearly every text of an export has no others. False for a text that is not valid UTF-8.
[[nodiscard]] bool surelyComposed(std::string_view utf8);
/// Composed form (NFC) of valid UTF-8; throws Error (data) for other bytes.
[[nodiscard]] std::string composed(std::string_view utf8);
/// Decomposed form (NFD) of valid UTF-8.
[[nodiscard]] std::string decomposed(std::string_view utf8);
/// Composed and case-folded.
[[nodiscard]] std::string folded(std::string_view utf8);
/// Case-folded and decomposed, for keys.
[[nodiscard]] std::string foldedAndDecomposed(std::string_view utf8);
/// The same for one letter.
[[nodiscard]] std::u32string foldedAndDecomposed(char32_t letter);
/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t length(std::string_view utf8);
/// The first code point of a text that is not empty; U+FFFD if it is not valid UTF-8.
[[nodiscard]] char32_t firstCodePoint(std::string_view utf8);
/// The code points of valid UTF-8.
[[nodiscard]] std::u32string codePoints(std::string_view utf8);
[[nodiscard]] std::string encoded(std::u32string_view points);
/// The text in capitals, as in titles.
[[nodiscard]] std::string capitals(std::string_view utf8);

} // namespace phuluc
