// An appendix' sheet as WordprocessingML: the same head, table and notes as in the workbook.
#pragma once

#include "write/sheet_table.hpp"

#include <string>

namespace phuluc {

/// What a Word section of an appendix is made with.
struct WordLook {
    std::string font;
    std::string wordNamespace; ///< of WordprocessingML, as the document has it: transitional or strict
};

/// What the cell shows in a Vietnamese document: "88,72", "16", "Xuất sắc"; empty for nothing.
[[nodiscard]] std::string shownInWord(const CellValue &value, const TableColumn &column);

/// Paragraphs and table of the sheet, as children of a body. The prefix "w" is declared on each.
[[nodiscard]] std::string wordSheet(const TableSheet &sheet, const WordLook &look);

} // namespace phuluc
