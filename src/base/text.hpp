// Vietnamese text: cleaning the texts of cells, keys that are equal for different spellings, numbers as reports write
// them.
#pragma once

#include "phuluc766/decimal.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The composed text with every run of blanks and line breaks made one blank, and without blanks at the ends. Dashes
/// and apostrophes stay.
[[nodiscard]] std::string tidied(std::string_view utf8);

/// The key of a text: tidied(), case-folded, tone marks in their canonical place ("hoà" = "hòa", "uỷ" = "ủy"), all
/// apostrophes and all dashes alike. Texts are the same words only if their keys are equal; nothing else counts as a
/// match.
[[nodiscard]] std::string textKey(std::string_view utf8);

/// The key without diacritics, with đ as d, and with one blank for everything between letters and digits. For names of
/// folders.
[[nodiscard]] std::string plainKey(std::string_view utf8);

/// The positions, in bytes, at which words begin: after blanks, dashes, commas and opening brackets. A tidied text and
/// its key have equally many words.
[[nodiscard]] std::vector<std::size_t> wordStarts(std::string_view utf8);
[[nodiscard]] bool startsWithWord(std::string_view key, std::string_view word);
[[nodiscard]] bool endsWithWord(std::string_view key, std::string_view word);

/// Words as keys, to compare keys with.
using Keys = std::vector<std::string>;
[[nodiscard]] Keys keysOf(std::initializer_list<const char *> words);
[[nodiscard]] bool startsWithOneOf(std::string_view key, const Keys &words);

/// The beginning of a text, in whole letters: `most` bytes or a little more, and "…" where the text goes on.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t most);
[[nodiscard]] std::vector<std::string> words(std::string_view key);
[[nodiscard]] std::string join(const std::vector<std::string> &items, std::string_view separator);

/// "88,72", "20,1", "100": with a decimal comma, without trailing zeros.
[[nodiscard]] std::string vietnamese(const Decimal &value);

} // namespace phuluc
