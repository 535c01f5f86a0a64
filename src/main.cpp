// Arguments, program folder, console and cores: everything that comes from outside enters here.
#include "cli.hpp"
#include "system.hpp"

#include <thread>

int main(int count, char **values) {
    using namespace phuluc;
    keepMemory();
    const Start start = startOf(count, values);
    Console console(start.window);
    Screen screen(console.output(), console.messages(), console.display());
    Surroundings surroundings{start.programFolder, std::thread::hardware_concurrency(), &screen, start.fallbackResults};
    if (start.window == Window::own) surroundings.showResults = openFolder;
    return run(start.arguments, surroundings);
}
