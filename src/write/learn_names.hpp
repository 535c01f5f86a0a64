// Finds the names of a period, its day, and the month of the date line in a document of the office.
#pragma once

#include "phuluc766/results.hpp"
#include "write/word_text.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Adds tags for these names to the edits of a text, where there is no other edit; the edits stay in order. The day of
/// another document ("số 12/KH-UBND ngày 14/11/2025") stays text.
void addNameEdits(const std::string &text, const PeriodResult &period, std::vector<TextEdit> &edits);

} // namespace phuluc
