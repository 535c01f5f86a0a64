// What a version of the index must be so that points, ratings and headings are clear.
#pragma once

#include "phuluc766/rules.hpp"

#include <cstddef>
#include <string>

namespace phuluc {

/// Where a version stands in its file.
struct RulesPlace {
    const std::string &file;
    std::size_t line = 0;
};

/// Throws Error (usage) where a version contradicts itself.
void checkRules(const Rules &rules, const RulesPlace &place);

} // namespace phuluc
