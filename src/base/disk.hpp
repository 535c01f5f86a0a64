// Entries of a disk, and errors in words for the user. It works alike on every system, for paths of any length.
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace phuluc {

/// The kind of entry to which a path leads. other: a device, or a link that leads nowhere; unknown: the system does not
/// tell.
enum class Entry { none, file, folder, other, unknown };

struct FolderEntry {
    std::filesystem::path path;
    Entry kind = Entry::other; ///< never none
};

/// The kind of entry to which the path leads, never `unknown`. Links are followed. Throws Error (system) if the system
/// cannot tell: an entry counts as absent only if that is certain.
[[nodiscard]] Entry entryAt(const std::filesystem::path &path);
[[nodiscard]] inline bool isThere(const std::filesystem::path &path) { return entryAt(path) != Entry::none; }
[[nodiscard]] inline bool isFolder(const std::filesystem::path &path) { return entryAt(path) == Entry::folder; }
/// All entries of a folder, ordered by name. Throws Error (system).
[[nodiscard]] std::vector<FolderEntry> entriesOf(const std::filesystem::path &folder);
/// The single name of a file to which several paths may lead: absolute, with links followed, in the disk's spelling. A
/// part of the path that does not exist stays as it is.
[[nodiscard]] std::filesystem::path trueName(const std::filesystem::path &path);
/// Whether two paths lead to the same file or folder, in whatever spelling. False if one of them does not exist. Throws
/// Error (system).
[[nodiscard]] bool isSame(const std::filesystem::path &a, const std::filesystem::path &b);

/// Whether a path is the folder or lies in it, at any depth. The path need not exist. Throws Error (system).
[[nodiscard]] bool isWithin(const std::filesystem::path &path, const std::filesystem::path &folder);

/// Throws Error (system) naming the path; the text says that `what` failed, why, and what to do.
[[noreturn]] void failDisk(std::string_view what, const std::filesystem::path &path, const std::error_code &code);
/// The same for a folder to which files are to be written.
[[noreturn]] void failFolder(std::string_view what, const std::filesystem::path &folder, const std::error_code &code);

/// Creates a folder and the folders above it. Succeeds if the folder exists. Throws Error (system).
void makeFolder(const std::filesystem::path &folder);
/// The same, with an error code, for a caller with a better message.
void makeFolder(const std::filesystem::path &folder, std::error_code &code);
/// Moves a file; an existing file is replaced in one step. Throws Error (system).
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to);
/// The same; an error names the path `told`.
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to, const std::filesystem::path &told);
/// Removes a file or an empty folder. Throws Error (system).
void removeEntry(const std::filesystem::path &path);
/// Returns when changes to a folder's entries (files created, moved, removed) are on the disk, and safe if the machine
/// fails. Throws Error (system).
void flushFolder(const std::filesystem::path &folder);
/// Removes a folder with its contents; of links the link itself and not its target. Succeeds if there is no such
/// folder.
void removeTree(const std::filesystem::path &folder, std::error_code &code);

} // namespace phuluc
