// What lies on a disk and what may fail there, told in words; the same on every system, whatever the length of a path.
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace phuluc {

/// What a path leads to; other: a device, or a link that leads nowhere; unknown: the system does not tell.
enum class Entry { none, file, folder, other, unknown };

struct FolderEntry {
    std::filesystem::path path;
    Entry kind = Entry::other; ///< never none
};

/// What the path leads to, never `unknown`; links are followed. Throws Error (system) where the system cannot tell:
/// only what is known to be absent is absent.
[[nodiscard]] Entry entryAt(const std::filesystem::path &path);
[[nodiscard]] inline bool isThere(const std::filesystem::path &path) { return entryAt(path) != Entry::none; }
[[nodiscard]] inline bool isFolder(const std::filesystem::path &path) { return entryAt(path) == Entry::folder; }
/// Everything in a folder, in no order. Throws Error (system).
[[nodiscard]] std::vector<FolderEntry> entriesOf(const std::filesystem::path &folder);
/// The one name of what several paths may lead to: absolute, links followed, spelt as the disk spells it. The part of a
/// path that is not there yet is taken as it is.
[[nodiscard]] std::filesystem::path trueName(const std::filesystem::path &path);
/// Whether two paths lead to one file or folder, however they are spelt; what is not there is the same as nothing.
/// Throws Error (system).
[[nodiscard]] bool isSame(const std::filesystem::path &a, const std::filesystem::path &b);

/// Whether a path, there or not, is a folder or lies in it, however deep. Throws Error (system).
[[nodiscard]] bool isWithin(const std::filesystem::path &path, const std::filesystem::path &folder);

/// Throws Error (system) naming the path: `what` failed, why, and what to do.
[[noreturn]] void failDisk(std::string_view what, const std::filesystem::path &path, const std::error_code &code);
/// The same for a folder that is to be written to.
[[noreturn]] void failFolder(std::string_view what, const std::filesystem::path &folder, const std::error_code &code);

/// Makes a folder and those above it; succeeds if the folder exists. Throws Error (system).
void makeFolder(const std::filesystem::path &folder);
/// The same, for a caller who has better words for what failed.
void makeFolder(const std::filesystem::path &folder, std::error_code &code);
/// Renames, replacing what is there in one step. Throws Error (system).
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to);
/// The same; `told` is the path that an error names.
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to, const std::filesystem::path &told);
/// Removes a file or an empty folder. Throws Error (system).
void removeEntry(const std::filesystem::path &path);
/// Has what a folder holds (files made, moved, removed) on the disk, whatever happens to the machine. Throws Error
/// (system).
void flushFolder(const std::filesystem::path &folder);
/// Removes a folder with all in it, links themselves and not what they lead to; succeeds if there is no such folder.
void removeTree(const std::filesystem::path &folder, std::error_code &code);

} // namespace phuluc
