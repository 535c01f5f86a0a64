// Access to the disk of one operating system, without messages for the user. Each system has a .cpp. Only files of
// src/base that deal with the disk, and files for one system, include this.
#pragma once

#include "base/disk.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace phuluc::native {

// On Windows paths may have any length, and a file that another program holds is tried again for two seconds. Errors
// have values of std::errc if there is one. `device_or_resource_busy`: another program holds the file open;
// `operation_not_permitted`: the file is read-only; `network_unreachable`: the file is not on this machine.

/// A path as UTF-8. A part of a path that is no valid text becomes bytes that are no valid UTF-8.
[[nodiscard]] std::string utf8(const std::filesystem::path &path);

/// The kind of entry to which the path leads; links are followed. `code` is set if the system cannot tell.
[[nodiscard]] Entry entryAt(const std::filesystem::path &path, std::error_code &code);
/// All entries of a folder, in any order.
[[nodiscard]] std::vector<FolderEntry> entriesOf(const std::filesystem::path &folder, std::error_code &code);
[[nodiscard]] std::filesystem::path trueName(const std::filesystem::path &path);
/// Whether two paths lead to the same file or folder, in whatever spelling.
[[nodiscard]] bool isSame(const std::filesystem::path &a, const std::filesystem::path &b, std::error_code &code);

/// The size of a file in bytes.
[[nodiscard]] std::uintmax_t sizeOf(const std::filesystem::path &file, std::error_code &code);
/// The first bytes of a file: at most `most`.
[[nodiscard]] std::string read(const std::filesystem::path &file, std::uintmax_t most, std::error_code &code);
/// Passes the bytes of a file from `offset` on to `take`, piece by piece, until `take` returns false.
void readPieces(const std::filesystem::path &file, std::uintmax_t offset,
                const std::function<bool(std::string_view)> &take, std::error_code &code);
/// Creates or replaces a file.
void write(const std::filesystem::path &file, std::string_view bytes, std::error_code &code);

/// Returns when the written bytes of a file are on the disk, and safe if the machine fails.
void flush(const std::filesystem::path &file, std::error_code &code);
/// Does the same for the entries of a folder: files created, moved and removed. Does nothing on a system that keeps
/// their order itself.
void flushFolder(const std::filesystem::path &folder, std::error_code &code);

/// A lock on a file, held by this program alone.
using Lock = std::shared_ptr<void>;
/// Creates the file and holds it until the last copy of the lock is destroyed or the program ends in any way.
/// `device_or_resource_busy`: another program holds it; `not_supported`: the file system has no locks.
[[nodiscard]] Lock lock(const std::filesystem::path &file, std::error_code &code);

/// Creates one folder in an existing one. It is hidden if its name begins with a dot.
void createFolder(const std::filesystem::path &folder, std::error_code &code);
/// Moves a file; an existing file of that name is replaced in one step.
void rename(const std::filesystem::path &from, const std::filesystem::path &to, std::error_code &code);
/// Removes a file or an empty folder.
void remove(const std::filesystem::path &path, std::error_code &code);
/// Removes a folder with its contents. Links in it are removed, and never followed. Succeeds if there is no such
/// folder.
void removeTree(const std::filesystem::path &folder, std::error_code &code);

} // namespace phuluc::native
