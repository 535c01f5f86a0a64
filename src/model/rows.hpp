// The rows of a recognised table as units with exact figures.
#pragma once

#include "model/accounts.hpp"
#include "model/context.hpp"
#include "model/crowd.hpp"
#include "model/names.hpp"
#include "model/recognise.hpp"
#include "model/stated.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

/// One figure and the cell it stands in.
struct PlacedFigure {
    Decimal value;
    Place place;
};

/// One unit as a table gives it; nothing is computed yet.
struct UnitRow {
    UnitName name;
    std::string code;
    std::optional<Level> statedLevel; ///< by the level field, else by the section it stands in
    Place place;
    ByCriterion<std::optional<PlacedFigure>> percentages; ///< 0 … 100
    ByCriterion<std::optional<PlacedFigure>> points;      ///< 0 … maximum
    std::optional<PlacedFigure> total;                    ///< 0 … 100
    std::string rating;                                   ///< as the export states it; only compared
    bool refused = false;    ///< a figure of this row was refused with an error: it is not missing as well
    bool saysNoData = false; ///< a cell of figures says that there is none
};

/// What a table's columns turned out to hold.
struct Extract {
    std::vector<UnitRow> units;
    bool hasTotals = false;          ///< there is a column of totals
    std::set<Criterion> present;     ///< there are columns of these criteria
    bool unexplained = false;        ///< a column of figures was refused: what seems to be missing may be there
    Stated stated = Stated::nothing; ///< of which period the table says it is
    std::optional<Period> foreign;   ///< a period that it names, and that this one has no day of
};

/// Reads every row of `found`. Totals, averages, notes and section titles are left out with a note; a cell that cannot
/// be a figure, a value out of range, a figure merged over several units, a row with figures and no name, a column
/// whose kind stays open are errors.
[[nodiscard]] Extract extract(const ScoreTable &found, const Context &context, Ledger &ledger);

} // namespace phuluc
