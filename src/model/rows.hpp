// The rows of a recognised table, read as units with exact figures.
#pragma once

#include "model/accounts.hpp"
#include "model/context.hpp"
#include "model/stated.hpp"
#include "model/unitrow.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The number of units in a period so far, and the size of their names in bytes.
struct Crowd {
    std::size_t units = 0;
    std::size_t names = 0;

    void add(std::string_view name) {
        ++units;
        names += name.size();
    }
};

/// Throws Error (data) if the period exceeds what any province has. Such tables would cost time and memory for nothing.
void refuseCrowd(const Crowd &crowd, const Place &sheet);

/// The units of a table, and what its columns hold.
struct Extract {
    std::vector<UnitRow> units;
    bool hasTotals = false;          ///< the table has a column of totals
    std::set<Criterion> present;     ///< the criteria that have columns
    bool unexplained = false;        ///< a column of figures was refused: it may hold what seems to be missing
    StatedPeriod stated;             ///< of which period the table says it is
};

/// Reads every row of `found`. Totals, averages, notes and section titles are left out with a note. Errors: a cell that
/// is no figure, a value out of range, a figure merged over several units, a row with figures but no name, a column of
/// undecided kind.
[[nodiscard]] Extract extract(const ScoreTable &found, const Context &context, Ledger &ledger);

} // namespace phuluc
