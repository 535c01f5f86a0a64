// Vietnamese text: tidying what cells hold, keys under which two spellings are the same, numbers in words of a report.
#pragma once

#include "phuluc766/decimal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Composed, every kind of space and line break folded into one blank, none at the ends; dashes and apostrophes kept.
[[nodiscard]] std::string tidied(std::string_view utf8);

/// The key of a text: tidied, case-folded, tone marks in their canonical place ("hoà" = "hòa", "uỷ" = "ủy"),
/// all apostrophes and all dashes alike. Equal keys mean the same words; nothing is ever matched less than exactly.
[[nodiscard]] std::string textKey(std::string_view utf8);

/// The key without diacritics and with đ as d, runs of anything but letters and digits as one blank: for folder names.
[[nodiscard]] std::string plainKey(std::string_view utf8);

/// Where the words of a text begin, in bytes: after blanks, dashes, commas and opening brackets. A tidied text and its
/// key have as many.
[[nodiscard]] std::vector<std::size_t> wordStarts(std::string_view utf8);
[[nodiscard]] bool startsWithWord(std::string_view key, std::string_view word);
/// The beginning of a text, in whole letters: `most` bytes or a little more, and "…" where the text goes on.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t most);
[[nodiscard]] std::vector<std::string> words(std::string_view key);
[[nodiscard]] std::string join(const std::vector<std::string> &items, std::string_view separator);

/// "88,72", "20,1", "100": decimal comma, trailing zeros dropped.
[[nodiscard]] std::string vietnamese(const Decimal &value);
/// "03", "17": counts below ten take a leading zero.
[[nodiscard]] std::string countText(int value);

} // namespace phuluc
