// How Windows names files and errors.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace phuluc::native {

/// The absolute form of a path (`\\?\C:\…`, `\\?\UNC\server\…`), which knows no limit of length.
/// Source: "Naming Files, Paths, and Namespaces", Microsoft.
[[nodiscard]] std::wstring extended(const std::filesystem::path &path);

/// The same without its mark (`C:\…`, `\\server\…`): what a working folder can be, and what ends at a drive when one goes up.
[[nodiscard]] std::wstring plain(std::wstring path);

/// Whether Explorer and Excel could open a file or folder of that name: no device (`CON`, `nul.xlsx`), no wildcard, no
/// stream of another file (`a.xlsx:b`).
[[nodiscard]] bool isUsable(const std::filesystem::path &path);

/// An error of the system in the words of std::errc, where it has one; else as the system has it.
[[nodiscard]] std::error_code errorOf(unsigned long error);

} // namespace phuluc::native
