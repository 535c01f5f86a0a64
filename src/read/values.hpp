// Reads values that XML workbooks store as text: numbers, booleans, dates, references.
#pragma once

#include "base/ascii.hpp"
#include "phuluc766/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// The text without XML white space (blank, tab, line breaks) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Whether the text is a number as in XML Schema that fits a double: "-12.5", ".5", "1.25E-2"; not with a comma, not
/// "NaN".
[[nodiscard]] bool isNumber(std::string_view text);

/// The text with %XX decoded; a percent sign without two hexadecimal digits stays.
[[nodiscard]] std::string percentDecoded(std::string_view text);

/// Whether a boolean attribute of XML Schema is true: "1", "true" or "on".
[[nodiscard]] bool isTrue(std::string_view text);

/// The numbering of days. Day 1 is 1 January 1900 in Excel and 31 December 1899 in OpenDocument. From 1 March 1900, day
/// 61, both agree, because Excel counts a 29 February 1900, which did not exist.
enum class Calendar { excel, openDocument };

/// The serial number of a day, a day and time, or a time in ISO 8601: "2025-11-14", "2025-11-14T08:30:00.5",
/// "08:30:00". No value if there is no such day or time, or if the text has another form.
[[nodiscard]] std::optional<std::string> serialDate(std::string_view iso, Calendar calendar);

/// The number of a day counted from 1904, as old workbooks of the Mac count, counted from 1900. `serial` is a number.
[[nodiscard]] std::string serialFrom1904(std::string_view serial);

/// The serial number of a duration in ISO 8601, "PT08H30M00S", in days.
[[nodiscard]] std::optional<std::string> serialDuration(std::string_view iso);

/// The position named by "B12" or "b12"; no value for other texts. It may lie beyond the limits of a sheet.
[[nodiscard]] std::optional<Table::Position> cellPosition(std::string_view reference);

/// The rectangle named by "A1:C3", with corners in either order; one cell for "A1".
[[nodiscard]] std::optional<CellRange> cellRange(std::string_view reference);

} // namespace phuluc
