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

/// A unit of a level, with its identity.
struct IdentifiedUnit {
    UnitRow row;
    std::string name;      ///< as documents print it
    std::string key;       ///< identity: equal for the same unit in all periods
    std::size_t order = 0; ///< position in the official list, or in the export if the list does not have the unit
    RatingStatus status = RatingStatus::rated;
};

/// All units of one level, and what their table says.
struct LevelInput {
    Level level = Level::department;
    std::vector<IdentifiedUnit> units;
    bool hasTotals = false;
    std::set<Criterion> present; ///< criteria for which the table has columns
    Place table;
    bool unexplained = false;        ///< a column of figures was refused: it may hold what seems to be missing
    StatedPeriod stated;             ///< of which period its table says it is
    std::string ownKey; ///< among provinces: the province of the report; warnings on the others are only counted
};

/// Scores one level: points, totals, ratings, and ranks 1, 2, 2, 4. Units are sorted by rank; units without data come
/// last.
/// A department's total is the sum of its points if the table has all criteria. Otherwise, and on other levels, the
/// exported total is taken. Figures that do not add up are warnings; missing figures are errors.
[[nodiscard]] LevelResult score(const LevelInput &input, const Rules &rules, Findings &findings);

} // namespace phuluc
