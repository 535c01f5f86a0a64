// The findings of one period, gathered while it is worked on.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Collects findings; whether a period may be written is asked once, at the end. The 20,001st is an error that says so,
/// and no more are kept.
class Findings {
  public:
    void error(Place place, std::string text) { add(Severity::error, std::move(place), std::move(text)); }
    void doubt(Place place, std::string text) { add(Severity::doubt, std::move(place), std::move(text)); }
    void warning(Place place, std::string text) { add(Severity::warning, std::move(place), std::move(text)); }
    void note(Place place, std::string text) { add(Severity::note, std::move(place), std::move(text)); }
    void add(Severity severity, Place place, std::string text);

    [[nodiscard]] bool hasErrors() const { return errors_ > 0; }
    [[nodiscard]] const std::vector<Finding> &all() const { return all_; }

  private:
    std::vector<Finding> all_;
    std::size_t errors_ = 0;
};

} // namespace phuluc
