// Events of libxml2 that may throw.
#pragma once

#include <exception>

namespace phuluc {

/// Handles an event of a parser of libxml2. An exception must not cross C code: it is kept in `thrown` of the state,
/// the parser is stopped, and whoever runs the parser throws it again when libxml2 has returned. A state has `thrown`
/// and `context`.
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
