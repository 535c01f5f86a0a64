// What all periods of a run share.
#pragma once

#include "model/heading.hpp"
#include "model/titleread.hpp"
#include "model/unitlists.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

namespace phuluc {

/// What the official list says of a unit that it has not.
enum class ListRule {
    binds, ///< such a unit is an error
    guides /**< it is taken as the export has it, and said: a period of before is as it was, the list is of today */
};

/// What does not change from period to period, and the little that does.
struct Context {
    const Rules *rules = nullptr;
    const Headings *headings = nullptr;
    const UnitLists *unitLists = nullptr;
    const Settings *settings = nullptr;
    KnownTitles *titles = nullptr;
    ListRule listRule = ListRule::binds;
    const UnitList *units = nullptr; ///< of the period's time; set by evaluate()
    Era era = Era::noDistricts;      ///< of the period; set by evaluate()
    const PeriodDigest *asIssued = nullptr; ///< of a period of before: which units of the list there were; or none known
};

} // namespace phuluc
