// What Excel and LibreOffice note in the tags of a web page beside the text that they show.
#pragma once

#include "read/html_parser.hpp"
#include "read/html_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The value of an attribute without blanks around it; empty: the element has no such attribute.
[[nodiscard]] std::string_view valueOf(const HtmlElement &element, std::string_view attribute);

/// LibreOffice notes languages and number format of a cell as `sdnum="1066;0;0.00%"`.
[[nodiscard]] NumberFormat formatOfSdnum(std::string_view sdnum);

/// Gives a cell the value that its tag notes beside the shown text.
void takeNotedValue(HtmlCell &cell, const HtmlElement &element);

/// The names of sheets that Excel notes in a comment: `<x:Name>…</x:Name>`.
[[nodiscard]] std::vector<std::string> worksheetNames(std::string_view comment);

} // namespace phuluc
