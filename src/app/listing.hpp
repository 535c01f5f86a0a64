// Which files make which period: folders and file names, decided before any file is opened.
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
    bool named = false;                       ///< by the user: its folder, or files of it
    bool loose = false;                       ///< only files of it were named, and they lie in no folder of the period
};

struct Listing {
    std::vector<PeriodFiles> periods; ///< by kind, then in order of time
    std::vector<Finding> findings;    ///< what belongs to no period; errors among them refuse only that
};

/// What is to be listed, and what is not.
struct ListingRequest {
    std::vector<std::filesystem::path> inputs;  ///< folders and files
    std::optional<std::string> period;          ///< option --period
    std::vector<std::filesystem::path> ignored; ///< results and the unit list, where an input holds them
};

/// Lists the exports in folders and files. A folder named by a period is that period, and names of files in it that say
/// another only warn; any other folder is searched, a few folders deep, for folders of periods, and its own files are
/// grouped by the periods in their names, else by `period`. A period that lies in two places is an
/// error of both, in whatever order they come. Lock files, hidden files and results are passed over with a note; a
/// listing without a period holds an error. Throws Error (system) for a path that cannot be read, Error (usage) where
/// `period` does not name one.
[[nodiscard]] Listing listInputs(const ListingRequest &request);

} // namespace phuluc
