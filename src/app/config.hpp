// The office's settings, `cau-hinh.toml`.
#pragma once

#include "phuluc766/convert.hpp"

#include <string>
#include <string_view>

namespace phuluc {

/// The settings that a configuration's text gives, defaults for the rest. `file` names it in errors; `rules`: whose criteria
/// its headings may be of.
/// Throws Error (usage) with file and line for anything that is not a known key with a value of its kind.
[[nodiscard]] Settings parseSettings(std::string_view text, const std::string &file,
                                     const RuleVersions &rules);

} // namespace phuluc
