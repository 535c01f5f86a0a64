// What the cells of XML workbooks hold as text: numbers, truth values, dates, references.
#pragma once

#include "phuluc766/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Without the white space of XML (blank, tab, line breaks) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Whether the text is a number as XML Schema writes one, within a double: "-12.5", ".5", "1.25E-2"; no comma, no
/// "NaN".
[[nodiscard]] bool isNumber(std::string_view text);

/// A whole number without a sign, all of the text; no value: not one, or past 32 bits.
[[nodiscard]] std::optional<std::uint32_t> wholeNumber(std::string_view text);

/// Whether an attribute of XML Schema's boolean type says yes: "1", "true" or "on".
[[nodiscard]] bool isTrue(std::string_view text);

/// Which number a day has: 1 is 1 January 1900 in Excel and 31 December 1899 in OpenDocument; from 1 March 1900 on, 61,
/// they agree, as Excel counts a 29 February 1900 that never was.
enum class Calendar { excel, openDocument };

/// The serial number of a day, a day and time, or a time of ISO 8601: "2025-11-14", "2025-11-14T08:30:00.5",
/// "08:30:00". No value: no such day or time, or another form.
[[nodiscard]] std::optional<std::string> serialDate(std::string_view iso, Calendar calendar);

/// The serial number of a duration of ISO 8601, "PT08H30M00S": parts of a day.
[[nodiscard]] std::optional<std::string> serialDuration(std::string_view iso);

/// The position that "B12" or "b12" names; no value: no such reference. Beyond any sheet is still a position.
[[nodiscard]] std::optional<Table::Position> cellPosition(std::string_view reference);

/// The rectangle that "A1:C3" names, corners in either order; one cell for "A1".
[[nodiscard]] std::optional<CellRange> cellRange(std::string_view reference);

} // namespace phuluc
