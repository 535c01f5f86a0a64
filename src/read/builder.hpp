// Builds the table of a sheet while it is read. Every cell is counted against the limits before it is stored.
#pragma once

#include "phuluc766/error.hpp"
#include "read/read.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace phuluc {

/// A workbook that is being read: its name for errors, its limits, and the totals of its sheets so far.
struct WorkbookContext {
    std::string file;
    ReadLimits limits;
    std::uint64_t cells = 0;
    std::uint64_t text = 0; ///< in bytes
    std::uint32_t tables = 0;
    std::uint32_t merges = 0;

    /// Counts the bytes of stored texts; throws Error (data) above the limit.
    void countText(std::uint64_t bytes);
};

/// Adds a piece to the text of an unfinished cell; throws Error (data) long before memory is short.
void appendPiece(std::string &text, std::string_view piece);

/// A row or column as tables number them. Numbers beyond all limits become the largest one, which is beyond them too.
[[nodiscard]] std::uint32_t clamped(std::uint64_t position);

/// The text of a cell in two parts: normal text, and raised or lowered text beside it.
struct SplitText {
    std::string own;
    std::string raised;

    void clear() {
        own.clear();
        raised.clear();
    }
    [[nodiscard]] bool hasRaised() const { return !raised.empty(); }
    /// The normal text; the whole text if there is no normal text.
    [[nodiscard]] std::string_view value() const {
        return own.find_first_not_of(" \t\r\n") == std::string::npos && hasRaised() ? raised : own;
    }
};

/// Fills one Table. Throws Error (data) naming the cell for positions beyond the limits, too many cells, and too long
/// texts. Rows without cells are not stored.
class TableBuilder {
  public:
    TableBuilder(WorkbookContext &workbook, std::string name, Visibility visibility);

    /// Begins a row, to which the next cells belong. Begin each row only once.
    void beginRow(std::uint32_t row, Visibility visibility);
    /// Throws Error (data) if a cell lies beyond the last column or its text is too long.
    void check(std::uint32_t column, const Cell &cell) const;
    /// Adds a cell, unless it is empty and no formula.
    void add(std::uint32_t column, const Cell &cell);
    /// For formats that state it after the cells.
    void setVisibility(Visibility visibility) { table_.setVisibility(visibility); }
    void merge(const CellRange &range);
    /// Columns beyond the limit are ignored, because they cannot hold cells.
    void hideColumns(std::uint32_t first, std::uint32_t last);
    [[nodiscard]] Table finished();

    /// The place of a cell in the current row, for errors.
    [[nodiscard]] Place place(std::uint32_t column) const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] std::uint32_t row() const { return row_; }

  private:
    WorkbookContext &workbook_;
    Table table_;
    std::uint32_t row_ = 0;
    Visibility rowVisibility_ = Visibility::visible;
    bool rowBegun_ = false;
    std::uint32_t hiddenRanges_ = 0;
};

} // namespace phuluc
