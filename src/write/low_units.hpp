// Units below the warning line of the settings, and how a dispatch addresses them.
#pragma once

#include "write/report.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// If more units than this are below the line, they are listed on a sheet of their own.
inline constexpr std::size_t listedBelow = 20;

/// Units of one level with a total below the warning line, best first.
struct LowUnits {
    Level level = Level::department;
    std::vector<const UnitScore *> units;
};

/// The levels with units below the warning line. Units without data do not count as below it.
[[nodiscard]] std::vector<LowUnits> lowUnits(const ReportInput &input);

/// The number of units on all these levels.
[[nodiscard]] std::size_t unitCount(const std::vector<LowUnits> &low);

/// The lines below "Kính gửi:", without dash and closing sign: heads of departments, chairs of districts and communes,
/// then secretaries. The office that reports and the office that issues the dispatch are left out. Empty if no other
/// addressee remains.
[[nodiscard]] std::vector<std::string> addressees(const ReportInput &input);

} // namespace phuluc
