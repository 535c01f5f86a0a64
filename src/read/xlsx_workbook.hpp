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

/// What the workbook part says of all sheets.
struct SheetList {
    std::vector<SheetEntry> sheets; ///< in the order of the workbook; hidden and very hidden ones are marked
    bool daysFrom1904 = false;      ///< days are counted from 1904, not from 1900
};

[[nodiscard]] SheetList readSheetList(Zip &zip, const ZipPart &part);

/// What a cell style says of its cells.
struct CellStyle {
    NumberFormat format = NumberFormat::plain;
    bool struck = false; ///< the font is struck through
};

/// Every cell style, indexed by the attribute `s` of cells.
[[nodiscard]] std::vector<CellStyle> readCellStyles(Zip &zip, const ZipPart &part);

} // namespace phuluc
