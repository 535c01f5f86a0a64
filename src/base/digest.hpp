// What later periods show of a period.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

/// Sets `byKey` of a level whose totals are known.
void orderByKey(LevelDigest &level);

[[nodiscard]] PeriodDigest digestOf(const PeriodResult &result);

/// The unit of that key in a level; null: the level has none.
[[nodiscard]] const UnitTotal *unitOf(const LevelDigest &level, const std::string &key);

} // namespace phuluc
