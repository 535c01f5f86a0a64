// Adds the appendices to the Word document of a report.
#pragma once

#include "write/sheet_table.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The sheets of one appendix. Page numbers begin anew at the first sheet.
using WordAppendix = std::vector<TableSheet>;

/// The document `bytes` (.docx) with the appendices behind its text. Each sheet is a section with its own orientation
/// of paper. Page numbers stand in the top margin from the second page of an appendix on. The page setup of the report
/// stays. `file` names the document in errors. Throws Error (usage) if it is no Word document.
[[nodiscard]] std::string withAppendices(const std::string &bytes, const std::vector<WordAppendix> &appendices,
                                         const std::string &font, const std::string &file);

} // namespace phuluc
