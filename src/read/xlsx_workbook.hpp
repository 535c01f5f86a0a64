// Reads the workbook part and the styles part of SpreadsheetML.
#pragma once

#include "read/xlsx_package.hpp"

#include "phuluc766/table.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// One sheet in the list of the workbook.
struct SheetEntry {
    std::string name;
    std::string relationship; ///< its id
    Visibility visibility = Visibility::visible;
};

/// The sheets in the order of the workbook; hidden and very hidden ones are marked.
[[nodiscard]] std::vector<SheetEntry> readSheetList(Zip &zip, const ZipPart &part);

/// The class of the number format of every cell style, indexed by the attribute `s` of cells.
[[nodiscard]] std::vector<NumberFormat> readCellFormats(Zip &zip, const ZipPart &part);

} // namespace phuluc
