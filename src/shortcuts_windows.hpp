// Shortcuts to the program on the desktop and in Explorer's "Send to".
#pragma once

#include <filesystem>
#include <ostream>

namespace phuluc {

/// Creates shortcuts on this user's desktop and in "Send to", replaces earlier ones, and prints where they are. Returns
/// the exit code: 3 if one of them cannot be written.
[[nodiscard]] int placeShortcuts(const std::filesystem::path &programFolder, std::ostream &output);

} // namespace phuluc
