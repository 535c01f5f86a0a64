// What lies on a disk and what may fail there, told in words; the same on every system, whatever the length of a path.
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace phuluc {

/// What a path leads to.
enum class Entry { none, file, folder, other };

struct FolderEntry {
    std::filesystem::path path;
    Entry kind = Entry::none; ///< none: a link that leads nowhere
};

/// What the path leads to; links are followed, and what cannot be reached is not there.
[[nodiscard]] Entry entryAt(const std::filesystem::path &path);
[[nodiscard]] inline bool isThere(const std::filesystem::path &path) { return entryAt(path) != Entry::none; }
[[nodiscard]] inline bool isFolder(const std::filesystem::path &path) { return entryAt(path) == Entry::folder; }
/// Everything in a folder, in no order. Throws Error (system).
[[nodiscard]] std::vector<FolderEntry> entriesOf(const std::filesystem::path &folder);
/// The one name of what several paths may lead to: absolute, links followed, spelt as the disk spells it. The part of a
/// path that is not there yet is taken as it is.
[[nodiscard]] std::filesystem::path trueName(const std::filesystem::path &path);

/// Throws Error (system) naming the path: `what` failed, why, and what to do.
[[noreturn]] void failDisk(std::string_view what, const std::filesystem::path &path, const std::error_code &code);
/// The same for a folder that is to be written to.
[[noreturn]] void failFolder(std::string_view what, const std::filesystem::path &folder, const std::error_code &code);

/// Makes a folder and those above it; one that is there is well. Throws Error (system).
void makeFolder(const std::filesystem::path &folder);
/// The same, for a caller who has better words for what failed.
void makeFolder(const std::filesystem::path &folder, std::error_code &code);
/// Renames, replacing what is there in one step. Throws Error (system).
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to);
/// Removes a file or an empty folder. Throws Error (system).
void removeEntry(const std::filesystem::path &path);
/// Removes a folder with all in it, links themselves and not what they lead to; one that is not there is well.
void removeTree(const std::filesystem::path &folder, std::error_code &code);

} // namespace phuluc
