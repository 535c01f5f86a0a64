// Several tables of one level: which of them belong together.
#pragma once

#include "model/score.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The relation of a second table of a level to the first.
enum class Beside {
    completes, ///< it has criteria, or totals, that the first lacks: both are joined by unit
    agrees,    ///< it repeats figures of the first for all or some units, and may have more columns or units
    same,      ///< it has the same figures for the same units, and is used once
    goesOn,    ///< it has the same columns for other units: the next page
    differs,   ///< any other table: an error
};

/// Whether the units are known from the official list. Tables of other files continue a table only then: without a list
/// they may be of another province, or of a time with other units.
enum class UnitsAre { listed, unlisted };

[[nodiscard]] Beside relationOf(const LevelInput &first, const LevelInput &second, UnitsAre units);

/// Adds the figures of `part` for the same units. A unit that only `part` has is added too; later it is found to lack
/// the rest.
void join(LevelInput &whole, LevelInput part);

/// Adds the figures and units of `part` that `whole` lacks.
void fill(LevelInput &whole, LevelInput part);

/// The message on two tables that contradict each other.
[[nodiscard]] std::string twoTables(const std::string &level, const LevelInput &first, const LevelInput &second);

/// Removes and returns tables of a level that state another period, if the other tables of the level all state this
/// one.
[[nodiscard]] std::vector<LevelInput> takeOtherPeriods(std::vector<LevelInput> &tables);

/// "a.xlsx, trang "Điểm tháng", ô B2"
[[nodiscard]] std::string placeText(const Place &place);

} // namespace phuluc
