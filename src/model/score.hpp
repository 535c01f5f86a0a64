// From figures as exported to points, totals, ratings and ranks (docs/rules.md).
#pragma once

#include "model/findings.hpp"
#include "model/rows.hpp"
#include "model/units.hpp"
#include "phuluc766/results.hpp"

#include <cstddef>
#include <set>
#include <vector>

namespace phuluc {

/// One unit of one level, identified.
struct IdentifiedUnit {
    UnitRow row;
    std::string name;      ///< as results print it
    std::string key;       ///< identity
    std::size_t order = 0; ///< place in the official list, else in the export
    RatingStatus status = RatingStatus::rated;
};

/// All units of one level and what their table carried.
struct LevelInput {
    Level level = Level::department;
    std::vector<IdentifiedUnit> units;
    bool hasTotals = false;
    std::set<Criterion> present; ///< criteria that the table has columns of
    Place table;
    bool unexplained = false;        ///< a column of figures was refused: what seems to be missing may be there
    StatedPeriod stated;             ///< of which period its table says it is
    std::string ownKey; ///< among provinces: the one reported on; warnings about the others are only counted
};

/// Scores one level: points, totals, ratings, ranks 1, 2, 2, 4, sorted by rank, units without data last.
/// A department's total is the sum of its points where the table has all criteria; else, and on the other levels, the
/// exported total stands. What does not add up is a warning, what is missing is an error.
[[nodiscard]] LevelResult score(const LevelInput &input, const Rules &rules, Findings &findings);

} // namespace phuluc
