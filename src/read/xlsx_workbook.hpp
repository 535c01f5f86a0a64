// The workbook part and the styles part of SpreadsheetML.
#pragma once

#include "read/xlsx_package.hpp"

#include "phuluc766/table.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// One sheet as the workbook lists it.
struct SheetEntry {
    std::string name;
    std::string relationship; ///< id
    Visibility visibility = Visibility::visible;
};

/// The sheets in the order of the workbook, hidden and very hidden ones marked so.
[[nodiscard]] std::vector<SheetEntry> readSheetList(Zip &zip, const ZipPart &part);

/// What the number format of every cell style says its number is; index: attribute `s` of a cell.
[[nodiscard]] std::vector<NumberFormat> readCellFormats(Zip &zip, const ZipPart &part);

} // namespace phuluc
