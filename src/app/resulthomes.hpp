// Finds the folder in which the results of a period lie.
#pragma once

#include "app/listing.hpp"

#include <filesystem>
#include <vector>

namespace phuluc {

/// Sets `results` of each period to the name of its folder of results. A folder with a log that bears the name of the
/// period's folder is used first. Else a folder is used whose log states the period: somebody has renamed it, moved it
/// into the folder of a year, or renamed the period's folder. Else `results` is the name of the period's folder.
/// The findings are warnings on folders that cannot be searched. Throws Error (system) if `output` cannot be read.
[[nodiscard]] std::vector<Finding> findResults(const std::filesystem::path &output, std::vector<PeriodFiles> &periods);

} // namespace phuluc
