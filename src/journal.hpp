// nhat-ky.txt: what was read, found, left out and written.
#pragma once

#include "phuluc766/results.hpp"

#include <string>

namespace phuluc {

/// The log of a period. `manifest`: digest and name of each document written, one a line; empty: the period was
/// refused.
[[nodiscard]] std::string journal(const PeriodResult &result, const std::string &manifest);

} // namespace phuluc
