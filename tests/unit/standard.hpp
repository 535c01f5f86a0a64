// The criteria and ratings of the index that the program is delivered with, by name.
#pragma once

#include "phuluc766/rules.hpp"

namespace phuluc::standard {

inline constexpr Criterion transparency = 0, progress = 1, digitization = 2, onlineServices = 3, onlineService = 4,
                           payment = 5, satisfaction = 6;
inline constexpr std::size_t excellent = 0, good = 1, fair = 2, average = 3, weak = 4;

[[nodiscard]] inline const Rules &rules() { return standardRules(); }

} // namespace phuluc::standard
