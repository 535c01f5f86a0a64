// Checks that a version of the index gives clear points, ratings and headings.
#pragma once

#include "phuluc766/rules.hpp"

#include <cstddef>
#include <string>

namespace phuluc {

/// The place of a version in its file.
struct RulesPlace {
    const std::string &file;
    std::size_t line = 0;
};

/// Throws Error (usage) if a version contradicts itself.
void checkRules(const Rules &rules, const RulesPlace &place);

} // namespace phuluc
