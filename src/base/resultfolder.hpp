// The folder of all results during a run. It is locked against other runs, and cleared of what aborted runs left.
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

/// Set from outside if the run is to end as soon as no file is half-written; null: the run cannot be ended from
/// outside.
using Stop = const std::atomic<bool> *;

/// Throws Error (system) if the run is to end.
void heedStop(Stop stop);

/// Whether results can be written to a folder. The folder is created if it does not exist.
[[nodiscard]] bool canBeWritten(const std::filesystem::path &folder);

/// Only one run at a time writes to a folder of results. A second run waits a little, then gives up and changes
/// nothing. The system releases the folder when a program ends, in whatever way.
class ResultFolder {
  public:
    /// Creates the folder, waits for another run, and completes or undoes what an aborted run had begun. Throws Error
    /// (system).
    explicit ResultFolder(std::filesystem::path folder, Stop stop = nullptr,
                          std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~ResultFolder();
    ResultFolder(const ResultFolder &) = delete;
    ResultFolder &operator=(const ResultFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return folder_; }
    /// The folder in which the documents of a period are written before they are placed.
    [[nodiscard]] std::filesystem::path stagingOf(std::string_view period) const;
    /// Writes documents to the disk while others are still being made.
    [[nodiscard]] Flusher &flusher() const { return flusher_; }
    /// Files of aborted runs that could not be removed; an error if a period could not be completed.
    [[nodiscard]] const std::vector<Finding> &findings() const { return findings_; }
    void heedStop() const { phuluc::heedStop(stop_); }
    /// The same error, naming the final place of a document in place of its staging file, which the user does not know.
    [[nodiscard]] Error asPlaced(const Error &error) const;

  private:
    void hold(std::chrono::milliseconds patience);
    void clear();
    void clearOne(const std::filesystem::path &left);
    [[nodiscard]] bool finishOne(const std::filesystem::path &staging);

    std::filesystem::path folder_;
    Stop stop_;
    std::shared_ptr<void> lock_;
    std::filesystem::path hidden_; ///< the hidden folder of this run
    std::vector<Finding> findings_;
    mutable Flusher flusher_;
};

} // namespace phuluc
