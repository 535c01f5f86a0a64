// What the user sees of a run: findings as they come, a line for each period, and at the end what to do.
#pragma once

#include "phuluc766/convert.hpp"

#include <ostream>
#include <string>
#include <vector>

namespace phuluc {

enum class Verbosity { normal, quiet };
enum class Display { pipe, plainTerminal, terminal }; ///< a plain terminal shows no colours

/// Writes findings to the messages stream, one on each line with equal ones grouped, and the final summary to the
/// output stream. A terminal also gets progress, colours, lines broken between words, and what was read and made.
class Screen {
  public:
    Screen(std::ostream &output, std::ostream &messages, Display display)
        : output_(output), messages_(messages), display_(display) {}

    void setVerbosity(Verbosity verbosity) { verbosity_ = verbosity; }
    /// Prints help or version, in every mode.
    void print(const std::string &text);
    void tell(const std::vector<Finding> &findings);
    /// Prints the findings of a period, and on a terminal its result. A terminal gets no more lines than fit, because
    /// the period's log has all of them; a pipe gets every line.
    void tell(const Outcome &outcome, const Job &job);
    /// Prints the time of each step, in every mode.
    void tell(const StageTimes &times);
    /// Prints what was done, where it is and what to do next.
    void summarise(const Job &job);

  private:
    void show(const std::vector<std::string> &lines);
    [[nodiscard]] std::vector<Finding> audible(std::vector<Finding> findings) const;
    [[nodiscard]] std::string coloured(const std::string &line) const;
    void summariseDone(const std::vector<const Outcome *> &done, const Job &job);
    void presentDone(const std::vector<const Outcome *> &done, const Job &job);
    void summariseFindings();
    void summariseDoubts();
    void summariseLeft();
    void keepErrors(const Outcome &outcome, const Job &job);
    void conclude(const Job &job);
    void forgetBetween();

    std::ostream &output_;
    std::ostream &messages_;
    Display display_;
    Verbosity verbosity_ = Verbosity::normal;
    std::vector<Outcome> outcomes_; ///< without findings
    std::size_t done_ = 0;          ///< number of periods made
    std::size_t warnings_ = 0;
    std::vector<Finding> doubts_; ///< of the newest period
    std::vector<std::string> errors_; ///< lines on errors of the whole run
    std::vector<std::string> left_;   ///< periods that stay as they are
};

} // namespace phuluc
