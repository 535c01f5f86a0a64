// Letters that a file has lost before it came here: what is left of them is never a name.
#pragma once

#include "phuluc766/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

enum class LetterLoss {
    none,
    replaced, ///< "UBND x? Tân H?i", U+FFFD: the code page of the file has no such letters
    twice,    ///< "UBND xÃ£ TÃ¢n Há»™i": UTF-8 that was read as windows-1252 or 1258 and saved as UTF-8 again
};

/// What a text (UTF-8) shows of it; told only where it is certain. A "?" at the end of a sentence shows nothing.
[[nodiscard]] LetterLoss letterLoss(std::string_view text);

/// Throws Error (data) with the cause and the first such cell, where a visible sheet has one.
void refuseLostLetters(const std::vector<Table> &tables, const std::string &file);

} // namespace phuluc
