// Which periods a run makes, which it only reads for them, and which it leaves alone.
#pragma once

#include "app/grounds.hpp"
#include "app/listing.hpp"
#include "app/periodhistory.hpp"

#include <memory>
#include <string>
#include <vector>

namespace phuluc {

/// What a run does with a period, each more than the one before it.
enum class Use {
    none,
    history,  ///< its digest is shown by a later period
    compared, ///< evaluated, for a later period is compared with it
    made,     ///< evaluated and written
};

struct PlannedPeriod {
    PeriodFiles files;
    Use use = Use::none;
    HistoryRole role = HistoryRole::both; ///< of the periods after it
    bool context = false;                 ///< only to compare with, also where its exports have changed
    bool asItWas = false;     ///< an issued earlier period: units that today's list has not are no errors in it
    LoggedPeriod logged = {}; ///< what its results say; a period of the context has none
    bool newest = false;      ///< the one that the user waits for: none that is made ends later
    Digests exports = {};     ///< by name, where they had to be looked at
};

struct RunPlan {
    std::vector<PlannedPeriod> periods; ///< that the run needs, in order of kind and time
    std::vector<std::string> left;      ///< result folders that have results already and stay as they are
    std::vector<std::string> putAway;   ///< those among them whose exports are there no more, to compare with neither
};

/// The periods of a run, and those that are only there to compare with.
struct PlanRequest {
    const Job &job;
    std::vector<PeriodFiles> periods;
    std::vector<PeriodFiles> context;
};

[[nodiscard]] std::vector<HistoryEntry> historyEntries(const std::vector<PlannedPeriod> &periods);

/// Issued periods stay as they are: a period is made where the user named it or asks for all again, where it is the
/// newest of its kind, where it has no results, or where its exports are not those that its log lists.
[[nodiscard]] RunPlan planOf(PlanRequest request);

} // namespace phuluc
