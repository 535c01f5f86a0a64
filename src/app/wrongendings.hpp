// Finds settings and unit lists saved under a name that the program does not read, as Notepad and hidden endings cause.
#pragma once

#include "phuluc766/error.hpp"

#include <vector>

namespace phuluc {

/// Looks in the working folder for `cau-hinh.toml.txt` and `cau-hinh.txt`. Throws Error (usage) naming the file if
/// there is no `cau-hinh.toml`. If there is one, it returns a warning: the user may have changed the wrong file.
[[nodiscard]] std::vector<Finding> settingsWithWrongEnding();

/// Does the same for `bo-chi-so.toml`.
[[nodiscard]] std::vector<Finding> indexWithWrongEnding();

/// Does the same for `danh-muc/don-vi.xlsx.xlsx`, `don-vi.xls` and `don-vi.csv.txt`; the right names are `don-vi.xlsx`
/// and `don-vi.csv`. If neither is there, other tables in the folder are warned of.
[[nodiscard]] std::vector<Finding> listWithWrongEnding();

} // namespace phuluc
