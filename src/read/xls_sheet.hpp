// One sheet of a workbook stream as a table.
#pragma once

#include "read/builder.hpp"
#include "read/xls_cell.hpp"

namespace phuluc {

/// A sheet as the workbook's list has it.
struct XlsSheet {
    std::string name;
    std::size_t offset = 0; ///< of its first record
    Visibility visibility = Visibility::visible;
};

/// The cells of the sheet, in whatever order the file has them; of a cell that is there twice the later one counts, as
/// in Excel. Throws Error (data) with the place for what is damaged or past a limit.
[[nodiscard]] Table readXlsSheet(const XlsWorkbook &workbook, const XlsSheet &sheet, WorkbookContext &context);

} // namespace phuluc
