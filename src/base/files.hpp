// Files of the disk, read whole, in part or piece by piece, and written.
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

/// The bytes of a file of at most `limit` bytes. Throws Error (system), or Error (data) past the limit, naming the
/// file.
[[nodiscard]] std::string readFile(const std::filesystem::path &path, std::uintmax_t limit);
/// The first bytes of a file, at most so many; none where there is no such file or it cannot be read.
[[nodiscard]] std::string beginningOf(const std::filesystem::path &path, std::uintmax_t most);
/// Writes the bytes and looks at every answer of the system. Throws Error (system).
void writeFile(const std::filesystem::path &path, std::string_view bytes);

/// The last bytes of a file, at most so many. Throws Error (system).
[[nodiscard]] std::string endOf(const std::filesystem::path &path, std::uintmax_t most);
/// The size of a file. Throws Error (system).
[[nodiscard]] std::uintmax_t sizeOf(const std::filesystem::path &path);
/// SHA-256 of a file's first bytes, at most so many, read a piece at a time. Throws Error (system).
[[nodiscard]] std::string digestOf(const std::filesystem::path &path,
                                   std::uintmax_t most = std::numeric_limits<std::uintmax_t>::max());
/// What was written to the file is on the disk, whatever happens to the machine. Throws Error (system).
void flushFile(const std::filesystem::path &path);

} // namespace phuluc
