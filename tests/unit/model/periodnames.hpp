// Names of the periods that a text states, for tests.
#pragma once

#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <string>
#include <string_view>

namespace phuluc::test {

/// The names of all periods in the text, joined by " + "; empty if it states none.
inline std::string read(std::string_view text) {
    std::string names;
    for (const Period &period : periodsIn(text)) names += (names.empty() ? "" : " + ") + periodName(period);
    return names;
}

} // namespace phuluc::test
