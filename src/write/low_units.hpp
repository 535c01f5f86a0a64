// Units below the line of the settings, and how a dispatch addresses them.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// More units below the line than these are listed on a sheet of their own.
inline constexpr std::size_t listedBelow = 20;

/// Units of one level whose total lies below the line of the settings, best first.
struct LowUnits {
    Level level = Level::department;
    std::vector<const UnitScore *> units;
};

/// Levels that have units below the line; units without data are not among them.
[[nodiscard]] std::vector<LowUnits> lowUnits(const ReportInput &input);

/// Of all levels together.
[[nodiscard]] std::size_t unitCount(const std::vector<LowUnits> &low);

/// The lines below "Kính gửi:", without dash and closing sign: heads of departments, chairs of districts and communes,
/// then secretaries. Neither the office that reports nor the one that issues the dispatch writes to itself; empty
/// where no other addressee is left.
[[nodiscard]] std::vector<std::string> addressees(const ReportInput &input);

} // namespace phuluc
