// What a program is given by the system it runs on: arguments, console, its own folder. One .cpp a system.
#pragma once

#include "app/cli.hpp"
#include "app/screen.hpp"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace phuluc {

/// Whether the window is there for this run alone, and closes with it.
enum class Window { shared, own };

/// How the program was started.
struct Start {
    std::vector<std::string> arguments;    ///< behind the program's name, UTF-8
    std::filesystem::path programFolder;   ///< empty where the system does not tell
    std::filesystem::path fallbackResults; ///< for results, where the folder at hand cannot be written to; or empty
    std::filesystem::path userFolder;      ///< where the user is, if that is not the working folder; or empty
    ProgramPlace place = ProgramPlace::usable;
    Window window = Window::shared;
    std::function<int(std::ostream &)> instead; ///< done in place of a run, where the user wants something else
};

/// Looks at how the program was started. By a double-click or by the script beside it, on Windows, it works in its own
/// folder from here on; on Linux the script has gone there.
[[nodiscard]] Start startOf(int count, char **values);

/// Has standard streams that are closed lead nowhere, so that no document that is opened later takes their place and gets
/// the messages. The first thing in `main`; false: the system does not let it.
[[nodiscard]] bool openStreams();

/// Has what libraries print to standard error go nowhere: they name hidden folders, in English. The program's own messages
/// are told all the same.
void silenceLibraries();

/// Set once the user or the system asks the program to end: Ctrl+C, a window that is closed, a reader of the messages that
/// has gone. A file that may not grow any more is an error of its writing from here on, and no end.
[[nodiscard]] const std::atomic<bool> &endRequests();

/// Lets the heap keep what a document gives back for the next one, up to 16 MiB, where it would go back to the system and
/// be fetched and cleared again for each.
void keepFreedMemory();

/// Shows a folder to the user as the desktop does.
void openFolder(const std::filesystem::path &folder);

/// Standard output and standard error for UTF-8, whatever the console's own encoding is. A window of its own stays
/// until somebody has read it and presses a key.
class Console {
  public:
    explicit Console(Window window);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    [[nodiscard]] std::ostream &output();
    [[nodiscard]] std::ostream &messages();
    /// Whether everything that was said so far has arrived.
    [[nodiscard]] bool wasHeard();
    /// What standard error leads to.
    [[nodiscard]] Display display() const;

  private:
    struct Streams;
    std::unique_ptr<Streams> streams_;
    [[maybe_unused]] Window window_; // Windows alone asks it
};

} // namespace phuluc
