// What a number format says its number is: a percentage, a date, or just a number.
#pragma once

#include "phuluc766/table.hpp"

#include <cstdint>
#include <string_view>

namespace phuluc {

/// Of a format without a code of its own in the file (ECMA-376 part 1, 18.8.30; the same numbers in [MS-XLS] 2.4.126):
/// 9 and 10 are percentages, 14 to 22, 27 to 36, 45 to 47 and 50 to 58 dates or times.
[[nodiscard]] NumberFormat builtInNumberFormat(std::uint32_t id);

/// Of a format code such as `0.00%` or `dd/mm/yyyy`. Texts in quotes, escaped characters, colours and conditions in
/// brackets do not count; elapsed times such as `[h]:mm` do. The first section decides, as it is that of positive
/// numbers.
[[nodiscard]] NumberFormat numberFormatOf(std::string_view code);

} // namespace phuluc
