// A sheet while it is being read: every cell counted against the limits before it is kept.
#pragma once

#include "phuluc766/error.hpp"
#include "read/read.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace phuluc {

/// A workbook while it is being read: its name for errors, its limits, and what its sheets hold together so far.
struct WorkbookContext {
    std::string file;
    ReadLimits limits;
    std::uint64_t cells = 0;
    std::uint64_t text = 0; ///< bytes
    std::uint32_t tables = 0;
    std::uint32_t merges = 0;

    /// Counts texts that are kept; refused past the limit.
    void countText(std::uint64_t bytes);
};

/// Adds a piece to the text of a cell that is still coming in; throws Error (data) long before memory is short.
void appendPiece(std::string &text, std::string_view piece);

/// The text of a cell in two parts: its own, and what is raised or lowered beside it.
struct SplitText {
    std::string own;
    std::string raised;

    void clear() {
        own.clear();
        raised.clear();
    }
    [[nodiscard]] bool hasRaised() const { return !raised.empty(); }
    /// The cell's own text; all of it where nothing else is there.
    [[nodiscard]] std::string_view value() const {
        return own.find_first_not_of(" \t\r\n") == std::string::npos && hasRaised() ? raised : own;
    }
};

/// Fills one Table. Positions past the limits, too many cells, too long texts throw Error (data) naming the cell.
/// Rows without a cell leave no trace.
class TableBuilder {
  public:
    TableBuilder(WorkbookContext &workbook, std::string name, Visibility visibility);

    /// The cells added next are of this row; each row once.
    void beginRow(std::uint32_t row, Visibility visibility);
    /// Throws where a cell lies past the last column or its text is too long.
    void check(std::uint32_t column, const Cell &cell) const;
    /// Adds a cell, unless it is empty or an empty text and no formula either.
    void add(std::uint32_t column, const Cell &cell);
    /// For formats that tell it after the cells.
    void setVisibility(Visibility visibility) { table_.setVisibility(visibility); }
    void merge(const CellRange &range);
    /// Columns past the limit are left out; they can hold no cell.
    void hideColumns(std::uint32_t first, std::uint32_t last);
    [[nodiscard]] Table finished();

    /// The place of a cell of the row begun last, for an error.
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
