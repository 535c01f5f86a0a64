// Settings and unit lists that were saved under a name that the program does not read, as Notepad and hidden endings do.
#pragma once

#include "phuluc766/error.hpp"

#include <vector>

namespace phuluc {

/// Looks in the working folder for `cau-hinh.toml.txt`, `cau-hinh.txt`. Throws Error (usage) that names it where there is
/// no `cau-hinh.toml`; where there is, somebody may have changed the wrong file: a warning.
[[nodiscard]] std::vector<Finding> settingsWithWrongEnding();

/// The same for `danh-muc/don-vi.xlsx.xlsx`, `don-vi.xls`, `don-vi.csv.txt`, beside `don-vi.xlsx` or `don-vi.csv`.
[[nodiscard]] std::vector<Finding> listWithWrongEnding();

} // namespace phuluc
