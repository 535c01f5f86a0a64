#include "model/findings.hpp"

namespace phuluc {

void Findings::add(Severity severity, Place place, std::string text) {
    if (severity == Severity::error) ++errors_;
    all_.push_back({severity, std::move(place), std::move(text)});
}

} // namespace phuluc
