// The number of a level's appendix: I for departments, II for communes, or III if there are districts.
#pragma once

#include "phuluc766/results.hpp"

namespace phuluc {

[[nodiscard]] inline int appendixNumber(const PeriodResult &period, Level level) {
    if (level == Level::department) return 1;
    return level == Level::commune && period.of(Level::district) != nullptr ? 3 : 2;
}

} // namespace phuluc
