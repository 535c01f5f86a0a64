// Whether a number format shows a percentage, a date, or a plain number.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <string_view>

namespace phuluc {

/// The class of a built-in format, which has no code in the file (ECMA-376 part 1, 18.8.30; [MS-XLS] 2.4.126 has the
/// same numbers): 9 and 10 are percentages; 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are dates or times.
[[nodiscard]] NumberFormat builtInNumberFormat(std::uint32_t id);

/// The class of a format code such as `0.00%` or `dd/mm/yyyy`. Texts in quotes, escaped characters, and colours and
/// conditions in brackets are ignored; elapsed times such as `[h]:mm` are times. The first section decides: it is for
/// positive numbers.
[[nodiscard]] NumberFormat numberFormatOf(std::string_view code);

} // namespace phuluc
