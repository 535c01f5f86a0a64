// The delivered index: the text of src/base/bo-chi-so.toml.
#pragma once

#include <string_view>

namespace phuluc {

extern const std::string_view deliveredRulesText;

} // namespace phuluc
