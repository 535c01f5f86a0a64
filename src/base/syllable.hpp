// How Vietnamese words are spelt: by this, damaged text is told from text.
#pragma once

#include <string>
#include <string_view>

namespace phuluc {

/// Whether a word is spelt as a Vietnamese syllable is: onset, rime and tone fit.
[[nodiscard]] bool isSyllable(const std::u32string &word);

/// Whether a word is what Vietnamese syllables begin with, and nothing more: "x", "ngh", "S".
[[nodiscard]] bool isOnset(std::u32string_view word);

} // namespace phuluc
