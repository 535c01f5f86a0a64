// What all periods of a run share.
#pragma once

#include "model/heading.hpp"
#include "model/titleread.hpp"
#include "model/units.hpp"
#include "phuluc766/convert.hpp"

namespace phuluc {

/// What does not change from period to period.
struct Context {
    const Rules *rules = nullptr;
    const Headings *headings = nullptr;
    const UnitList *units = nullptr;
    const Settings *settings = nullptr;
    KnownTitles *titles = nullptr;
};

} // namespace phuluc
