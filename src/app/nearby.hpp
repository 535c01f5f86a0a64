// The periods around the files that the user named: to compare with, and so that a few files do not replace the results
// of all files of a period.
#pragma once

#include "app/listing.hpp"
#include "phuluc766/convert.hpp"

#include <vector>

namespace phuluc {

/// The periods in the `Du-lieu` around the named paths, else in the one beside them or beside the program; the named
/// periods are included. Empty if the user named no path, or only such a folder itself.
[[nodiscard]] std::vector<PeriodFiles> periodsAround(const Job &job);

/// Refuses single files of a period that has more files, in `Du-lieu` or in the log of its results: a week must not
/// lose a level because the user dropped only one of its files. Returns the reasons, and removes such periods from
/// `asked`.
[[nodiscard]] std::vector<Finding> refusePieces(const Job &job, std::vector<PeriodFiles> &asked,
                                                const std::vector<PeriodFiles> &around);

} // namespace phuluc
