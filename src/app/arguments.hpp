// Reads the command line.
#pragma once

#include "app/screen.hpp"
#include "phuluc766/convert.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

enum class Action { convert, help, version };

/// What the command line asks for. Nothing on the disk has been checked yet.
struct Request {
    Action action = Action::convert;
    Job job;
    std::optional<std::filesystem::path> config; ///< as named by the user
    Verbosity verbosity = Verbosity::normal;
    bool timing = false; ///< print the time of each step at the end
};

/// Reads the arguments (UTF-8, without the program's name). Paths are relative to `userFolder`, or to the working
/// folder if that is empty. Throws Error (usage) for arguments that are unknown, incomplete or out of range.
[[nodiscard]] Request parseArguments(const std::vector<std::string> &arguments,
                                     const std::filesystem::path &userFolder = {});

/// The text for `--help`.
[[nodiscard]] const char *helpText();

} // namespace phuluc
