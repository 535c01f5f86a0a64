// How readers refuse a file: all use the same wording, with the advice that helps for most exports.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <string_view>

namespace phuluc {

/// Throws Error (data) at `place`: the file is damaged, or may be. The advice is to download it again: what Excel makes
/// of a damaged file may look whole and lack rows.
[[noreturn]] void refuse(const Place &place, std::string_view what);

/// Throws Error (data) at `place`: only this program cannot read the file. The advice is to save it again with Excel.
[[noreturn]] void refuseUnsupported(const Place &place, std::string_view what);

/// Throws Error (data): the file has a password.
[[noreturn]] void refuseProtected(const std::string &file);

/// Throws Error (data): some size in the file is larger than in any real export, so the file is not read.
[[noreturn]] void refuseSize(const Place &place, std::string_view what);

/// Throws Error (data): a part of the file is damaged; `how` says in what way.
[[noreturn]] void refuseDamaged(const std::string &file, std::string_view part, std::string_view how);

/// Throws Error (data): the cell should hold `expected`, but holds `found`.
[[noreturn]] void refuseValue(const Place &place, std::string_view expected, std::string_view found);

/// The beginning of a text, for quoting in messages; no character is cut in two.
[[nodiscard]] std::string beginning(std::string_view text);

/// "512 MiB"
[[nodiscard]] std::string mebibytes(unsigned long long bytes);

} // namespace phuluc
