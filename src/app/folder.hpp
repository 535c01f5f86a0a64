// The contents of a folder of the user, classified by names: exports, folders, and files left there by systems, by
// other programs and by this one.
#pragma once

#include "phuluc766/error.hpp"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

struct FolderContents {
    std::vector<std::filesystem::path> files;   ///< sorted by name
    std::vector<std::filesystem::path> folders; ///< sorted by name; without folders of results
    std::vector<Finding> passedOver;            ///< notes on litter, on results, and on what cannot be read
    std::optional<Error> failure = {};          ///< why the folder cannot be read; `passedOver` has it too
};

/// The contents of a folder. An archive counts as a folder (archive.hpp). Results beside exports are recognised one by
/// one, by the log that lists them. Never throws Error: one folder that cannot be read must not stop the others.
[[nodiscard]] FolderContents contentsOf(const std::filesystem::path &folder);

/// The number of files in a folder and below it, down to `depth` more levels, without litter and results. Folders whose
/// true names are in `seen` are skipped, and visited folders are added to it, because links may lead back. A folder
/// that cannot be read counts as a file, because it may hold some.
[[nodiscard]] std::size_t filesBelow(const std::filesystem::path &folder, int depth,
                                     std::set<std::filesystem::path> &seen);

/// The name of a folder or file, even if the path is "." or ends with a slash.
[[nodiscard]] std::string nameOf(const std::filesystem::path &path);

/// The folder of a file, as the user would write it.
[[nodiscard]] std::filesystem::path parentOf(const std::filesystem::path &file);

/// Whether the folder has the name of the one where the user puts exports, `Du-lieu`, or of the samples' folder.
[[nodiscard]] bool isDataFolder(const std::filesystem::path &folder);

/// Whether a file, by its name, was left there by the system or another program: a lock file or a hidden file.
[[nodiscard]] bool isLitter(const std::string &name);

/// Whether a file of Windows only leads to another file or to a page.
[[nodiscard]] bool isShortcut(const std::filesystem::path &file);

/// Whether a folder holds only results of this program. Such folders are never read as exports. False for a folder that
/// cannot be read.
[[nodiscard]] bool holdsResults(const std::filesystem::path &folder);

/// Whether a file or folder is a result of this program: the log beside it lists it, or it lies in `Ban-cu` beside such
/// a log.
[[nodiscard]] bool isResult(const std::filesystem::path &path);

/// Whether the ending of the name is of a table.
[[nodiscard]] bool claimsToBeTable(const std::filesystem::path &file);
/// Whether the ending of the name is of something else: a text document, a picture, a program, a setting.
[[nodiscard]] bool claimsToBeNoTable(const std::filesystem::path &file);

} // namespace phuluc
