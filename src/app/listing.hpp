// Which files belong to which period. Folders and file names decide this; no file is opened.
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
    std::string folder;                       ///< its name: of the period's folder, else as such a folder is named
    std::vector<std::filesystem::path> files; ///< sorted by name
    std::vector<Finding> findings;            ///< on files that were not taken
    bool named = false;                       ///< the user named its folder, or files of it
    bool loose = false;       ///< the user named only files of it, and they lie in no folder of the period
    std::string results = {}; ///< name of the folder of its results: `folder`, unless findResults() finds others
    std::vector<std::vector<std::filesystem::path>> copies = {}; ///< the files of further folders that name the period
    std::optional<Finding> doubled = {};   ///< the error that such folders are; no value: there are none
    std::optional<ErrorKind> failure = {}; ///< its folder or archive cannot be read; `findings` say why
};

struct Listing {
    std::vector<PeriodFiles> periods; ///< ordered by kind, then by time
    std::vector<Finding> findings;    ///< of no period; an error here refuses only the file or folder that it names
    ErrorKind kind = ErrorKind::data; ///< of the errors
};

/// What to list, and what to leave out.
struct ListingRequest {
    std::vector<std::filesystem::path> inputs;  ///< folders and files
    std::optional<std::string> period;          ///< option --period
    std::vector<std::filesystem::path> ignored; ///< results and the unit list, if they lie in an input
};

/// Lists the exports in folders and files. A folder whose name states a period is that period; if a file in it names
/// another period, that is a warning. Any other folder is searched, a few levels deep, for folders of periods; its own
/// files are grouped by the periods in their names, or belong to `period`. A period in two places is one, with an
/// error that names both. Lock files, hidden files and results are left out with a note. If there is no
/// period at all, the listing has an error.
/// Throws Error (system) if an input itself cannot be read; folders in it are reported. Throws Error (usage) if
/// `period` states no period.
[[nodiscard]] Listing listInputs(const ListingRequest &request);

} // namespace phuluc
