// What a program is given by the system it runs on: arguments, console, its own folder. One .cpp a system.
#pragma once

#include "screen.hpp"

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace phuluc {

/// The arguments behind the program's name, as UTF-8.
[[nodiscard]] std::vector<std::string> argumentsOf(int count, char **values);

/// The folder that the running program lies in; empty where the system does not tell.
[[nodiscard]] std::filesystem::path programFolder();

/// Standard output and standard error for UTF-8, whatever the console's own encoding is.
class Console {
  public:
    Console();
    /// Where the program has a window to itself, which closes with it, waits until somebody has read it.
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    [[nodiscard]] std::ostream &output();
    [[nodiscard]] std::ostream &messages();
    /// What standard error leads to.
    [[nodiscard]] Display display() const;

  private:
    struct Streams;
    std::unique_ptr<Streams> streams_;
};

} // namespace phuluc
