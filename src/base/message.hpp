// The wording of findings: one line each, the place in front.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// `LỖI: tep.xlsx, trang "Kết quả", ô B12: …` without a line break.
[[nodiscard]] std::string describe(const Finding &finding);
/// An error as a finding.
[[nodiscard]] Finding asFinding(const Error &error);
/// Findings that differ in their cell only become one line, with the cells listed ("ô C5, C6, C9 và 12 ô khác"); so do
/// findings of whole files that differ in the file only. Order of first appearance.
[[nodiscard]] std::vector<std::string> describeGrouped(const std::vector<Finding> &findings);

} // namespace phuluc
