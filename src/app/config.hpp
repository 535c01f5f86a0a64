// The office's settings, `cau-hinh.toml`.
#pragma once

#include "phuluc766/convert.hpp"

#include <string>
#include <string_view>

namespace phuluc {

/// The settings in a configuration's text; what it does not state has its default. `file` names it in errors. `rules`:
/// the criteria for which the text may give headings.
/// Throws Error (usage) with file and line for an unknown key or a value of another kind.
[[nodiscard]] Settings parseSettings(std::string_view text, const std::string &file,
                                     const RuleVersions &rules);

} // namespace phuluc
