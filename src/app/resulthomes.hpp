// Which folder the results of a period lie in.
#pragma once

#include "app/listing.hpp"

#include <filesystem>
#include <vector>

namespace phuluc {

/// Sets `results` of each period. A period has one folder of results: the one whose log tells of it, whatever that
/// folder or the period's own is called by now; where there is none yet, one of the name of the period's folder.
/// Throws Error (system) for a folder that cannot be read.
void findResults(const std::filesystem::path &output, std::vector<PeriodFiles> &periods);

} // namespace phuluc
