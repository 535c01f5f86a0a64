// Words that several doubts use.
#pragma once

#include "phuluc766/results.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The sheet from which a level was read.
[[nodiscard]] Place sheetOf(const LevelResult &level);

/// "Sở A, Sở B và 3 đơn vị khác": the first names, and how many follow.
[[nodiscard]] std::string firstOf(std::vector<std::string> names);

} // namespace phuluc
