// The spelling of Vietnamese words; it distinguishes text from damaged text.
#pragma once

#include <string>
#include <string_view>

namespace phuluc {

/// Whether a word is spelt like a Vietnamese syllable: its onset, rime and tone fit together.
[[nodiscard]] bool isSyllable(const std::u32string &word);

/// Whether a word is only the beginning of a Vietnamese syllable: "x", "ngh", "S".
[[nodiscard]] bool isOnset(std::u32string_view word);

} // namespace phuluc
