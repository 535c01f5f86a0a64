// Tables of one level: which of them are one.
#pragma once

#include "model/score.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// How a second table of a level stands to the first.
enum class Beside {
    completes, ///< it has the criteria, or the totals, that the first lacks: joined by unit
    agrees,    ///< it repeats some figures of the first, for the same units or some of them, and may have more
    same,      ///< it says the same of the same units: counts once
    goesOn,    ///< the same columns for other units, in one file: the next page
    differs,   ///< an error
};

[[nodiscard]] Beside standing(const LevelInput &first, const LevelInput &second);

/// Adds what `part` says of the same units; a unit that it alone has is added, and found to lack the rest.
void join(LevelInput &whole, LevelInput part);

/// Adds the figures and units that `part` has beyond those that it repeats.
void fill(LevelInput &whole, LevelInput part);

/// Why two tables that differ cannot both count, and what to do.
[[nodiscard]] std::string twoTables(const std::string &level, const LevelInput &first, const LevelInput &second);

/// Takes out, and returns, the tables of a level that say they are of another period, where others say they are of this
/// one and none is silent.
[[nodiscard]] std::vector<LevelInput> takeOtherPeriods(std::vector<LevelInput> &tables);

/// "a.xlsx, trang "Điểm tháng", ô B2"
[[nodiscard]] std::string placeText(const Place &place);

} // namespace phuluc
