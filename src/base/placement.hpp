// One commit point for a period: its documents come into its folder together, or none does, whatever fails on the way.
//
// Old documents leave the folder first, its log before all others; then the new ones come in, the log last. So the
// folder never holds documents of two runs, and it has a log exactly while it is whole. A plan beside the staged
// documents says what is to leave and to come: the next start finishes what a dead program has begun.
#pragma once

#include "base/resultlog.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace phuluc {

/// What is to happen to a period's folder.
struct Plan {
    Listed leaving;     ///< with their digests as written: edited ones are kept, others go when all is done
    Listed coming;      ///< the staged files with their digests
    std::string oldLog; ///< digest of the log that is there; empty: none
};

/// What has happened to it.
struct Placed {
    std::vector<std::filesystem::path> documents; ///< put in place, sorted by name
    std::vector<std::filesystem::path> kept;      ///< documents that had to give way, where they are now
};

/// Makes the folder that documents are staged in, with room for those that leave. Throws Error (system).
void makeStaging(const std::filesystem::path &staging);
/// Writes the plan beside the staged files: from here on a cut-off run can be finished. `awaitFlushes` returns when
/// these are flushed. Throws Error (system).
void prepare(const Plan &plan, const std::filesystem::path &staging, const std::function<void()> &awaitFlushes);
/// Carries the plan out, with or without having prepared it. If a step fails, those before are taken back, which needs
/// no space, and Error (system) is thrown; if that fails too, the plan stays for the next start.
[[nodiscard]] Placed carryOut(const Plan &plan, const std::filesystem::path &staging,
                              const std::filesystem::path &folder);
/// Whether a plan lies in a staging folder: what is in it must not be removed.
[[nodiscard]] bool isUnfinished(const std::filesystem::path &staging);
/// Brings the folder to what it was, or to what it was to be, after a run that ended before it was done; the staging
/// folder can be removed then. Throws Error (system).
void finish(const std::filesystem::path &staging, const std::filesystem::path &folder);

} // namespace phuluc
