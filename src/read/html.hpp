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

} // namespace phuluc
