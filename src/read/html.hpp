// Reads tables of web pages, which portals save with the ending .xls.
#pragma once

#include "read/read.hpp"

namespace phuluc {

/// All tables with a filled cell, in the order in which they begin. A nested table is separate from the surrounding
/// one; text outside tables is skipped. A table has the sheet's name that Excel or LibreOffice noted in the file, else
/// "Bảng 1", "Bảng 2", …. A cell is a number if its value is noted in the tag (Excel `x:num`, LibreOffice `sdval`),
/// else text.
/// Throws Error (data) naming `file`: no table, the frame page of a workbook whose sheets are in other files, a limit
/// exceeded.
[[nodiscard]] std::vector<Table> readHtml(std::string_view bytes, const std::string &file, const ReadLimits &limits);

/// Pages that form one file, and the style sheets for all of them. The bytes must outlive these views.
struct HtmlPages {
    std::vector<std::string_view> styles;
    std::vector<std::string_view> pages;
};

/// The same for several pages, one after another.
[[nodiscard]] std::vector<Table> readHtmlPages(const HtmlPages &pages, const std::string &file,
                                               const ReadLimits &limits);

/// The addresses of the sheets in the frame page of a workbook that Excel saved as a web page; empty for any other
/// page.
[[nodiscard]] std::vector<std::string> sheetLinks(std::string_view bytes, const std::string &file,
                                                  const ReadLimits &limits);

} // namespace phuluc
