// What the user sees of a run: findings as they come, one line a period, and what to do at the end.
#pragma once

#include "phuluc766/convert.hpp"

#include <ostream>
#include <string>
#include <vector>

namespace phuluc {

enum class Verbosity { normal, quiet };
enum class Display { pipe, plainTerminal, terminal }; ///< a plain one shows no colours

/// Writes findings to the messages stream, one a line and equal ones grouped, and the closing summary to the output
/// stream. A terminal also gets progress, colours, lines broken between words, and what was read and made.
class Screen {
  public:
    Screen(std::ostream &output, std::ostream &messages, Display display)
        : output_(output), messages_(messages), display_(display) {}

    void setVerbosity(Verbosity verbosity) { verbosity_ = verbosity; }
    /// Help and version; shown in every mode.
    void print(const std::string &text);
    void tell(const std::vector<Finding> &findings);
    /// A period's outcome: its findings, and on a terminal how it went. A terminal gets no more lines than it can hold,
    /// for the period's log has them all; a pipe gets every line.
    void tell(const Outcome &outcome, const Job &job);
    /// How long the steps took; shown in every mode.
    void tell(const StageTimes &times);
    /// What was done, where it lies and what to do next.
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
    std::size_t done_ = 0;          ///< periods made
    std::size_t warnings_ = 0;
    std::vector<Finding> doubts_; ///< of the newest period
    std::vector<std::string> errors_; ///< lines of the whole run
    std::vector<std::string> left_;   ///< periods that stay as they are
};

} // namespace phuluc
