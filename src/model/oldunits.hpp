// Finds units of before July 2025 in later periods: districts and townships were dissolved, and provinces were joined.
#pragma once

#include "model/findings.hpp"
#include "model/names.hpp"
#include "model/score.hpp"

#include <cstddef>

namespace phuluc {

/// Doubts a district or township in a period after its end: the file may be an old one.
void doubtOldUnits(const LevelInput &level, Era era, Findings &findings);

/// Reports an export with another number of provinces than the country had: the rank in it misleads a reader.
void checkNumberOfProvinces(const Place &table, std::size_t count, Era era, Findings &findings);

} // namespace phuluc
