// Reads web pages saved as one file (.mht, .mhtml), as Chrome and Excel write them.
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// What a text is that begins with the headers of a message.
enum class MessageKind { none, webPage, mail };

/// `head`: the beginning of the file, in lower case.
[[nodiscard]] MessageKind messageKind(std::string_view head);

/// The tables of all pages in the file; for a workbook of Excel those of its sheets, in order and with their names.
/// Throws Error (data) if the file is cut off or damaged, or if a sheet is missing.
/// Source: RFC 2045, 2046 and 2557.
[[nodiscard]] std::vector<Table> readMhtml(std::string_view bytes, const std::string &file, const ReadLimits &limits);

} // namespace phuluc
