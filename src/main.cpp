// Passes what comes from outside (arguments, program folder, console, cores) to run().
#include "app/cli.hpp"
#include "system.hpp"

#include <thread>

int main(int count, char **values) {
    using namespace phuluc;
    constexpr int cannotReadOrWrite = 3;
    if (!openStreams()) return cannotReadOrWrite;
    silenceLibraries();
    const std::atomic<bool> &stop = endRequests();
    keepFreedMemory();
    const Start start = startOf(count, values);
    Console console(start.window);
    if (start.instead) return start.instead(console.output());
    Screen screen(console.output(), console.messages(), console.display());
    Environment environment{start.programFolder, std::thread::hardware_concurrency(), &screen, start.fallbackResults};
    environment.userFolder = start.userFolder;
    environment.place = start.place;
    if (start.window == Window::own) environment.showResults = openFolder;
    environment.stop = &stop;
    const int code = run(start.arguments, environment);
    return console.wasHeard() ? code : cannotReadOrWrite;
}
