// Guards callbacks of libxml2 that may throw.
#pragma once

#include <exception>

namespace phuluc {

/// Handles an event of a libxml2 parser. An exception must not pass through C code: it is stored in `thrown` of the
/// state and the parser is stopped. The code that runs the parser throws it again when libxml2 has returned. A state
/// has members `thrown` and `context`.
template <typename State, typename Event>
void guarded(void *state, Event event) {
    State &self = *static_cast<State *>(state);
    if (self.thrown) return;
    try {
        event(self);
    } catch (...) {
        self.thrown = std::current_exception();
        xmlStopParser(self.context);
    }
}

} // namespace phuluc
