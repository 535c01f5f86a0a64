// What surrounds the files that the user named: periods to compare them with, and results that must not be replaced by
// those of a few files.
#pragma once

#include "app/listing.hpp"
#include "phuluc766/convert.hpp"

#include <vector>

namespace phuluc {

/// Whether the list has the same period.
[[nodiscard]] bool isOneOf(const PeriodFiles &period, const std::vector<PeriodFiles> &periods);

/// The periods in the `Du-lieu` around the named paths, else in the one beside them or beside the program; periods of
/// `asked` are included. Empty if the user named no path, or a whole input.
[[nodiscard]] std::vector<PeriodFiles> periodsAround(const Job &job, const std::vector<PeriodFiles> &asked);

/// Refuses single files of a period that has more files, in `Du-lieu` or in the log of its results: a week must not
/// lose a level because the user dropped only one of its files. Returns the reasons, and removes such periods from
/// `asked`.
[[nodiscard]] std::vector<Finding> refusePieces(const Job &job, std::vector<PeriodFiles> &asked,
                                                const std::vector<PeriodFiles> &around);

} // namespace phuluc
