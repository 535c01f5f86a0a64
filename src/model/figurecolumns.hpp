// Which of a table's columns of figures belong to the period, and whether each has a meaning of its own.
#pragma once

#include "model/findings.hpp"
#include "model/recognise.hpp"

namespace phuluc {

/// Leaves out columns of another period beside those of this one: "Tổng điểm tuần 01" beside "Tổng điểm tuần 02". A
/// column of another period that stands alone is refused, one of another day is doubted. Returns whether one was
/// refused.
[[nodiscard]] bool chooseByPeriod(ScoreTable &found, const Period &period, Findings &findings);

/// Refuses two columns with the same meaning: which one is meant is not known.
void refuseRepeatedColumns(const ScoreTable &found, Findings &findings);

} // namespace phuluc
