// What the operating system gives the program: arguments, console, the program's folder. Each system has a .cpp.
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

/// Whether the console window was opened for this run alone, and closes with it.
enum class Window { shared, own };

/// How the program was started.
struct Start {
    std::vector<std::string> arguments;    ///< without the program's name, UTF-8
    std::filesystem::path programFolder;   ///< empty if the system does not tell
    std::filesystem::path fallbackResults; ///< for results, if the working folder cannot be written to; or empty
    std::filesystem::path userFolder; ///< the folder in which the user is, if that is not the working folder; or empty
    ProgramPlace place = ProgramPlace::usable;
    Window window = Window::shared;
    std::function<int(std::ostream &)> instead; ///< called in place of a run, if something else is wanted
};

/// Finds out how the program was started. On Windows, after a double-click or by the script, this sets the working
/// folder to the program's folder. On Linux the script has done so.
[[nodiscard]] Start startOf(int count, char **values);

/// Opens closed standard streams to nowhere. Otherwise a document could take the number of a closed stream, and the
/// messages would go into it. Call this first in `main`. Returns false if the system refuses.
[[nodiscard]] bool openStreams();

/// Sends what libraries print to standard error nowhere: their messages are English and name hidden folders. The
/// program's own messages are still printed.
void silenceLibraries();

/// Becomes true when the user or the system asks the program to end: by Ctrl+C, by closing the window, or by closing
/// the pipe of the messages. After this call a file that exceeds the limit of file sizes is an error of writing, and
/// does not end the program.
[[nodiscard]] const std::atomic<bool> &endRequests();

/// Lets the heap keep up to 16 MiB of memory that a document frees, for the next document. Otherwise the memory would
/// be returned to the system and cleared again for each.
void keepFreedMemory();

/// Opens a folder on the user's desktop.
void openFolder(const std::filesystem::path &folder);

/// Standard output and standard error in UTF-8, whatever the encoding of the console. If the window belongs to this
/// run, it stays open until the user presses a key.
class Console {
  public:
    explicit Console(Window window);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    [[nodiscard]] std::ostream &output();
    [[nodiscard]] std::ostream &messages();
    /// Whether everything printed so far has been delivered.
    [[nodiscard]] bool wasHeard();
    /// The kind of device that standard error leads to.
    [[nodiscard]] Display display() const;

  private:
    struct Streams;
    std::unique_ptr<Streams> streams_;
    [[maybe_unused]] Window window_; // only Windows uses it
};

} // namespace phuluc
