// The index in a file: the office's `bo-chi-so.toml`, or the delivered one (docs/rules.md).
#pragma once

#include "phuluc766/rules.hpp"

#include <string>
#include <string_view>

namespace phuluc {

/// The versions delivered with the program.
[[nodiscard]] RuleVersions deliveredRules();

/// The versions in a file. A version takes from the one before it what it does not state. If the file continues the
/// delivered index, the delivered versions come first. `file` names it in errors. Throws Error (usage) with file and
/// line for anything that is unknown, missing or contradictory.
[[nodiscard]] RuleVersions parseRules(std::string_view text, const std::string &file);

} // namespace phuluc
