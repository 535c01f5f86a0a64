// Reads files as a whole, in part or piece by piece, and writes them.
#pragma once

#include "phuluc766/error.hpp"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A path as UTF-8, for messages.
[[nodiscard]] std::string utf8(const std::filesystem::path &path);
/// A path from UTF-8.
[[nodiscard]] std::filesystem::path pathOf(std::string_view utf8);

/// The bytes of a file. Throws Error (system), or Error (data) naming the file if it has more than `limit` bytes.
[[nodiscard]] std::string readFile(const std::filesystem::path &path, std::uintmax_t limit);
/// The first bytes of a file, at most `most`; empty if there is no such file or it cannot be read.
[[nodiscard]] std::string beginningOf(const std::filesystem::path &path, std::uintmax_t most);
/// Writes the bytes, and checks every result of the system. Throws Error (system).
void writeFile(const std::filesystem::path &path, std::string_view bytes);

/// The last bytes of a file, at most `most`. Throws Error (system).
[[nodiscard]] std::string endOf(const std::filesystem::path &path, std::uintmax_t most);
/// The size of a file. Throws Error (system).
[[nodiscard]] std::uintmax_t sizeOf(const std::filesystem::path &path);
/// SHA-256 of the first bytes of a file, at most that many; the file is read piece by piece. Throws Error (system).
[[nodiscard]] std::string digestOf(const std::filesystem::path &path,
                                   std::uintmax_t most = std::numeric_limits<std::uintmax_t>::max());
/// Returns when the written bytes of the file are on the disk, and safe if the machine fails. Throws Error (system).
void flushFile(const std::filesystem::path &path);

} // namespace phuluc
