// The wording of findings: one line each, the place in front.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A text that is fit for a terminal and for one line of a log, whatever names and cells hold: line breaks and tabs are
/// blanks, other control characters and bytes that are no UTF-8 are U+FFFD, marks of direction are left out.
[[nodiscard]] std::string printable(std::string_view text);

/// `LỖI: tep.xlsx, trang "Kết quả", ô B12: …` without a line break.
[[nodiscard]] std::string describe(const Finding &finding);
/// An error as a finding.
[[nodiscard]] Finding asFinding(const Error &error);
/// Findings that differ in their cell only become one line, with the cells listed ("ô C5, C6, C9 và 12 ô khác"); so do
/// findings of whole files that differ in the file only. Of one kind and table three are told, and how many more there
/// are. Order of first appearance.
[[nodiscard]] std::vector<std::string> describeGrouped(const std::vector<Finding> &findings);

} // namespace phuluc
