// How readers refuse a file: one wording, with the advice that mends most exports.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <string_view>

namespace phuluc {

/// Throws Error (data) at `place`: `what` is wrong, open in Excel, save as .xlsx and run again.
[[noreturn]] void refuse(const Place &place, std::string_view what);

/// Throws Error (data): the file has a password.
[[noreturn]] void refuseProtected(const std::string &file);

/// Throws Error (data): the file is larger in some respect than any real export; it is left unread.
[[noreturn]] void refuseSize(const Place &place, std::string_view what);

/// Throws Error (data): a part of the file is damaged in the way `how` says.
[[noreturn]] void refuseDamaged(const std::string &file, std::string_view part, std::string_view how);

/// Throws Error (data): the cell there should hold `expected` and holds `found`.
[[noreturn]] void refuseValue(const Place &place, std::string_view expected, std::string_view found);

/// The first characters of a text, as messages quote it; none of them cut in two.
[[nodiscard]] std::string beginning(std::string_view text);

/// "512 MiB"
[[nodiscard]] std::string mebibytes(unsigned long long bytes);

} // namespace phuluc
