// Periods that are evaluated and written by several threads, each beside what it needs of earlier ones.
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

/// What a period needs of those before it.
struct EarlierPeriods {
    std::shared_ptr<const Evaluated> before;                  ///< the one to compare with; none: there is none
    std::vector<std::shared_ptr<const PeriodDigest>> history; ///< of its kind and without failure, oldest first
};

/// What later periods may use of a period.
enum class HistoryRole { none, history, both /**< compared with, and history */ };

/// A period of the run.
struct HistoryEntry {
    Period period;
    HistoryRole role = HistoryRole::both;
};

/// The nearest earlier period of the same kind that each may be compared with; the first of equal ones. Entries must be
/// in order of kind and time.
[[nodiscard]] std::vector<std::optional<std::size_t>> predecessors(const std::vector<HistoryEntry> &entries);

/// The earlier periods of its kind that a period shows, the nearest first.
[[nodiscard]] std::vector<std::size_t> historyOf(const std::vector<HistoryEntry> &entries, std::size_t number);

/// The periods of a run, in order of kind and time. Threads take them in that order, put each as soon as it is
/// evaluated, and wait for those before it; what no later period needs is let go, so that memory does not grow with
/// their number.
class PeriodHistory {
  public:
    /// How many digests of earlier periods a period is given.
    static constexpr std::size_t longest = 53;

    explicit PeriodHistory(std::vector<HistoryEntry> entries);

    /// Hands over a period, for those after it.
    void put(std::size_t number, const std::shared_ptr<const Evaluated> &evaluated);
    /// The same for a period of which nothing but its digest is needed; none: it failed.
    void put(std::size_t number, std::shared_ptr<const PeriodDigest> digest);
    /// Waits until all earlier periods have been put. Throws what abandon() was given.
    [[nodiscard]] EarlierPeriods earlierThan(std::size_t number);
    /// Waits until all earlier periods are done with: what comes then finds the memory that they had. Throws what
    /// abandon() was given.
    void waitForEarlier(std::size_t number);
    /// Lets go what only this period and earlier ones need; to be called in order.
    void finished(std::size_t number);
    /// Nothing more will come: waiting threads give up.
    void abandon(std::exception_ptr problem);

  private:
    void put(std::size_t number, std::shared_ptr<const Evaluated> evaluated,
             std::shared_ptr<const PeriodDigest> digest);
    [[nodiscard]] bool allBefore(std::size_t number) const { return put_ >= number; }

    std::vector<HistoryEntry> entries_;
    std::vector<std::optional<std::size_t>> before_;
    std::vector<bool> ready_;
    std::size_t put_ = 0;  ///< all before this one have been put
    std::size_t done_ = 0; ///< all before this one are finished
    std::vector<std::shared_ptr<const Evaluated>> evaluated_;
    std::vector<std::shared_ptr<const PeriodDigest>> digests_; ///< none: failed, or let go
    std::size_t held_ = 0;                                     ///< results before this one are let go
    std::size_t letGo_ = 0;                                    ///< digests before this one
    std::exception_ptr problem_;
    std::mutex guard_;
    std::condition_variable changed_;
};

} // namespace phuluc
