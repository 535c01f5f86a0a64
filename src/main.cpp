// Arguments, program folder, console and cores: everything that comes from outside enters here.
#include "cli.hpp"
#include "system.hpp"

#include <thread>

int main(int count, char **values) {
    using namespace phuluc;
    Console console;
    Screen screen(console.output(), console.messages(), console.display());
    return run(argumentsOf(count, values), {programFolder(), std::thread::hardware_concurrency(), &screen});
}
