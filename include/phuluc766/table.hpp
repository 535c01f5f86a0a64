// A sheet as all readers return it: typed cells at absolute coordinates.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

enum class CellKind : std::uint8_t { empty, text, number, boolean, error };

/// The class of a cell's number format.
enum class NumberFormat : std::uint8_t { plain, percent, date };

enum class Visibility : std::uint8_t { visible, hidden };

/// One cell. `text` is the text, or the number exactly as stored in the file ("8.199999999999999"), "TRUE"/"FALSE", or
/// the error word ("#N/A"). It lives as long as the table. An empty cell with a formula was never calculated.
/// A footnote sign, raised or lowered beside other text, is not in `text`. A cell with only raised text keeps it.
struct Cell {
    CellKind kind = CellKind::empty;
    NumberFormat format = NumberFormat::plain;
    bool formula = false;
    std::string_view text;
    bool raised = false; ///< whether a part of the shown text is raised or lowered
    bool struck = false; ///< whether the cell is struck through; only .xlsx is asked
};

/// A rectangle of cells. Indices begin at 0; the last ones are included.
struct CellRange {
    std::uint32_t firstRow = 0;
    std::uint32_t firstColumn = 0;
    std::uint32_t lastRow = 0;
    std::uint32_t lastColumn = 0;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// "B" for column 1, "AA" for column 26.
[[nodiscard]] std::string columnName(std::uint32_t column);
/// "B12" for row 11, column 1.
[[nodiscard]] std::string cellName(std::uint32_t row, std::uint32_t column);

/// A sheet: rows of cells, stored in 12 bytes a cell so that 200,000 rows of 12 columns stay small.
/// Rows, and the cells of a row, may be added in any order, each of them once.
class Table {
  public:
    struct Position {
        std::uint32_t row;
        std::uint32_t column;
    };

    explicit Table(std::string name, Visibility visibility = Visibility::visible);

    /// Begins a row, to which the next cells belong. Throws Error (data) if the table has this row already.
    void beginRow(std::uint32_t row, Visibility visibility = Visibility::visible);
    /// Adds a cell to the current row. Throws Error (data) if the row has this column already, or if the text is too
    /// long.
    void add(std::uint32_t column, const Cell &cell);
    /// For formats that state it after the cells.
    void setVisibility(Visibility visibility) { visibility_ = visibility; }
    void merge(const CellRange &range);
    void hideColumns(std::uint32_t first, std::uint32_t last);
    /// Sorts rows and cells. Call this once, after the last cell.
    void finish();

    [[nodiscard]] const std::string &name() const { return name_; }
    [[nodiscard]] Visibility visibility() const { return visibility_; }
    /// Numbers of the rows with cells, ascending.
    [[nodiscard]] std::vector<std::uint32_t> rows() const;
    /// Columns of the non-empty cells of a row, ascending; empty if there is no such row.
    [[nodiscard]] std::vector<std::uint32_t> columns(std::uint32_t row) const;
    /// The cell at a position; an empty cell if the file has none. Cells covered by a merged range are as in the file:
    /// empty.
    [[nodiscard]] Cell at(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] const std::vector<CellRange> &merges() const { return merges_; }
    [[nodiscard]] bool rowHidden(std::uint32_t row) const;
    [[nodiscard]] bool columnHidden(std::uint32_t column) const;
    [[nodiscard]] std::size_t cellCount() const { return cells_.size(); }

  private:
    struct Stored {
        std::uint32_t chunkAndOffset = 0; // 16 bits each
        std::uint32_t lengthAndFlags = 0; // 24 bits of length; kind 3, format 2, formula 1, raised 1, struck 1
        std::uint32_t column = 0;
    };
    struct Row {
        std::uint32_t number = 0;
        std::uint32_t first = 0; // index into cells_
        std::uint32_t count = 0;
        bool hidden = false;
    };
    struct Text {
        std::uint32_t chunkAndOffset = 0;
        std::uint32_t length = 0;
    };
    [[nodiscard]] const Row *find(std::uint32_t row) const;
    [[nodiscard]] std::uint32_t store(std::string_view text);
    [[nodiscard]] std::uint32_t append(std::string_view text);
    [[nodiscard]] std::string_view textAt(const Text &text) const;
    [[nodiscard]] Cell view(const Stored &stored) const;
    void sortLastRow();

    std::string name_;
    Visibility visibility_;
    std::deque<Stored> cells_;
    std::deque<Row> rows_;
    std::vector<std::string> chunks_;
    std::vector<Text> latest_; // by hash, while a large table is filled
    std::vector<CellRange> merges_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hiddenColumns_;
};

} // namespace phuluc
