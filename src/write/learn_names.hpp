// Finds the names of a period, its day, and the month of the date line in the office's text.
#pragma once

#include "phuluc766/results.hpp"
#include "write/word_text.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Adds the tags of these names to the edits of a text, where no edit is yet; the edits stay in order. The day of
/// another document ("số 12/KH-UBND ngày 14/11/2025") is left as it is.
void addNameEdits(const std::string &text, const PeriodResult &period, std::vector<TextEdit> &edits);

} // namespace phuluc
