// What the cell records of a workbook stream hold.
#pragma once

#include "phuluc766/table.hpp"
#include "read/xls_records.hpp"

#include <vector>

namespace phuluc {

/// What all sheets of a workbook share.
struct XlsWorkbook {
    BiffStream stream;
    std::vector<NumberFormat> formats;         ///< of each cell style (XF)
    std::vector<BiffCursor::Position> strings; ///< where each shared string lies
    std::vector<bool> raisedFonts;             ///< of each font, whether its text stands raised or lowered
};

/// The value of one cell; numbers as the shortest text that gives the same double.
struct XlsValue {
    CellKind kind = CellKind::empty;
    std::string text;
    std::uint16_t style = 0;
    bool formula = false;
    bool raised = false;
};

/// Whether a record holds the value of one cell; those of several cells in a row (MULRK) are not asked here.
[[nodiscard]] bool holdsCell(std::uint16_t recordType);

/// The value that a cell record, or a MULRK record, has for that column. Throws Error (data) where it is damaged.
[[nodiscard]] XlsValue valueOf(const XlsWorkbook &workbook, const BiffRecord &record, std::uint16_t column);

} // namespace phuluc
