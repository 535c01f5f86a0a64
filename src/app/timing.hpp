// The only clock of the program: it measures how long the steps of a run take. No result depends on it.
#pragma once

#include "phuluc766/convert.hpp"

#include <chrono>

namespace phuluc {

/// Adds the time of each step to the times of the run, if the run is timed.
class Stopwatch {
  public:
    explicit Stopwatch(StageTimes *times) : times_(times) {
        if (times_) last_ = Clock::now();
    }

    /// Counts the time since the beginning, or since the last call, as time of this step.
    void was(Stage stage) {
        if (!times_) return;
        const Clock::time_point now = Clock::now();
        const auto passed = std::chrono::duration_cast<std::chrono::nanoseconds>(now - last_);
        (*times_)[static_cast<std::size_t>(stage)] += passed.count();
        last_ = now;
    }

  private:
    using Clock = std::chrono::steady_clock;

    StageTimes *times_;
    Clock::time_point last_;
};

} // namespace phuluc
