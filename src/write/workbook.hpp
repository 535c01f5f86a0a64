// Writing .xlsx: sheets, styled cells, pages and charts. The only place that knows libxlsxwriter.
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

/// How a cell looks; equal styles share one format of the workbook.
struct Style {
    double size = 12; ///< points
    bool bold = false;
    bool italic = false;
    bool wrap = false;
    Align align = Align::left;
    int indent = 0; ///< steps of three blanks between the edge and the text
    Lines lines = Lines::none;
    Colour ink = black;
    std::optional<Colour> fill;
    Colour lineInk = black;
    std::string numberFormat; ///< empty: general

    friend auto operator<=>(const Style &, const Style &) = default;
};

/// A live formula (without `=`, English names, commas) and the value that it has.
struct Formula {
    std::string text;
    std::variant<Decimal, std::string> value;
};

enum class Orientation { portrait, landscape };
/// In the top margin but not on the first page, as the decree has it, or in the bottom margin of each.
enum class PageNumbers { none, fromSecondPage, below };

/// Millimetres.
struct Margins {
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;
};

/// A4 pages, each as wide as what is printed.
struct PageSetup {
    Orientation orientation = Orientation::portrait;
    Margins margins;
    PageNumbers numbers = PageNumbers::none;
    std::optional<Area> printed;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> repeatedRows; ///< first and last
    std::vector<std::uint32_t> breaks;                                   ///< rows that begin a page
    int pagesTall = 0;                                                   ///< 0: as many as it takes
};

/// Millimetres from the left and upper edge of a cell.
struct Stroke {
    double left = 0;
    double top = 0;
    double length = 0;
};

enum class ChartKind { shareBars, lines };
enum class Pattern { solid, stripes, dots };

struct ChartSeries {
    std::string sheet; ///< that holds the cells below
    At name;
    Area categories;
    Area values;
    Colour colour = black;
    Pattern pattern = Pattern::solid;
};

/// A native chart over cells.
struct Chart {
    ChartKind kind = ChartKind::shareBars;
    std::string title;
    std::string description; ///< alternative text: what the chart shows, in words
    std::vector<ChartSeries> series;
    std::optional<double> lowest; ///< of the value axis
    std::string numberFormat;     ///< of values
    double left = 0;              ///< millimetres from the left edge of its cell
    double width = 90;            ///< millimetres
    double height = 60;           ///< millimetres
};

/// A sheet of a workbook that is being written; valid as long as its workbook.
///
/// Texts may be any UTF-8: what a spreadsheet would take for something else is written so that it comes back as it is
/// (`=1+1`, `_x000D_`, control characters). Throws Error (data) for broken UTF-8 and for texts beyond 32,767
/// characters.
class Sheet {
  public:
    void text(At at, std::string_view utf8, const Style &style);
    void number(At at, const Decimal &value, const Style &style);
    void formula(At at, const Formula &formula, const Style &style);
    void blank(At at, const Style &style);
    /// One text over several cells, or over the only one.
    void merged(const Area &area, std::string_view utf8, const Style &style);

    void columnWidth(std::uint16_t column, double millimetres);
    /// Rounded up to what screens can show (three quarters of a point); gives the height taken.
    double rowHeight(std::uint32_t row, double points);
    void page(const PageSetup &setup);
    /// Rows above and columns left of the cell stay in view.
    void freeze(At at);
    void zoom(int percent);
    void hideGridlines();
    /// A black horizontal stroke, three quarters of a point thick; the columns that it crosses must have their widths.
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

/// What the file says about itself.
struct DocumentProperties {
    std::string title;
    std::string subject;
    std::string author;
    Date created; ///< of the period, never the clock: the same input gives the same bytes
};

/// A workbook in the making: after `close()` it is in its file completely, else an Error was thrown.
class Workbook {
  public:
    Workbook(const std::filesystem::path &file, std::string font, const DocumentProperties &properties);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// At most 31 characters, unlike every other name without regard to case. Throws Error (data).
    Sheet addSheet(const std::string &name);
    /// Writes the file. Throws Error (system) with what to do.
    void close();

  private:
    std::unique_ptr<Sheet::Book> book_;
};

} // namespace phuluc
