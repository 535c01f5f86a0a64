// A run of the program: from its arguments to its exit code.
#pragma once

#include "app/screen.hpp"
#include "phuluc766/convert.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace phuluc {

/// Whether results can be made where the program lies.
enum class ProgramPlace {
    usable,
    temporary, ///< what lies there is removed before long, as when it was started out of an archive
    tooDeep    ///< the system cannot work there
};

/// Where the program runs; only `main` looks at it.
struct Environment {
    std::filesystem::path programFolder;
    unsigned cores = 1;
    Screen *screen = nullptr;
    std::filesystem::path fallbackResults{}; ///< where the usual output folder cannot be written to; empty: nowhere
    const std::atomic<bool> *stop = nullptr; ///< set when the program is to end
    std::function<void(const std::filesystem::path &)> showResults{}; ///< called with the newest period's results
    std::filesystem::path userFolder{}; ///< from which named paths count; empty: the working folder
    ProgramPlace place = ProgramPlace::usable;
};

/// The whole program: does what the arguments ask for, tells it on the screen, and returns the exit code
/// (0 done, 1 data refused, 2 usage, 3 cannot read or write). Throws nothing that the user could cause.
[[nodiscard]] int run(const std::vector<std::string> &arguments, const Environment &environment);

} // namespace phuluc
