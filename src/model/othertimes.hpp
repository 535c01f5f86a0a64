// Units that the office's list has at another time than that of a period.
#pragma once

#include "model/units.hpp"
#include "model/unitlists.hpp"

#include <string>

namespace phuluc {

/// What to say of a unit that the list does not have now, but had or will have under that very name; empty: it never
/// had it. `now`: the list of the period's day.
[[nodiscard]] std::string listedAtAnotherTime(const UnitName &name, const UnitLists &lists, const UnitList &now);

} // namespace phuluc
