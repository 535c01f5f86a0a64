// Names of files and codes of errors on Windows.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace phuluc::native {

/// The absolute form of a path (`\\?\C:\…`, `\\?\UNC\server\…`), which has no limit of length.
/// Source: "Naming Files, Paths, and Namespaces", Microsoft.
[[nodiscard]] std::wstring extended(const std::filesystem::path &path);

/// The absolute form without its mark (`C:\…`, `\\server\…`). A working folder must have this form, and its parents end
/// at the drive.
[[nodiscard]] std::wstring plain(std::wstring path);

/// Whether Explorer and Excel can open a file or folder of that name. They cannot open a device (`CON`, `nul.xlsx`), a
/// name with wildcards, or a stream of another file (`a.xlsx:b`).
[[nodiscard]] bool isUsable(const std::filesystem::path &path);

/// An error of the system as a value of std::errc if there is one for it; else as the system's own code.
[[nodiscard]] std::error_code errorOf(unsigned long error);

} // namespace phuluc::native
