// The index as a file: `bo-chi-so.toml` of the office, or the one that the program is delivered with (docs/rules.md).
#pragma once

#include "phuluc766/rules.hpp"

#include <string>
#include <string_view>

namespace phuluc {

/// The versions that the program is delivered with.
[[nodiscard]] RuleVersions deliveredRules();

/// The versions that a file gives; what a version leaves out is as in the one before it. Where the file says that it
/// continues the delivered index, those versions come first. `file` names it in errors. Throws Error (usage) with file
/// and line for anything that is unknown, missing or contradicts itself.
[[nodiscard]] RuleVersions parseRules(std::string_view text, const std::string &file);

} // namespace phuluc
