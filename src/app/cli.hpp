// A run of the program: from its arguments to its exit code.
#pragma once

#include "app/screen.hpp"
#include "phuluc766/convert.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace phuluc {

/// Whether the program's folder can hold results.
enum class ProgramPlace {
    usable,
    temporary, ///< a folder whose files are soon removed, as when the program is started from inside an archive
    tooDeep    ///< the path is too long for the system
};

/// What `main` finds out about the start of the program.
struct Environment {
    std::filesystem::path programFolder;
    unsigned cores = 1;
    Screen *screen = nullptr;
    std::filesystem::path fallbackResults{}; ///< if the usual output cannot be written to; or empty
    const std::atomic<bool> *stop = nullptr; ///< set when the user or the system asks the program to end
    std::function<void(const std::filesystem::path &)> showResults{}; ///< called with the newest result folder
    std::filesystem::path userFolder{}; ///< paths of the user are relative to it; empty: the working folder
    ProgramPlace place = ProgramPlace::usable;
};

/// Runs the whole program: does what the arguments ask for, prints it on the screen, and returns the exit code (0 done,
/// 1 data refused, 2 usage, 3 cannot read or write). Every mistake of the user gives an exit code; none throws.
[[nodiscard]] int run(const std::vector<std::string> &arguments, const Environment &environment);

} // namespace phuluc
