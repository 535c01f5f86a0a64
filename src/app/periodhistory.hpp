// Hands the results of earlier periods to later ones while several threads evaluate and write periods.
#pragma once

#include "app/evaluated.hpp"
#include "phuluc766/results.hpp"

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace phuluc {

/// What a period needs of earlier periods.
struct EarlierPeriods {
    std::shared_ptr<const Evaluated> before;                  ///< the period to compare with; null if there is none
    std::vector<std::shared_ptr<const PeriodTotals>> history; ///< of the same kind, without failed ones, oldest first
};

/// How later periods use a period.
enum class HistoryRole { none, history, both /**< a later period is compared with it, and shows it as history */ };

/// A period of the run.
struct HistoryEntry {
    Period period;
    HistoryRole role = HistoryRole::both;
};

/// For each entry the nearest earlier period of the same kind with which it may be compared; of equal ones the first.
/// Entries must be in order of kind and time.
[[nodiscard]] std::vector<std::optional<std::size_t>> predecessors(const std::vector<HistoryEntry> &entries);

/// The earlier periods of the same kind that a period shows, the nearest first.
[[nodiscard]] std::vector<std::size_t> historyOf(const std::vector<HistoryEntry> &entries, std::size_t number);

/// The periods of a run, in order of kind and time. Threads take them in that order, put each as soon as it is
/// evaluated, and wait for earlier ones. What no later period needs is freed, so that memory does not grow with the
/// number of periods.
class PeriodHistory {
  public:
    /// The largest number of earlier periods whose totals a period gets.
    static constexpr std::size_t longest = 53;

    explicit PeriodHistory(std::vector<HistoryEntry> entries);

    /// Gives a period to the later ones.
    void put(std::size_t number, const std::shared_ptr<const Evaluated> &evaluated);
    /// The same for a period of which only the totals are needed; null if the period failed.
    void put(std::size_t number, std::shared_ptr<const PeriodTotals> totals);
    /// Waits until all earlier periods have been put. Throws the exception passed to abandon().
    [[nodiscard]] EarlierPeriods earlierThan(std::size_t number);
    /// Waits until all earlier periods are finished, so that their memory is free. Throws the exception passed to
    /// abandon().
    void waitForEarlier(std::size_t number);
    /// Frees what only this period and earlier ones need. Call this in order.
    void finished(std::size_t number);
    /// No more periods will be put: waiting threads throw `problem`.
    void abandon(std::exception_ptr problem);

  private:
    void put(std::size_t number, std::shared_ptr<const Evaluated> evaluated,
             std::shared_ptr<const PeriodTotals> totals);
    [[nodiscard]] bool allBefore(std::size_t number) const { return put_ >= number; }

    std::vector<HistoryEntry> entries_;
    std::vector<std::optional<std::size_t>> before_;
    std::vector<bool> ready_;
    std::size_t put_ = 0;  ///< all periods before this number have been put
    std::size_t done_ = 0; ///< all periods before this number are finished
    std::vector<std::shared_ptr<const Evaluated>> evaluated_;
    std::vector<std::shared_ptr<const PeriodTotals>> totals_;  ///< null: failed, or freed
    std::size_t held_ = 0;                                     ///< results before this number are freed
    std::size_t letGo_ = 0;                                    ///< totals before this number are freed
    std::exception_ptr problem_;
    std::mutex guard_;
    std::condition_variable changed_;
};

} // namespace phuluc
