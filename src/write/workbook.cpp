#include "write/workbook.hpp"

#include "base/files.hpp"
#include "base/unicode.hpp"
#include "phuluc766/error.hpp"
#include "write/sheet_package.hpp"
#include "write/sheet_text.hpp"
#include "write/xlsxwriter/book.hpp"
#include "write/xlsxwriter/chart.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <new>
#include <set>
#include <utility>

namespace phuluc {

struct Sheet::Book {
    std::filesystem::path file;
    std::string font;
    Date created;
    LibraryBook library;
    std::map<Style, lxw_format *> formats;
    std::set<std::string> sheetKeys; ///< names in lower case
    bool firstPagesUnnumbered = false;

    Book(const std::filesystem::path &place, std::string fontName, const Date &day)
        : file(place), font(std::move(fontName)), created(day), library(place) {}
    lxw_format *format(const Style &style);
};

namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double millimetresPerInch = 25.4;

int pixels(double millimetres) { return static_cast<int>(std::lround(millimetres * pixelsPerMillimetre)); }

/// Throws if libxlsxwriter reports an error. This class prevents all errors except one: on a full disk the library
/// reads a picture back from a temporary file that it could not write.
void require(lxw_error result) {
    if (result != LXW_NO_ERROR)
        throw Error(ErrorKind::system,
                    std::string("không ghi được sổ tính: ổ đĩa có thể đã đầy. Giải phóng dung lượng rồi chạy "
                                "lại (thư viện báo \"") +
                        lxw_strerror(result) + "\")");
}

/// A PNG of one black pixel.
constexpr std::array<unsigned char, 67> blackPixel = {
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00,
    0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01,
    0xe5, 0x27, 0xde, 0xfc, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};

/// Column widths are counted in digits of the workbook's first font. Digits of Times New Roman 10.5 are 7 pixels wide
/// (half of its 14) in Excel, in LibreOffice and in libxlsxwriter. Digits of Calibri are not, so tables would differ.
void useCommonColumnUnit(lxw_workbook *workbook) {
    constexpr double size = 10.5;
    constexpr std::uint8_t roman = 1;
    lxw_format *first = STAILQ_FIRST(workbook->formats);
    format_set_font_name(first, "Times New Roman");
    format_set_font_family(first, roman);
    format_set_font_size(first, size);
}

void setAlignment(lxw_format *format, const Style &style) {
    constexpr std::array<std::uint8_t, 3> alignments = {LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT};
    format_set_align(format, alignments[static_cast<std::size_t>(style.align)]);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.wrap) format_set_text_wrap(format);
    if (style.indent > 0) format_set_indent(format, static_cast<std::uint8_t>(style.indent));
}

void setLines(lxw_format *format, const Style &style) {
    const lxw_color_t ink = style.lineInk == black ? lxw_color_t{LXW_COLOR_BLACK} : style.lineInk;
    if (style.lines == Lines::all) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, ink);
    }
    if (style.lines == Lines::below) {
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, ink);
    }
}

} // namespace

lxw_format *Sheet::Book::format(const Style &style) {
    const auto known = formats.find(style);
    if (known != formats.end()) return known->second;
    constexpr std::uint8_t roman = 1;
    lxw_format *made = workbook_add_format(library.get());
    format_set_font_name(made, font.c_str());
    format_set_font_family(made, roman);
    format_set_font_size(made, style.size);
    format_set_font_color(made, style.ink == black ? lxw_color_t{LXW_COLOR_BLACK} : style.ink);
    if (style.bold) format_set_bold(made);
    if (style.italic) format_set_italic(made);
    setAlignment(made, style);
    setLines(made, style);
    if (style.fill) {
        format_set_pattern(made, LXW_PATTERN_SOLID);
        format_set_bg_color(made, *style.fill);
    }
    if (!style.numberFormat.empty()) format_set_num_format(made, style.numberFormat.c_str());
    return formats.emplace(style, made).first->second;
}

Sheet::Sheet(Book &book, lxw_worksheet *sheet, std::string name)
    : book_(&book), sheet_(sheet), name_(std::move(name)) {}

void Sheet::text(At at, std::string_view utf8, const Style &style) {
    require(worksheet_write_string(sheet_, at.row, at.column, safeCellText(utf8).c_str(), book_->format(style)));
}

void Sheet::number(At at, const Decimal &value, const Style &style) {
    require(worksheet_write_number(sheet_, at.row, at.column, value.toDouble(), book_->format(style)));
}

void Sheet::formula(At at, const Formula &formula, const Style &style) {
    const std::string text = "=" + formula.text;
    lxw_format *format = book_->format(style);
    if (const auto *number = std::get_if<Decimal>(&formula.value))
        require(worksheet_write_formula_num(sheet_, at.row, at.column, text.c_str(), format, number->toDouble()));
    else
        require(worksheet_write_formula_str(sheet_, at.row, at.column, text.c_str(), format,
                                            safeCellText(std::get<std::string>(formula.value)).c_str()));
}

void Sheet::blank(At at, const Style &style) {
    require(worksheet_write_blank(sheet_, at.row, at.column, book_->format(style)));
}

void Sheet::merged(const Area &area, std::string_view utf8, const Style &style) {
    if (area.first.row == area.last.row && area.first.column == area.last.column) return text(area.first, utf8, style);
    require(worksheet_merge_range(sheet_, area.first.row, area.first.column, area.last.row, area.last.column,
                                  safeCellText(utf8).c_str(), book_->format(style)));
}

void Sheet::columnWidth(std::uint16_t column, double millimetres) {
    require(
        worksheet_set_column_pixels(sheet_, column, column, static_cast<std::uint32_t>(pixels(millimetres)), nullptr));
}

double Sheet::rowHeight(std::uint32_t row, double points) {
    constexpr double step = 0.75;   // one pixel
    constexpr double tallest = 409; // a longer text stays whole in its cell, but is cut off in print
    double height = std::min(std::ceil(points / step) * step, tallest);
    if (height == LXW_DEF_ROW_HEIGHT) height += step; // libxlsxwriter does not write its own default height
    require(worksheet_set_row(sheet_, row, height, nullptr));
    return height;
}

void Sheet::page(const PageSetup &setup) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet_, a4);
    setup.orientation == Orientation::landscape ? worksheet_set_landscape(sheet_) : worksheet_set_portrait(sheet_);
    worksheet_set_margins(sheet_, setup.margins.left / millimetresPerInch, setup.margins.right / millimetresPerInch,
                          setup.margins.top / millimetresPerInch, setup.margins.bottom / millimetresPerInch);
    worksheet_center_horizontally(sheet_);
    worksheet_set_start_page(sheet_, 1);
    worksheet_fit_to_pages(sheet_, 1, static_cast<std::uint16_t>(setup.pagesTall));
    numberPages(setup.numbers);
    if (setup.printed)
        require(worksheet_print_area(sheet_, setup.printed->first.row, setup.printed->first.column,
                                     setup.printed->last.row, setup.printed->last.column));
    if (setup.repeatedRows)
        require(worksheet_repeat_rows(sheet_, setup.repeatedRows->first, setup.repeatedRows->second));
    if (setup.breaks.empty()) return;
    std::vector<lxw_row_t> breaks(setup.breaks.begin(), setup.breaks.end());
    breaks.push_back(0);
    require(worksheet_set_h_pagebreaks(sheet_, breaks.data()));
}

void Sheet::numberPages(PageNumbers numbers) {
    constexpr double fromEdge = 10; // millimetres
    lxw_header_footer_options options{};
    options.margin = fromEdge / millimetresPerInch;
    const std::string font = "&C&\"" + book_->font + ",Regular\"";
    if (numbers == PageNumbers::fromSecondPage) {
        require(worksheet_set_header_opt(sheet_, (font + "&13&P").c_str(), &options));
        book_->firstPagesUnnumbered = true;
    }
    if (numbers == PageNumbers::below) require(worksheet_set_footer_opt(sheet_, (font + "&10&P").c_str(), &options));
}

void Sheet::freeze(At at) { worksheet_freeze_panes(sheet_, at.row, at.column); }

void Sheet::hideGridlines() { worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES); }

void Sheet::stroke(At at, const Stroke &stroke) {
    lxw_image_options options{};
    options.x_offset = pixels(stroke.left);
    options.y_offset = pixels(stroke.top);
    options.x_scale = pixels(stroke.length);
    options.y_scale = 1;
    options.decorative = 1;
    require(
        worksheet_insert_image_buffer_opt(sheet_, at.row, at.column, blackPixel.data(), blackPixel.size(), &options));
}

void Sheet::chart(At at, const Chart &chart) {
    lxw_chart *made = addChart(book_->library.get(), chart, book_->font);
    const std::string description = safeCellText(chart.description);
    constexpr double defaultWidth = 480, defaultHeight = 288; // pixels
    lxw_chart_options options{};
    options.x_offset = pixels(chart.left);
    options.y_offset = 2; // pixels: the frame stays off the page before
    options.x_scale = pixels(chart.width) / defaultWidth;
    options.y_scale = pixels(chart.height) / defaultHeight;
    options.description = const_cast<char *>(description.c_str()); // NOLINT: copied, not written to
    require(worksheet_insert_chart_opt(sheet_, at.row, at.column, made, &options));
}

Workbook::Workbook(const std::filesystem::path &file, std::string font, const DocumentProperties &properties)
    : book_(std::make_unique<Sheet::Book>(file, std::move(font), properties.created)) {
    useCommonColumnUnit(book_->library.get());
    std::string title = safeCellText(properties.title), subject = safeCellText(properties.subject),
                author = safeCellText(properties.author);
    lxw_doc_properties document{};
    document.title = title.data();
    document.subject = subject.data();
    document.author = author.data();
    require(workbook_set_properties(book_->library.get(), &document));
}

Workbook::~Workbook() = default;

Sheet Workbook::addSheet(const std::string &name) {
    if (!book_->sheetKeys.insert(folded(name)).second)
        throw Error(ErrorKind::data, "sổ tính đã có trang \"" + name + "\"");
    require(workbook_validate_sheet_name(book_->library.get(), name.c_str()));
    lxw_worksheet *sheet = workbook_add_worksheet(book_->library.get(), name.c_str());
    if (sheet == nullptr) throw std::bad_alloc();
    return Sheet(*book_, sheet, name);
}

void Workbook::close() {
    std::vector<PackagePart> parts = book_->library.finish();
    if (book_->firstPagesUnnumbered) leaveFirstPagesUnnumbered(parts);
    setLanguageToVietnamese(parts);
    setCreationDay(parts, book_->created);
    writeFile(book_->file, pack(parts));
}

} // namespace phuluc
