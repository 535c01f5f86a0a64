// What a period's log (nhat-ky.txt) says of the documents that were written with it; the log of any size and origin.
#pragma once

#include "base/resultnames.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace phuluc {

/// The line of a log below which its documents are listed; a log without it is not ours.
inline constexpr std::string_view manifestTitle = "ĐÃ GHI (SHA-256 và tên tệp)";

/// Names of documents with the digest each was written with; "-": not known, as where there is no log.
using Listed = std::map<std::string, std::string>;
inline constexpr std::string_view unknownDigest = "-";

/// A log's text with a last line that holds the digest of the lines above it.
[[nodiscard]] std::string sealed(std::string text);
/// Whether somebody changed a log since it was written: its last line is not the digest of those above it, or there is
/// none, as in a log of version 1.0. Throws Error (system).
[[nodiscard]] bool isEditedLog(const std::filesystem::path &log);

/// The digest of a folder's log, of no more of it than a log of ours can hold; empty: there is none. Throws Error (system).
[[nodiscard]] std::string digestOfLog(const std::filesystem::path &folder);

/// Whether a folder holds results of ours: a log that lists documents. Throws Error (system).
[[nodiscard]] bool hasResultLog(const std::filesystem::path &folder);
/// The documents of ours in a folder: those that its log lists, and those with a name of ours, for the log may be gone.
/// The log itself is not among them. Throws Error (system).
[[nodiscard]] Listed documentsOf(const std::filesystem::path &folder);
/// Whether a file is not as it was written. Throws Error (system).
[[nodiscard]] bool isEdited(const std::filesystem::path &document, const std::string &digest);

} // namespace phuluc
