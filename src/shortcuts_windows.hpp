// A way to the program from the desktop and from Explorer's "Send to".
#pragma once

#include <filesystem>
#include <ostream>

namespace phuluc {

/// Puts shortcuts to the program of a folder on this user's desktop and into "Send to", replacing those of before, and
/// tells where they are. Returns the exit code: 3 where one of them cannot be written.
[[nodiscard]] int placeShortcuts(const std::filesystem::path &programFolder, std::ostream &output);

} // namespace phuluc
