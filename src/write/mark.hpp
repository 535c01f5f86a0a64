// Documents that must not be taken for real ones: made of samples, they say so on each page.
#pragma once

#include <string>

namespace phuluc {

/// The same workbook or Word document with "MẪU" in the header of every page and before its first text, or the same text
/// (with the mark of UTF-8) with a line of it. Other bytes come back as they are. Throws Error (usage) for a damaged package; `file` names it.
[[nodiscard]] std::string markedAsSample(const std::string &bytes, const std::string &file);

} // namespace phuluc
