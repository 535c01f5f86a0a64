// The criteria and ratings of the index that the program is delivered with, by name.
#pragma once

#include "base/rulesfile.hpp"

namespace phuluc::standard {

inline constexpr Criterion transparency = 0, progress = 1, digitization = 2, onlineServices = 3, onlineService = 4,
                           payment = 5, satisfaction = 6;
inline constexpr std::size_t excellent = 0, good = 1, fair = 2, average = 3, weak = 4;

[[nodiscard]] inline const RuleVersions &versions() {
    static const RuleVersions delivered = deliveredRules();
    return delivered;
}
[[nodiscard]] inline const Rules &rules() { return versions().versions.front(); }

} // namespace phuluc::standard
