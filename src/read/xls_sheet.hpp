// Reads one sheet of a workbook stream as a table.
#pragma once

#include "read/builder.hpp"
#include "read/xls_cell.hpp"

namespace phuluc {

/// A sheet as listed in the workbook.
struct XlsSheet {
    std::string name;
    std::size_t offset = 0; ///< of its first record
    Visibility visibility = Visibility::visible;
};

/// The cells of the sheet; the file may have them in any order. If a cell occurs twice, the later one counts, as in
/// Excel. Throws Error (data) with the place if the sheet is damaged or exceeds a limit.
[[nodiscard]] Table readXlsSheet(const XlsWorkbook &workbook, const XlsSheet &sheet, WorkbookContext &context);

} // namespace phuluc
