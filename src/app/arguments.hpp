// What the user asks for on the command line.
#pragma once

#include "app/screen.hpp"
#include "phuluc766/convert.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

enum class Action { convert, help, version };

/// What the command line asks for, before anything on the disk has been looked at.
struct Request {
    Action action = Action::convert;
    Job job;
    std::optional<std::filesystem::path> config; ///< named by the user
    Verbosity verbosity = Verbosity::normal;
    bool timing = false; ///< how long the steps took is told at the end
};

/// Reads the arguments (UTF-8, without the program's name); paths count from `userFolder`, or from the working folder
/// where it is empty. Throws Error (usage) for anything unknown, incomplete or out of range.
[[nodiscard]] Request parseArguments(const std::vector<std::string> &arguments,
                                     const std::filesystem::path &userFolder = {});

/// What `--help` prints.
[[nodiscard]] const char *helpText();

} // namespace phuluc
