// Reads the cell records of a workbook stream.
#pragma once

#include "phuluc766/table.hpp"
#include "read/xls_records.hpp"

#include <vector>

namespace phuluc {

/// Data that all sheets of a workbook share.
struct XlsWorkbook {
    BiffStream stream;
    std::vector<NumberFormat> formats;         ///< of each cell style (XF)
    std::vector<BiffCursor::Position> strings; ///< the place of each shared string
    std::vector<bool> raisedFonts;             ///< of each font: whether its text is raised or lowered
    bool daysFrom1904 = false;                 ///< days are counted from 1904, not from 1900
};

/// The value of one cell; a number is the shortest text of its double.
struct XlsValue {
    CellKind kind = CellKind::empty;
    std::string text;
    std::uint16_t style = 0;
    bool formula = false;
    bool raised = false;
};

/// Whether a record holds the value of one cell. False for a record with several cells of a row (MULRK).
[[nodiscard]] bool holdsCell(std::uint16_t recordType);

/// The value in a cell record, or in a MULRK record, for a column. Throws Error (data) if the record is damaged.
[[nodiscard]] XlsValue valueOf(const XlsWorkbook &workbook, const BiffRecord &record, std::uint16_t column);

} // namespace phuluc
