// The disk as the system has it, without words for the user: one .cpp a system. For disk.cpp and files.cpp only.
#pragma once

#include "base/disk.hpp"

#include <cstdint>
#include <string>

namespace phuluc::native {

// On Windows any path works whatever its length, and what another program holds is tried again for two seconds. Errors
// are those of std::errc wherever it has one; `device_or_resource_busy` is a file that another program holds open,
// `operation_not_permitted` one that is marked read-only, `network_unreachable` one that is not on this machine.

/// What the path leads to; links are followed, and what cannot be reached is not there.
[[nodiscard]] Entry entryAt(const std::filesystem::path &path);
/// Everything in a folder, in no order.
[[nodiscard]] std::vector<FolderEntry> entriesOf(const std::filesystem::path &folder, std::error_code &code);
[[nodiscard]] std::filesystem::path trueName(const std::filesystem::path &path);

/// Bytes of a file.
[[nodiscard]] std::uintmax_t sizeOf(const std::filesystem::path &file, std::error_code &code);
/// The first bytes of a file: `most` of them, or all where there are fewer.
[[nodiscard]] std::string read(const std::filesystem::path &file, std::uintmax_t most, std::error_code &code);
/// Makes or replaces a file.
void write(const std::filesystem::path &file, std::string_view bytes, std::error_code &code);

/// One folder in one that is there; hidden where its name begins with a dot.
void createFolder(const std::filesystem::path &folder, std::error_code &code);
/// Replaces a file that is there in one step.
void rename(const std::filesystem::path &from, const std::filesystem::path &to, std::error_code &code);
/// A file or an empty folder.
void remove(const std::filesystem::path &path, std::error_code &code);
/// A folder with all in it; links in it are removed, never followed. One that is not there is well.
void removeTree(const std::filesystem::path &folder, std::error_code &code);

} // namespace phuluc::native
