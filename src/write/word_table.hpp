// Writes a sheet of an appendix as WordprocessingML, with the same head, table and notes as in the workbook.
#pragma once

#include "write/sheet_table.hpp"

#include <string>

namespace phuluc {

/// What the sections of appendices share.
struct WordLook {
    std::string font;
    std::string wordNamespace; ///< namespace of WordprocessingML as in the document: transitional or strict
};

/// The text of a cell in a Vietnamese document: "88,72", "16", "Xuất sắc"; empty for an empty cell.
[[nodiscard]] std::string shownInWord(const CellValue &value, const TableColumn &column);

/// Paragraphs and table of the sheet, as children of a body. Each declares the prefix "w".
[[nodiscard]] std::string wordSheet(const TableSheet &sheet, const WordLook &look);

} // namespace phuluc
