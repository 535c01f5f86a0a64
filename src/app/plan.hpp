// Which periods a run makes, which it only reads for comparison or history, and which it leaves alone.
#pragma once

#include "app/grounds.hpp"
#include "app/listing.hpp"
#include "app/periodhistory.hpp"

#include <memory>
#include <string>
#include <vector>

namespace phuluc {

/// What a run does with a period; each value asks for more work than the one before it.
enum class Use {
    none,
    history,  ///< a later period shows its totals; it is evaluated only if its log has none that still hold
    compared, ///< evaluated, because a later period is compared with it
    made,     ///< evaluated and written
};

struct PlannedPeriod {
    PeriodFiles files;
    Use use = Use::none;
    HistoryRole role = HistoryRole::both; ///< how later periods use it
    bool context = false;     ///< given by --previous: only to compare with, even if its exports have changed
    bool asItWas = false;     ///< an issued earlier period: a unit that today's list lacks is no error in it
    LoggedPeriod logged = {}; ///< what the log in its results says; empty for a period of --previous
    bool newest = false;      ///< the period that the user waits for: no period that is made ends later
    bool followed = false;    ///< the newest one only: a later period of its kind is not made
    Digests exports = {};     ///< digests by file name; empty if the plan did not need them
};

struct RunPlan {
    std::vector<PlannedPeriod> periods; ///< those that the run needs, ordered by kind and time
    std::vector<std::string> left;      ///< result folders of periods that already have results; they stay as they are
    std::vector<Finding> findings;      ///< on `left`: exports or results are gone, unreadable or in two places
};

/// The periods in the input of a run, and those given by --previous.
struct PlanRequest {
    const Job &job;
    std::vector<PeriodFiles> periods;
    std::vector<PeriodFiles> context;
};

[[nodiscard]] std::vector<HistoryEntry> historyEntries(const std::vector<PlannedPeriod> &periods);

/// A period is made if the user names it or asks for all again, if no later period of its kind is in the run, if it has
/// no results, or if its exports differ from those that its log lists. All other periods stay as they were issued, also
/// those whose log or documents are gone: somebody may have put them away.
[[nodiscard]] RunPlan planOf(PlanRequest request);

} // namespace phuluc
