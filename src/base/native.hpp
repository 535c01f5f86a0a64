// The disk as the system has it, without words for the user: one .cpp a system. For what deals with the disk in src/base, and for the files of one system.
#pragma once

#include "base/disk.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace phuluc::native {

// On Windows any path works whatever its length, and what another program holds is tried again for two seconds. Errors
// are those of std::errc wherever it has one; `device_or_resource_busy` is a file that another program holds open,
// `operation_not_permitted` one that is marked read-only, `network_unreachable` one that is not on this machine.

/// A path as text; what is no text in it comes as bytes that are no UTF-8.
[[nodiscard]] std::string utf8(const std::filesystem::path &path);

/// What the path leads to; links are followed. `code`: the system cannot tell.
[[nodiscard]] Entry entryAt(const std::filesystem::path &path, std::error_code &code);
/// Everything in a folder, in no order.
[[nodiscard]] std::vector<FolderEntry> entriesOf(const std::filesystem::path &folder, std::error_code &code);
[[nodiscard]] std::filesystem::path trueName(const std::filesystem::path &path);
/// Whether two paths lead to one file or folder, however they are spelt.
[[nodiscard]] bool isSame(const std::filesystem::path &a, const std::filesystem::path &b, std::error_code &code);

/// Bytes of a file.
[[nodiscard]] std::uintmax_t sizeOf(const std::filesystem::path &file, std::error_code &code);
/// The first bytes of a file: `most` of them, or all where there are fewer.
[[nodiscard]] std::string read(const std::filesystem::path &file, std::uintmax_t most, std::error_code &code);
/// Hands on the bytes of a file from `offset` on, a piece at a time, until `take` says that it wants no more.
void readPieces(const std::filesystem::path &file, std::uintmax_t offset,
                const std::function<bool(std::string_view)> &take, std::error_code &code);
/// Makes or replaces a file.
void write(const std::filesystem::path &file, std::string_view bytes, std::error_code &code);

/// What was written to a file is on the disk, whatever happens to the machine.
void flush(const std::filesystem::path &file, std::error_code &code);
/// The same for what a folder holds: files made, moved and removed. Succeeds where the system keeps their order itself.
void flushFolder(const std::filesystem::path &folder, std::error_code &code);

/// A file held for this program alone.
using Lock = std::shared_ptr<void>;
/// Makes the file and holds it until the last copy of the lock is gone or the program ends in whatever way.
/// `device_or_resource_busy`: another program holds it; `not_supported`: this file system has no locks.
[[nodiscard]] Lock lock(const std::filesystem::path &file, std::error_code &code);

/// One folder in one that is there; hidden where its name begins with a dot.
void createFolder(const std::filesystem::path &folder, std::error_code &code);
/// Replaces a file that is there in one step.
void rename(const std::filesystem::path &from, const std::filesystem::path &to, std::error_code &code);
/// A file or an empty folder.
void remove(const std::filesystem::path &path, std::error_code &code);
/// A folder with all in it; links in it are removed, never followed. Succeeds if there is no such folder.
void removeTree(const std::filesystem::path &folder, std::error_code &code);

} // namespace phuluc::native
