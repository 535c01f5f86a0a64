// The wording of findings: one line each, which begins with the place.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Makes a text fit for a terminal and for one line of a log. Line breaks and tabs become blanks; other control
/// characters and invalid UTF-8 become U+FFFD; marks of text direction are removed.
[[nodiscard]] std::string printable(std::string_view text);

/// `LỖI: tep.xlsx, trang "Kết quả", ô B12: …` without a line break.
[[nodiscard]] std::string describe(const Finding &finding);
/// An error as a finding.
[[nodiscard]] Finding asFinding(const Error &error);
/// Findings as lines. Findings that differ only in their cell become one line with a list of cells ("ô C5, C6, C9 và 12
/// ô khác"); findings on whole files that differ only in the file become one line too. Of findings of one kind on one
/// table three are printed, then the number of the others. Lines keep the order in which findings first appear.
[[nodiscard]] std::vector<std::string> describeGrouped(const std::vector<Finding> &findings);

} // namespace phuluc
