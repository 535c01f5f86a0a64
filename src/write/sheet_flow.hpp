// Writes a working sheet from top to bottom: titles, sentences, and tables that share the sheet's columns.
#pragma once

#include "write/sheet_table.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

inline constexpr Colour tableInk = 0x7F7F7F;    ///< of table lines
inline constexpr Colour headingFill = 0xE7ECF2; ///< background of headings
inline constexpr Colour bandFill = 0xF6F8FA;    ///< background of bands

struct FlowColumn {
    double width = 20; ///< in millimetres
    Align align = Align::left;
    std::string numberFormat = {}; ///< empty: general
};

struct FlowCell {
    CellValue value;
    std::optional<Colour> fill = {};
    std::optional<std::string> numberFormat = {}; ///< in place of the column's
    std::optional<Align> align = {};              ///< in place of the column's
    std::uint16_t columns = 1;                    ///< number of columns that it spans
};

/// A working sheet's name, page and columns.
struct SheetLayout {
    std::string name;
    Orientation orientation = Orientation::landscape;
    std::vector<FlowColumn> columns;
};

/// Writes a sheet row by row. The texts decide the heights of rows. Pages break where a table may be divided.
class SheetFlow {
  public:
    SheetFlow(Workbook &workbook, SheetLayout sheet);

    /// Writes a title over the whole width, in large letters.
    void title(const std::string &text);
    /// Writes the name of a table in bold over the whole width. It begins a page if nothing else would fit below it.
    void section(const std::string &text);
    /// Begins a section of a table: writes a band as wide as the headings above, or as the sheet if there are none.
    void band(const std::string &text);
    /// Writes a sentence over the whole width.
    void sentence(const std::string &text);
    void headings(const std::vector<std::string> &texts);
    /// Writes headings; each covers as many columns as `spans` states.
    void headings(const std::vector<std::string> &texts, const std::vector<std::uint16_t> &spans);
    void row(const std::vector<FlowCell> &cells);
    void gap();
    /// Keeps the last headings in view and repeats them on each page. Only for a sheet with one table.
    void keepHeadings();
    /// Begins a new page if the next rows, which take that many points, do not fit on this one.
    void keepTogether(double points);
    /// Sets up the pages. This is the last call. Columns from `firstUnprinted` on are not printed.
    void finish(std::optional<std::uint16_t> firstUnprinted = {});
    /// Sets up the sheet as one page. This is the last call.
    void finishOnOnePage();

    [[nodiscard]] Sheet &sheet() { return sheet_; }
    [[nodiscard]] std::uint32_t nextRow() const { return row_; }
    /// Skips rows that the caller writes directly.
    void skip(std::uint32_t rows) { row_ += rows; }
    [[nodiscard]] double width(std::uint16_t firstColumn, std::uint16_t columns) const; ///< in millimetres
    /// Leaves empty rows for a chart of that height.
    void room(double millimetres);

  private:
    void wide(const std::string &text, const Style &style);
    void wide(const std::string &text, const Style &style, std::uint16_t columns);
    void cell(const Area &area, const FlowCell &cell);
    void endRow(double height);
    void avoidOrphans();

    Orientation orientation_;
    std::vector<FlowColumn> columns_;
    Sheet sheet_;
    std::uint32_t row_ = 0;
    std::uint16_t tableColumns_; ///< number of columns under the last headings
    double left_ = 0;            ///< space left on the page, in points
    double repeated_ = 0;        ///< height of the headings that are repeated on each page
    double headingHeight_ = 0;
    std::vector<std::uint32_t> breaks_;
    std::vector<std::uint32_t> tableRows_; ///< rows of tables since the last chart
    std::set<std::uint32_t> bands_;
    std::optional<std::uint32_t> keptRow_;
    std::optional<std::uint32_t> headingRow_;
};

} // namespace phuluc
