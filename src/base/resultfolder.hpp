// The folder of all results for the time of a run: held against other runs, cleared of what dead runs left.
#pragma once

#include "base/disk.hpp"
#include "base/flusher.hpp"
#include "phuluc766/error.hpp"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace phuluc {

/// Set from outside when the run is to end as soon as nothing is half-done; null: the run cannot be ended from outside.
using Stop = const std::atomic<bool> *;

/// Throws Error (system) if the run is to end.
void heedStop(Stop stop);

/// Whether results can be written to a folder; it is made if it is not there.
[[nodiscard]] bool canBeWritten(const std::filesystem::path &folder);

/// One run at a time writes to a folder of results. The second waits a little, then gives up and touches nothing; the
/// system lets the folder go when a program ends in whatever way.
class ResultFolder {
  public:
    /// Makes the folder, waits for another run, finishes or takes back what a dead run had begun. Throws Error
    /// (system).
    explicit ResultFolder(std::filesystem::path folder, Stop stop = nullptr,
                          std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~ResultFolder();
    ResultFolder(const ResultFolder &) = delete;
    ResultFolder &operator=(const ResultFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return folder_; }
    /// Where documents of a period are made.
    [[nodiscard]] std::filesystem::path stagingOf(std::string_view period) const;
    /// Brings documents to the disk while others are made.
    [[nodiscard]] Flusher &flusher() const { return flusher_; }
    /// What dead runs left and could not be removed; an error where a period could not be finished.
    [[nodiscard]] const std::vector<Finding> &findings() const { return findings_; }
    void heedStop() const { phuluc::heedStop(stop_); }
    /// The same error, with a staged document called by the place that it was to have, which the user knows.
    [[nodiscard]] Error asPlaced(const Error &error) const;

  private:
    void hold(std::chrono::milliseconds patience);
    void clear();
    void clearOne(const std::filesystem::path &left);
    [[nodiscard]] bool finishOne(const std::filesystem::path &staging);

    std::filesystem::path folder_;
    Stop stop_;
    std::shared_ptr<void> lock_;
    std::filesystem::path hidden_; ///< of this run
    std::vector<Finding> findings_;
    mutable Flusher flusher_;
};

} // namespace phuluc
