// A working sheet written from top to bottom: titles, sentences and tables that share their columns.
#pragma once

#include "write/sheet_table.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

inline constexpr Colour tableInk = 0x7F7F7F;    ///< of the lines
inline constexpr Colour headingFill = 0xE7ECF2; ///< behind headings
inline constexpr Colour bandFill = 0xF6F8FA;    ///< behind bands

struct FlowColumn {
    double width = 20; ///< millimetres
    Align align = Align::left;
    std::string numberFormat = {}; ///< empty: general
};

struct FlowCell {
    CellValue value;
    std::optional<Colour> fill = {};
    std::optional<std::string> numberFormat = {}; ///< in place of the column's
    std::optional<Align> align = {};              ///< in place of the column's
    std::uint16_t columns = 1;                    ///< that it spans
};

/// A working sheet's name, page and columns.
struct SheetLayout {
    std::string name;
    Orientation orientation = Orientation::landscape;
    std::vector<FlowColumn> columns;
};

/// Writes a sheet row by row; row heights follow from the texts, pages end where a table may be parted.
class SheetFlow {
  public:
    SheetFlow(Workbook &workbook, SheetLayout sheet);

    /// Over the whole width, large.
    void title(const std::string &text);
    /// Over the whole width, bold: the name of a table. Begins a page where it would be the last thing on one.
    void section(const std::string &text);
    /// A section within a table: a band over the width of the headings above, or of the sheet where there are none.
    void band(const std::string &text);
    /// Over the whole width.
    void sentence(const std::string &text);
    void headings(const std::vector<std::string> &texts);
    /// Each over as many columns as `spans` says.
    void headings(const std::vector<std::string> &texts, const std::vector<std::uint16_t> &spans);
    void row(const std::vector<FlowCell> &cells);
    void gap();
    /// The latest headings stay in view and are repeated on each page, those of a sheet's only table.
    void keepHeadings();
    /// What comes next takes that many points and is not to be parted.
    void keepTogether(double points);
    /// Sets up the pages; the last call. Columns from the given one on are not printed.
    void finish(std::optional<std::uint16_t> firstUnprinted = {});
    /// Sets up one page for all; the last call.
    void finishOnOnePage();

    [[nodiscard]] Sheet &sheet() { return sheet_; }
    [[nodiscard]] std::uint32_t nextRow() const { return row_; }
    /// Passes over rows that are written directly.
    void skip(std::uint32_t rows) { row_ += rows; }
    [[nodiscard]] double width(std::uint16_t firstColumn, std::uint16_t columns) const; ///< millimetres
    /// Leaves rows for a chart of that height in millimetres.
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
    std::uint16_t tableColumns_; ///< under the headings written last
    double left_ = 0;     ///< of the page, points
    double repeated_ = 0; ///< height of the headings on each page
    double headingHeight_ = 0;
    std::vector<std::uint32_t> breaks_;
    std::vector<std::uint32_t> tableRows_; ///< since the last chart
    std::set<std::uint32_t> bands_;
    std::optional<std::uint32_t> keptRow_;
    std::optional<std::uint32_t> headingRow_;
};

} // namespace phuluc
