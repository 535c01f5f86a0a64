// Doubts about what the last period had and this one lacks.
#pragma once

#include "model/findings.hpp"
#include "model/plausibility.hpp"

namespace phuluc {

/// Doubts a level or a table that this period lacks, a level whose groups have no points any more, and a level where
/// many units have no points any more. Without a period to compare with, the latest earlier one counts.
void doubtLosses(const PlausibilityInput &input, Findings &findings);

} // namespace phuluc
