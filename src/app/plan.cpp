#include "app/plan.hpp"

#include "app/parallel.hpp"
#include "base/calendar.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <utility>

namespace phuluc {
namespace {

using Periods = std::vector<PlannedPeriod>;

bool isBefore(const PlannedPeriod &a, const PlannedPeriod &b) {
    const Period &x = a.files.period, &y = b.files.period;
    if (x.kind != y.kind) return x.kind < y.kind;
    if (earlier(x, y) || earlier(y, x)) return earlier(x, y);
    return !a.context && b.context;
}

/// Decides how later periods use each period. If the user names --previous, periods are compared with those of that
/// folder only; a period that both inputs have is taken from it.
void giveRoles(Periods &periods, bool previousNamed) {
    for (PlannedPeriod &each : periods) {
        if (!previousNamed || each.context) continue;
        const bool twice = std::ranges::any_of(periods, [&](const PlannedPeriod &other) {
            return other.context && samePeriod(other.files.period, each.files.period);
        });
        each.role = twice ? HistoryRole::none : HistoryRole::history;
    }
}

/// Whether there is a later period of the same kind. Periods of the context count if `context` is true.
bool isFollowed(const PlannedPeriod &period, const Periods &periods, bool context) {
    return std::ranges::any_of(periods, [&](const PlannedPeriod &other) {
        return (context || !other.context) && other.files.period.kind == period.files.period.kind &&
               earlier(period.files.period, other.files.period);
    });
}

/// Whether the results were made from the same exports. If several folders name the period, the files of the first
/// unchanged folder are used, and the period is reported as doubled only if another folder has other exports. Errors on
/// other things in the folder, such as an empty subfolder, are dropped.
bool isUnchanged(PlannedPeriod &period) {
    PeriodFiles &files = period.files;
    std::vector<std::vector<std::filesystem::path>> places = files.copies;
    places.insert(places.begin(), files.files);
    std::size_t unchanged = 0;
    for (std::size_t i = places.size(); i-- > 0;) {
        PeriodFiles place = files;
        place.files = places[i];
        Digests exports = exportsOf(place);
        if (!sameExports(period.logged, place, exports)) continue;
        ++unchanged;
        files.files = places[i];
        period.exports = std::move(exports);
    }
    if (unchanged == 0) period.exports = exportsOf(files);
    if (unchanged == places.size()) files.doubled.reset();
    if (unchanged > 0)
        std::erase_if(files.findings, [](const Finding &each) { return each.severity == Severity::error; });
    return unchanged > 0;
}

/// What the log in a result folder says. If the log cannot be read, the period counts as issued.
LoggedPeriod readLog(const std::filesystem::path &results) {
    try {
        return loggedIn(results);
    } catch (const Error &error) {
        LoggedPeriod logged;
        logged.issued = logged.lost = true;
        logged.failure = asFinding(error);
        return logged;
    }
}

/// Whether the period has results that this run does not touch.
bool isLeft(PlannedPeriod &period, const Periods &periods, const Job &job) {
    period.asItWas = true;
    if (period.context) return true;
    period.logged = readLog(job.output / pathOf(period.files.results));
    period.asItWas = period.logged.issued && isFollowed(period, periods, true);
    if (job.again || period.files.named || !period.logged.issued || !isFollowed(period, periods, false)) return false;
    if (period.files.files.empty()) return true; // the user has put the exports away, or may not read them
    return period.logged.lost || isUnchanged(period);
}

/// Whether the user has put the exports of an issued period away.
bool isPutAway(const PlannedPeriod &each) {
    return each.use != Use::made && !each.context && each.files.files.empty() && !each.files.failure;
}

/// Tells what the user should know about a period that the run leaves alone.
void tellOfLeft(PlannedPeriod &period, RunPlan &plan) {
    constexpr const char *kept = ". Kết quả đã có của kỳ này giữ nguyên";
    constexpr const char *again = " Muốn lập lại thì kéo thư mục của kỳ này trong Du-lieu thả lên tệp Tao-phu-luc";
    const std::string &folder = period.files.folder;
    const auto tell = [&](Severity severity, const Place &place, std::string text) {
        plan.findings.push_back({severity, place, std::move(text)});
    };
    const Place place{folder, {}, {}};
    plan.left.push_back(folder);
    if (period.files.doubled) plan.findings.push_back(*std::exchange(period.files.doubled, std::nullopt));
    if (const std::optional<Finding> &failure = period.logged.failure)
        tell(Severity::warning, failure->place, failure->text + kept);
    else if (period.logged.lost)
        tell(Severity::warning, place,
             std::string("thư mục kết quả không còn nhat-ky.txt nên không biết tệp xuất có thay đổi không: giữ nguyên "
                         "kết quả.") +
                 again);
    if (period.logged.emptied)
        tell(Severity::note, place,
             std::string("thư mục kết quả của kỳ này không còn văn bản nào; chương trình không tự lập lại.") + again);
    if (isPutAway(period))
        tell(Severity::note, place,
             "thư mục không còn tệp nào: kết quả đã có giữ nguyên, kỳ sau không so sánh với kỳ này");
    if (period.files.failure)
        for (const Finding &finding : period.files.findings) tell(Severity::note, finding.place, finding.text + kept);
}

void markNewest(Periods &periods) {
    PlannedPeriod *newest = nullptr;
    for (PlannedPeriod &each : periods)
        if (each.use == Use::made && (!newest || lastDayOf(newest->files.period) <= lastDayOf(each.files.period)))
            newest = &each;
    if (!newest) return;
    newest->newest = true;
    newest->followed = isFollowed(*newest, periods, true);
}

/// Marks the earlier periods that the periods to be made need.
void addNeeds(Periods &periods) {
    const std::vector<HistoryEntry> entries = historyEntries(periods);
    const std::vector<std::optional<std::size_t>> before = predecessors(entries);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (periods[i].use != Use::made) continue;
        if (before[i]) periods[*before[i]].use = std::max(periods[*before[i]].use, Use::compared);
        for (const std::size_t each : historyOf(entries, i))
            periods[each].use = std::max(periods[each].use, Use::history);
    }
}

} // namespace

std::vector<HistoryEntry> historyEntries(const std::vector<PlannedPeriod> &periods) {
    std::vector<HistoryEntry> entries;
    for (const PlannedPeriod &each : periods) entries.push_back({each.files.period, each.role});
    return entries;
}

RunPlan planOf(PlanRequest request) {
    RunPlan plan;
    for (PeriodFiles &each : request.periods) plan.periods.push_back({std::move(each)});
    for (PeriodFiles &each : request.context) {
        plan.periods.push_back({std::move(each)});
        plan.periods.back().context = true;
    }
    std::ranges::stable_sort(plan.periods, isBefore);
    giveRoles(plan.periods, request.job.previous.has_value());

    // Only the bytes of the exports decide whether a period is left alone; no table is read for this.
    inParallel(request.job.jobs, plan.periods.size(), [&](std::size_t i) {
        PlannedPeriod &period = plan.periods[i];
        if (!isLeft(period, plan.periods, request.job)) period.use = Use::made;
    });
    for (PlannedPeriod &each : plan.periods)
        if (each.use != Use::made && !each.context) tellOfLeft(each, plan);
    std::erase_if(plan.periods, isPutAway);
    markNewest(plan.periods);
    addNeeds(plan.periods);
    std::erase_if(plan.periods, [](const PlannedPeriod &each) { return each.use == Use::none; });
    return plan;
}

} // namespace phuluc
