// Values that Excel and LibreOffice write into the tags of a web page, beside the text it shows.
#pragma once

#include "read/html_parser.hpp"
#include "read/html_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The value of an attribute without blanks around it; empty if the element has no such attribute.
[[nodiscard]] std::string_view valueOf(const HtmlElement &element, std::string_view attribute);

/// The number format of a cell from LibreOffice's attribute of languages and format, `sdnum="1066;0;0.00%"`.
[[nodiscard]] NumberFormat formatOfSdnum(std::string_view sdnum);

/// Gives a cell the value from its tag instead of the shown text.
void takeNotedValue(HtmlCell &cell, const HtmlElement &element);

/// The names of sheets from a comment of Excel: `<x:Name>…</x:Name>`.
[[nodiscard]] std::vector<std::string> worksheetNames(std::string_view comment);

} // namespace phuluc
