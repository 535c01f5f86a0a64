// Columns that state the period of each row: "Tháng", "Năm", "Kỳ báo cáo".
#pragma once

#include "model/findings.hpp"
#include "model/recognise.hpp"
#include "model/stated.hpp"
#include "phuluc766/period.hpp"

#include <optional>

namespace phuluc {

/// What the columns of time of a table say about its units.
struct PeriodColumns {
    Stated says = Stated::nothing;
    std::optional<ForeignColumn> foreign; ///< if all units are of another period
    bool refused = false;                 ///< some units are of this period, others of another one
};

/// Compares the columns with the period of the run. A table with units of several periods is an error.
[[nodiscard]] PeriodColumns periodColumns(const ScoreTable &found, const Period &period, Findings &findings);

} // namespace phuluc
