// Marks documents made from samples, so that nobody takes them for real ones.
#pragma once

#include <string>

namespace phuluc {

/// The same workbook or Word document, with "MẪU" in the header of every page and in front of its first text. A text
/// file (with UTF-8 mark) gets a line with it. Other bytes are returned unchanged. Throws Error (usage) for a damaged
/// package; `file` names it.
[[nodiscard]] std::string markedAsSample(const std::string &bytes, const std::string &file);

} // namespace phuluc
