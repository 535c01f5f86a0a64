// What lies around the files that the user named: the periods to compare them with, and results that a few files must not
// replace.
#pragma once

#include "app/listing.hpp"
#include "phuluc766/convert.hpp"

#include <vector>

namespace phuluc {

/// Whether the same period is among others.
[[nodiscard]] bool isOneOf(const PeriodFiles &period, const std::vector<PeriodFiles> &periods);

/// The periods of the `Du-lieu` that the named paths lie in, else of the one beside them or beside the program's folder,
/// those of `asked` among them. Nothing where the user names no path, or a whole input.
[[nodiscard]] std::vector<PeriodFiles> periodsAround(const Job &job, const std::vector<PeriodFiles> &asked);

/// Refuses single files of a period that has more of them, in `Du-lieu` or in what its results were made of: a week must
/// not lose a level because one file of it was dropped. Returns why, and takes such periods out of `asked`.
[[nodiscard]] std::vector<Finding> refusePieces(const Job &job, std::vector<PeriodFiles> &asked,
                                                const std::vector<PeriodFiles> &around);

} // namespace phuluc
