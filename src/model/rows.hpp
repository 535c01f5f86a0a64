// The rows of a recognised table as units with exact figures.
#pragma once

#include "model/accounts.hpp"
#include "model/context.hpp"
#include "model/crowd.hpp"
#include "model/stated.hpp"
#include "model/unitrow.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

/// What a table's columns turned out to hold.
struct Extract {
    std::vector<UnitRow> units;
    bool hasTotals = false;          ///< there is a column of totals
    std::set<Criterion> present;     ///< there are columns of these criteria
    bool unexplained = false;        ///< a column of figures was refused: what seems to be missing may be there
    StatedPeriod stated;             ///< of which period the table says it is
};

/// Reads every row of `found`. Totals, averages, notes and section titles are left out with a note; a cell that cannot
/// be a figure, a value out of range, a figure merged over several units, a row with figures and no name, a column
/// whose kind stays open are errors.
[[nodiscard]] Extract extract(const ScoreTable &found, const Context &context, Ledger &ledger);

} // namespace phuluc
