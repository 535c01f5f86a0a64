// What a period's log (nhat-ky.txt) says about the documents written with it. The log may be of any size and origin.
#pragma once

#include "base/resultnames.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace phuluc {

/// The title above the list of documents in a log. A log without it is not of this program.
inline constexpr std::string_view manifestTitle = "ĐÃ GHI (SHA-256 và tên tệp)";

/// Names of documents, with the digest that each had when it was written; "-" if it is not known, for instance without
/// a log.
using Listed = std::map<std::string, std::string>;
inline constexpr std::string_view unknownDigest = "-";

/// Name and digest in a line "<64 hex digits>  name"; no value for any other line.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> digestLine(const std::string &line);
/// Such lines, sorted by name.
[[nodiscard]] std::string digestLines(const Listed &listed);

/// The text of a log, with the digest of its lines added as the last line.
[[nodiscard]] std::string sealed(std::string text);
/// Whether somebody changed a log after it was written: its last line is not the digest of the lines above it. True
/// also if it has no such line, as a log of version 1.0. Throws Error (system).
[[nodiscard]] bool isEditedLog(const std::filesystem::path &log);

/// The digest of a folder's log; of a longer file only the part that a log of this program may have is read. Empty if
/// there is no log. Throws Error (system).
[[nodiscard]] std::string digestOfLog(const std::filesystem::path &folder);

/// Whether a folder holds results of this program: it has a log that lists documents. Throws Error (system).
[[nodiscard]] bool hasResultLog(const std::filesystem::path &folder);
/// Documents of this program in a folder: those that its log lists, and those with the name of a result, because the
/// log may be missing. The log itself is not included. Throws Error (system).
[[nodiscard]] Listed documentsOf(const std::filesystem::path &folder);
/// Whether a file differs from what was written. Throws Error (system).
[[nodiscard]] bool isEdited(const std::filesystem::path &document, const std::string &digest);

} // namespace phuluc
