// Writes .xlsx files: sheets, styled cells, pages and charts. Only this pair of files uses libxlsxwriter.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/period.hpp"
#include "write/sheet_names.hpp"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct lxw_worksheet;

namespace phuluc {

enum class Align { left, centre, right };
enum class Lines { none, all, below };

using Colour = std::uint32_t; ///< 0xRRGGBB
inline constexpr Colour black = 0x000000;

/// The look of a cell. Equal styles share one format of the workbook.
struct Style {
    double size = 12; ///< in points
    bool bold = false;
    bool italic = false;
    bool wrap = false;
    Align align = Align::left;
    int indent = 0; ///< distance of the text from the edge, in steps of three blanks
    Lines lines = Lines::none;
    Colour ink = black;
    std::optional<Colour> fill;
    Colour lineInk = black;
    std::string numberFormat; ///< empty: general

    friend auto operator<=>(const Style &, const Style &) = default;
};

/// A live formula (without `=`, with English names and commas) and its value.
struct Formula {
    std::string text;
    std::variant<Decimal, std::string> value;
};

enum class Orientation { portrait, landscape };
/// Page numbers in the top margin from the second page on, as the decree prescribes, or in the bottom margin of every
/// page.
enum class PageNumbers { none, fromSecondPage, below };

/// In millimetres.
struct Margins {
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;
};

/// The layout of printed A4 pages. Each page is as wide as the printed columns.
struct PageSetup {
    Orientation orientation = Orientation::portrait;
    Margins margins;
    PageNumbers numbers = PageNumbers::none;
    std::optional<Area> printed;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> repeatedRows; ///< first and last, on each page
    std::vector<std::uint32_t> breaks;                                   ///< rows that begin a new page
    int pagesTall = 0; ///< number of pages from top to bottom; 0: as many as needed
};

/// A horizontal line: its distance from the left and upper edge of a cell, and its length, in millimetres.
struct Stroke {
    double left = 0;
    double top = 0;
    double length = 0;
};

enum class ChartKind { shareBars, lines };
enum class Pattern { solid, stripes, dots };

struct ChartSeries {
    std::string sheet; ///< the sheet with these cells
    At name;
    Area categories;
    Area values;
    Colour colour = black;
    Pattern pattern = Pattern::solid;
};

/// A native chart of cells.
struct Chart {
    ChartKind kind = ChartKind::shareBars;
    std::string title;
    std::string description; ///< alternative text: describes in words what the chart shows
    std::vector<ChartSeries> series;
    std::optional<double> lowest; ///< lower end of the value axis
    std::string numberFormat;     ///< of the values
    double left = 0;              ///< from the left edge of its cell, in millimetres
    double width = 90;            ///< in millimetres
    double height = 60;           ///< in millimetres
};

/// A sheet of a workbook that is being written. It is valid as long as the workbook.
///
/// Texts may be any UTF-8. A text that a spreadsheet program would interpret (`=1+1`, `_x000D_`, control characters) is
/// written so that the program shows it unchanged. Throws Error (data) for invalid UTF-8 and for texts of more than
/// 32,767 characters.
class Sheet {
  public:
    void text(At at, std::string_view utf8, const Style &style);
    void number(At at, const Decimal &value, const Style &style);
    void formula(At at, const Formula &formula, const Style &style);
    void blank(At at, const Style &style);
    /// Writes one text over several cells, or into a single one.
    void merged(const Area &area, std::string_view utf8, const Style &style);

    void columnWidth(std::uint16_t column, double millimetres);
    /// Sets the height, rounded up to whole pixels (three quarters of a point); returns the height set.
    double rowHeight(std::uint32_t row, double points);
    void page(const PageSetup &setup);
    /// Keeps the rows above and the columns left of the cell in view.
    void freeze(At at);
    void hideGridlines();
    /// Draws a black horizontal line, three quarters of a point thick. Set the widths of the columns that it crosses
    /// first.
    void stroke(At at, const Stroke &stroke);
    void chart(At at, const Chart &chart);

    [[nodiscard]] const std::string &name() const { return name_; }

  private:
    friend class Workbook;
    void numberPages(PageNumbers numbers);

    struct Book;
    Sheet(Book &book, lxw_worksheet *sheet, std::string name);

    Book *book_;
    lxw_worksheet *sheet_;
    std::string name_;
};

/// The properties of the file: title, author and the like.
struct DocumentProperties {
    std::string title;
    std::string subject;
    std::string author;
    Date created; ///< a day of the period, never the clock's: the same input gives the same bytes
};

/// A workbook that is being written. After `close()` the file is complete; otherwise close() has thrown an Error.
class Workbook {
  public:
    Workbook(const std::filesystem::path &file, std::string font, const DocumentProperties &properties);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Adds a sheet. Its name has at most 31 characters and differs from all others by more than case; else throws
    /// Error (data).
    Sheet addSheet(const std::string &name);
    /// Writes the file. Throws Error (system) that says what to do.
    void close();

  private:
    std::unique_ptr<Sheet::Book> book_;
};

} // namespace phuluc
