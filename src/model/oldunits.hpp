// What a period has no more: districts and townships ended, and provinces were joined, with June 2025.
#pragma once

#include "model/findings.hpp"
#include "model/names.hpp"
#include "model/score.hpp"

#include <cstddef>

namespace phuluc {

/// A district or township in a period after their end is a doubt: somebody may have copied an old file.
void doubtOldUnits(const LevelInput &level, Era era, Findings &findings);

/// A rank among some of the country, or among the provinces of another time, is not what a reader takes it for.
void checkNumberOfProvinces(const Place &table, std::size_t count, Era era, Findings &findings);

} // namespace phuluc
