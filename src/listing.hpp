// Which files make which period: folders and file names, told apart before any file is opened.
#pragma once

#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// The files of one period.
struct PeriodFiles {
    Period period;
    std::string folder;                       ///< name of the result folder
    std::vector<std::filesystem::path> files; ///< sorted by name
    std::vector<Finding> findings;            ///< what was passed over
};

struct Listing {
    std::vector<PeriodFiles> periods; ///< by kind, then in order of time
    std::vector<Finding> findings;    ///< what belongs to no period; errors among them refuse only that
};

/// Lists the exports in folders and files. A folder named by a period is that period; any other is searched for such
/// folders, and its own files are grouped by the periods in their names, else by `period` (option --period). Lock
/// files, hidden files and folders within periods are passed over with a note. Throws Error (system) for a path that
/// cannot be read, Error (usage) where `period` names none.
[[nodiscard]] Listing listInputs(const std::vector<std::filesystem::path> &inputs,
                                 const std::optional<std::string> &period);

} // namespace phuluc
