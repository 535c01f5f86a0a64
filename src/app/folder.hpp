// What lies in a folder of the user, told by names: exports, folders, and what systems, programs and we left there.
#pragma once

#include "phuluc766/error.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

struct FolderContents {
    std::vector<std::filesystem::path> files;   ///< sorted by name
    std::vector<std::filesystem::path> folders; ///< sorted by name; results of ours are not among them
    std::vector<Finding> passedOver;            ///< litter, results and what cannot be read
};

/// Archives are folders, and what they hold are files and folders (archive.hpp). Results of ours that lie beside exports
/// are told one by one, by the log that lists them. Throws Error (system) for a folder that cannot be read.
[[nodiscard]] FolderContents contentsOf(const std::filesystem::path &folder);

/// The number of files in a folder and all below it, down to `depth` folders further; litter and results do not count.
/// Folders whose true names are in `seen` are passed over, and those gone through added to it: links may lead back.
[[nodiscard]] std::size_t filesBelow(const std::filesystem::path &folder, int depth,
                                     std::set<std::filesystem::path> &seen);

/// A folder's or file's own name, also where it was given as "." or with a slash behind it.
[[nodiscard]] std::string nameOf(const std::filesystem::path &path);

/// The folder of a file as the user would name it.
[[nodiscard]] std::filesystem::path parentOf(const std::filesystem::path &file);

/// Whether a folder is called as the one where exports are dropped, `Du-lieu`, or as that of the samples.
[[nodiscard]] bool isDataFolder(const std::filesystem::path &folder);

/// Files that systems and programs leave beside those of the user, by their names: lock files, hidden files.
[[nodiscard]] bool isLitter(const std::string &name);

/// Whether a folder holds results of ours and nothing else; they are never read as exports.
[[nodiscard]] bool holdsResults(const std::filesystem::path &folder);

/// Whether a file or folder is a result of ours, as the log beside it says, or lies in `Ban-cu` beside such a log.
[[nodiscard]] bool isResult(const std::filesystem::path &path);

/// Whether a name says that its owner takes the file for a table.
[[nodiscard]] bool claimsToBeTable(const std::filesystem::path &file);
/// Whether a name says that the file is something else: a text document, a picture, a program, a setting.
[[nodiscard]] bool claimsToBeNoTable(const std::filesystem::path &file);

} // namespace phuluc
