// Places the documents of a period in one step: all of them come into the folder, or none, whatever fails.
//
// Old documents leave the folder first, the log before all others. Then the new documents come in, the log last. So the
// folder never holds documents of two runs, and it has a log only while it is complete. A plan beside the staged
// documents lists what leaves and what comes: with it the next start completes what an aborted run has begun.
#pragma once

#include "base/resultlog.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace phuluc {

/// The changes of a period's folder.
struct Plan {
    Listed leaving; ///< with the digests of the written files: edited files are kept, the others are removed at the end
    Listed coming;  ///< the staged files with their digests
    std::string oldLog; ///< digest of the log now in the folder; empty: none
};

/// The result of the changes.
struct Placed {
    std::vector<std::filesystem::path> documents; ///< put in place, sorted by name
    std::vector<std::filesystem::path> kept;      ///< where replaced documents that were kept are now
};

/// Makes the folder for staged documents, and in it a folder for those that leave. Throws Error (system).
void makeStaging(const std::filesystem::path &staging);
/// Writes the plan beside the staged files: from then on an aborted run can be completed. `awaitFlushes` returns when
/// the staged files are flushed. Throws Error (system).
void prepare(const Plan &plan, const std::filesystem::path &staging, const std::function<void()> &awaitFlushes);
/// Carries out the plan; prepare() may be left out. If a step fails, the earlier ones are undone, which needs no space,
/// and Error (system) is thrown. If undoing fails too, the plan stays for the next start.
[[nodiscard]] Placed carryOut(const Plan &plan, const std::filesystem::path &staging,
                              const std::filesystem::path &folder);
/// Whether a staging folder has a plan: then its files must not be removed.
[[nodiscard]] bool isUnfinished(const std::filesystem::path &staging);
/// After an aborted run, brings the folder to its old state or to the planned one. Then the staging folder can be
/// removed. Throws Error (system).
void finish(const std::filesystem::path &staging, const std::filesystem::path &folder);

} // namespace phuluc
