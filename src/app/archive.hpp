// Exports packed into a .zip, read as if they had been unpacked: paths lead into it, "Du-lieu/a.zip/2025-11-14/b.xlsx".
#pragma once

#include "base/disk.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace phuluc {

/// Whether a file is a .zip of other files: told by its bytes, so that a workbook, which is a .zip too, stays one.
[[nodiscard]] bool isArchive(const std::filesystem::path &file);

/// Whether a path leads to an archive or to a folder within one.
[[nodiscard]] bool isInArchive(const std::filesystem::path &path);

/// What lies in a folder of the disk, in an archive, or in a folder within one; archives count as folders.
/// Throws Error (system), or Error (data) naming an archive that is damaged or past the limits.
[[nodiscard]] std::vector<FolderEntry> inputEntriesOf(const std::filesystem::path &folder);

/// Bytes on the disk of the file that an input is, or lies in. Throws Error (system).
[[nodiscard]] std::uintmax_t sizeOnDisk(const std::filesystem::path &path);

/// The bytes of an input, also of one in an archive. Throws Error (system), or Error (data) past the limits.
[[nodiscard]] std::string readInput(const std::filesystem::path &path);

/// What messages call an input: its own name, behind that of the archive that it lies in: "a.zip/b.xlsx".
[[nodiscard]] std::string inputName(const std::filesystem::path &path);

/// What a folder is called: its own name, that of an archive without ".zip".
[[nodiscard]] std::string folderTitle(const std::filesystem::path &folder);

} // namespace phuluc
