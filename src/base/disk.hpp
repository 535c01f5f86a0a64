// What may fail on a disk, told in words, for the files next to this one.
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace phuluc {

/// Throws Error (system) naming the path: `what` failed, why, and what to do.
[[noreturn]] void failDisk(std::string_view what, const std::filesystem::path &path, const std::error_code &code);
/// The same for a folder that is to be written to.
[[noreturn]] void failFolder(std::string_view what, const std::filesystem::path &folder, const std::error_code &code);

/// Makes a folder and those above it; one that is there is well. Throws Error (system).
void makeFolder(const std::filesystem::path &folder);
/// Renames, replacing what is there in one step. On Windows a scanner or Excel may hold a file for a while: tries for
/// two seconds. Throws Error (system).
void moveFile(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace phuluc
