// The documents of one period, made aside and put in place together.
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

/// The documents of one period on their way into its folder.
///
/// Files are made in a hidden folder of this run within the folder of results. `place()` brings them into the period's
/// folder together, or none of them (placement.hpp). The log lists the SHA-256 and name of every document written with
/// it. A file counts as edited if it has such a name and other bytes, or the name of a result that no log lists: it
/// goes to `Ban-cu/`, under its name with a number where that name is taken, and replaces no file there. Other
/// documents of an earlier run are replaced; those that this run does not write go to `Ban-cu/`, so that nothing stale
/// can pass for new. Destroyed without `place()`, it leaves the period as it was.
class Staging {
  public:
    /// `name`: of the period's folder, "2025-11-14"; it is made on `place()`. `results` must outlive the staging.
    Staging(const ResultFolder &results, std::string_view name);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    /// Where to write the document of that name; only what is asked for here is a document. For several threads.
    [[nodiscard]] std::filesystem::path path(std::string_view name) const;
    /// The document of that name is complete: it is flushed to the disk while others are still written. For several
    /// threads.
    void written(const std::string &name) const;
    /// Names of the staged documents.
    [[nodiscard]] std::set<std::string> names() const;
    /// Name and SHA-256 of every staged document, sorted by name: `<64 hex digits>  <name>`, one a line, for the log.
    [[nodiscard]] std::string manifest() const;
    /// Writes the period's log, with a last line that tells whether somebody changes it later.
    void writeLog(std::string text);

    /// Names of the documents in the period's folder that somebody edited since they were written; the log does not
    /// count.
    [[nodiscard]] std::set<std::string> edited() const;
    /// Puts the staged files in place of all documents of an earlier run, except those named in `staying`: these stay,
    /// and what was staged under their names is dropped. Throws Error (system), also where the run is to stop.
    Placed place(const std::set<std::string> &staying = {});
    /// The same for a period without result: moves all documents of an earlier run, edited or not, to `Ban-cu/`, so
    /// that none can pass for new. Whatever is staged besides the log is dropped.
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
    mutable Listed documents_; ///< by name; the digest is empty until somebody asks for it
    mutable std::map<std::string, std::future<void>> flushes_; ///< under way
};

} // namespace phuluc
