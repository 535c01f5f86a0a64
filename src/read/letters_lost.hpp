// Finds text in which letters were replaced by "?" or other signs before the file was saved. Names in it cannot be
// trusted.
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

/// What a text (UTF-8) shows of lost letters, if that is certain. A "?" at the end of a sentence shows nothing.
[[nodiscard]] LetterLoss letterLoss(std::string_view text);

/// Throws Error (data) if a cell of a visible sheet has lost letters; the message names the cause and the first such
/// cell.
void refuseLostLetters(const std::vector<Table> &tables, const std::string &file);

} // namespace phuluc
