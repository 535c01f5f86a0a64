// Tables of web pages, as portals save them under the name of a .xls.
#pragma once

#include "read/read.hpp"

namespace phuluc {

/// Every table with a filled cell, nested ones apart from the one around them, in the order in which they begin; text
/// outside of tables is passed over. Named as Excel or LibreOffice noted the sheets in the file, else "Bảng 1", "Bảng
/// 2", …. A cell is a number where the writer left its value beside the shown text (Excel `x:num`, LibreOffice
/// `sdval`), else text. Throws Error (data) naming `file`: no table, the frame of a workbook whose sheets are other
/// files, past a limit.
[[nodiscard]] std::vector<Table> readHtml(std::string_view bytes, const std::string &file, const ReadLimits &limits);

/// Pages that make one file, and style sheets that hold for all of them; views of bytes that live longer.
struct HtmlPages {
    std::vector<std::string_view> styles;
    std::vector<std::string_view> pages;
};

/// The same of several pages, one after another.
[[nodiscard]] std::vector<Table> readHtmlPages(const HtmlPages &pages, const std::string &file,
                                               const ReadLimits &limits);

/// Where the frame of a workbook that Excel saved as a web page has its sheets; none where the page is no such frame.
[[nodiscard]] std::vector<std::string> sheetLinks(std::string_view bytes, const std::string &file,
                                                  const ReadLimits &limits);

} // namespace phuluc
