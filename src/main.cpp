// Arguments, program folder, console and cores: everything that comes from outside enters here.
#include "app/cli.hpp"
#include "system.hpp"

#include <thread>

int main(int count, char **values) {
    using namespace phuluc;
    constexpr int cannotReadOrWrite = 3;
    if (!openStreams()) return cannotReadOrWrite;
    silenceLibraries();
    const std::atomic<bool> &stop = endRequests();
    keepMemory();
    const Start start = startOf(count, values);
    Console console(start.window);
    if (start.instead) return start.instead(console.output());
    Screen screen(console.output(), console.messages(), console.display());
    Surroundings surroundings{start.programFolder, std::thread::hardware_concurrency(), &screen, start.fallbackResults};
    surroundings.userFolder = start.userFolder;
    surroundings.place = start.place;
    if (start.window == Window::own) surroundings.showResults = openFolder;
    surroundings.stop = &stop;
    const int code = run(start.arguments, surroundings);
    return console.wasHeard() ? code : cannotReadOrWrite;
}
