// The documents of one period: they are written into a hidden folder, and placed together.
#pragma once

#include "base/placement.hpp"
#include "base/resultfolder.hpp"

#include <filesystem>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace phuluc {

/// The documents of one period, from writing to placing.
///
/// Files are written into a hidden folder of this run within the folder of results. `place()` moves all of them into
/// the period's folder, or none (placement.hpp). The log lists the SHA-256 and the name of every document written with
/// it. A file counts as edited if it has such a name and other bytes, or if it has the name of a result that no log
/// lists. An edited file goes to `Ban-cu/`, with a number if its name exists there; it replaces no file. Other
/// documents of an earlier run are replaced. Documents that this run does not write go to `Ban-cu/`, so that nobody
/// takes an old document for a new one. If the object is destroyed without `place()`, the period stays as it was.
class Staging {
  public:
    /// `name`: of the period's folder, "2025-11-14"; `place()` creates it. `results` must outlive the staging.
    Staging(const ResultFolder &results, std::string_view name);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    /// Where to write the document of that name. Only files whose path was taken from here are documents. Several
    /// threads may call this.
    [[nodiscard]] std::filesystem::path path(std::string_view name) const;
    /// The document of that name is complete: it is flushed to the disk while others are still written. Several threads
    /// may call this.
    void written(const std::string &name) const;
    /// Names of the staged documents.
    [[nodiscard]] std::set<std::string> names() const;
    /// Name and SHA-256 of every staged document, sorted by name, one on each line: `<64 hex digits>  <name>`. For the
    /// log.
    [[nodiscard]] std::string manifest() const;
    /// Writes the period's log. Its last line shows whether somebody changes the log later.
    void writeLog(std::string text);

    /// Names of documents in the period's folder that somebody edited after they were written; without the log.
    [[nodiscard]] std::set<std::string> edited() const;
    /// Puts the staged files in place of all documents of an earlier run. Those named in `staying` stay, and the staged
    /// files of these names are dropped. Throws Error (system), also if the run is to stop.
    Placed place(const std::set<std::string> &staying = {});
    /// For a period without result: moves all documents of an earlier run, edited or not, to `Ban-cu/`, so that nobody
    /// takes them for new ones. Of the staged files only the log is placed.
    Placed retire();

  private:
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] Listed staged() const;
    void drop(const std::string &name);
    void awaitFlush(const std::string &name) const;
    void awaitFlushes();
    Placed carryOutPrepared(const Plan &plan);

    const ResultFolder &results_;
    std::filesystem::path folder_;
    std::filesystem::path staging_;
    mutable std::mutex guard_;
    mutable Listed documents_;                                 ///< by name; a digest is empty until it is needed
    mutable std::map<std::string, std::future<void>> flushes_; ///< under way
};

} // namespace phuluc
