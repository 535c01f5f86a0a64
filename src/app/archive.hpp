// Reads exports in a .zip as if the user had unpacked it. Paths lead into it: "Du-lieu/a.zip/2025-11-14/b.xlsx".
#pragma once

#include "base/disk.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace phuluc {

/// Whether a file is a .zip with other files, or a damaged one. Its bytes decide: a workbook is a .zip too, but no
/// archive.
[[nodiscard]] bool isArchive(const std::filesystem::path &file);

/// Whether a path leads to an archive or to a folder within one.
[[nodiscard]] bool isInArchive(const std::filesystem::path &path);

/// The entries of a folder on the disk, of an archive, or of a folder in an archive. Archives count as folders.
/// Throws Error (system), or Error (data) naming an archive that is damaged or exceeds a limit.
[[nodiscard]] std::vector<FolderEntry> inputEntriesOf(const std::filesystem::path &folder);

/// The size on the disk of the input, or of the archive in which it lies. Throws Error (system).
[[nodiscard]] std::uintmax_t sizeOnDisk(const std::filesystem::path &path);

/// The bytes of an input, on the disk or in an archive. Throws Error (system), or Error (data) if a limit is exceeded.
[[nodiscard]] std::string readInput(const std::filesystem::path &path);

/// The name of an input in messages; for an input in an archive with the archive's name in front: "a.zip/b.xlsx".
[[nodiscard]] std::string inputName(const std::filesystem::path &path);

/// The name of a folder; for an archive without ".zip".
[[nodiscard]] std::string folderTitle(const std::filesystem::path &folder);

} // namespace phuluc
