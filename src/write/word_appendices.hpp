// Appendices behind a report, within its Word document.
#pragma once

#include "write/sheet_table.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The sheets of one appendix, the first of which numbers its pages anew.
using WordAppendix = std::vector<TableSheet>;

/// The document `bytes` (.docx) with the appendices behind its text, each sheet in a section of its own on paper of its
/// own orientation; page numbers stand in the top margin from the second page of an appendix on. The report keeps its
/// own section. `file` names the document in errors. Throws Error (usage) for what is no Word document.
[[nodiscard]] std::string withAppendices(const std::string &bytes, const std::vector<WordAppendix> &appendices,
                                         const std::string &font, const std::string &file);

} // namespace phuluc
