#include "phuluc766/convert.hpp"

#include "app/archive.hpp"
#include "app/documents.hpp"
#include "app/evaluated.hpp"
#include "app/finish.hpp"
#include "app/gathered.hpp"
#include "app/learning.hpp"
#include "app/listing.hpp"
#include "app/nearby.hpp"
#include "app/parallel.hpp"
#include "app/periodhistory.hpp"
#include "app/periodlog.hpp"
#include "app/plan.hpp"
#include "app/resulthomes.hpp"
#include "app/timing.hpp"
#include "base/calendar.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/memory.hpp"
#include "base/message.hpp"
#include "model/evaluate.hpp"
#include "read/read.hpp"
#include "read/xml.hpp"
#include "write/templates.hpp"

#include <algorithm>
#include <functional>
#include <memory>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// Results and the unit list, which are no exports if an input folder holds them.
std::vector<fs::path> ignoredBy(const Job &job) {
    std::vector<fs::path> ignored = {job.output};
    if (job.unitList)
        for (const char *ending : {".csv", ".xlsx"})
            ignored.push_back(fs::path(*job.unitList).replace_extension(ending));
    return ignored;
}

/// Throws Error (usage) if results would be written among the inputs, in whatever spelling. Only the working folder may
/// hold both.
void requireOtherFolder(const Job &job, const std::vector<fs::path> &inputs, const std::vector<PeriodFiles> &periods) {
    constexpr const char *fault = "thư mục này vừa là nơi ghi kết quả, vừa được nêu làm nơi lấy tệp xuất. Nêu thư mục "
                                  "có tệp tải từ Cổng, hoặc chọn nơi ghi "
                                  "khác, rồi chạy lại";
    for (const fs::path &input : inputs)
        if (isFolder(input) && isWithin(job.output, input) && !isWithin(fs::current_path(), input))
            throw Error(ErrorKind::usage, fault, {utf8(job.output), {}, {}});
    for (const PeriodFiles &period : periods)
        for (const fs::path &file : period.files)
            if (const fs::path results = job.output / pathOf(period.folder);
                isSame(fs::absolute(file).parent_path(), results))
                throw Error(ErrorKind::usage, fault, {utf8(results), {}, {}});
}

/// The periods given by --previous. Throws Error (usage) if there is none.
std::vector<PeriodFiles> previousPeriods(const fs::path &folder) {
    Listing listing = listInputs({{folder}, std::nullopt, {}});
    if (!listing.periods.empty()) return std::move(listing.periods);
    const auto error = std::ranges::find(listing.findings, Severity::error, &Finding::severity);
    throw Error(ErrorKind::usage, "không có kỳ nào để so sánh: " + error->text, {utf8(folder), {}, {}});
}

const Rules *rulesOf(const PlannedPeriod &period, const Run &run) {
    return run.job.rules.at(lastDayOf(period.files.period));
}

/// The totals that the log of a period holds for later periods, if they are still valid; else null.
std::shared_ptr<const PeriodTotals> keptTotals(const PlannedPeriod &period, const Run &run) {
    Grounds now = run.grounds;
    now.exports = period.exports;
    const Rules *rules = rulesOf(period, run);
    return rules ? currentTotals(period.logged, period.files.period, now, *rules) : nullptr;
}

/// The totals of a period as it was issued, if its log has them; else null.
std::shared_ptr<const PeriodTotals> issuedTotals(const PlannedPeriod &period, const Run &run) {
    const Rules *rules = rulesOf(period, run);
    return rules ? issuedTotals(period.logged, period.files.period, rules) : nullptr;
}

/// Evaluates an issued period with the units that its log lists: a unit that the list has lost since then is no error
/// in it.
Evaluated asItWas(const PlannedPeriod &period, const Run &run, const std::function<void()> &beforeLarge) {
    const std::shared_ptr<const PeriodTotals> issued = issuedTotals(period.logged, period.files.period);
    Context context = run.context;
    context.listRule = ListRule::guides;
    context.asIssued = issued.get();
    return evaluatePeriod(period.files, context, run.job.times, beforeLarge);
}

/// Runs one period of the plan; returns an outcome if the period is made.
std::optional<Outcome> runPeriod(const PlannedPeriod &period, std::size_t number, PeriodHistory &history,
                                 const Run &run) {
    if (period.use == Use::history)
        if (auto kept = keptTotals(period, run)) return history.put(number, std::move(kept)), std::nullopt;
    const auto beforeLarge = [&] { // only one large period at a time
        history.waitForEarlier(number);
        returnMemory();
    };
    const auto evaluated = std::make_shared<Evaluated>(
        period.asItWas ? asItWas(period, run, beforeLarge)
                       : evaluatePeriod(period.files, run.context, run.job.times, beforeLarge));
    if (period.use == Use::history && evaluated->failure == ErrorKind::system) // cannot be read now
        return history.put(number, issuedTotals(period, run)), std::nullopt;
    history.put(number, evaluated);
    if (period.use != Use::made) return std::nullopt;
    noteBeyondTheList(evaluated->result, evaluated->result.findings);
    Outcome outcome = finishPeriod(*evaluated, history.earlierThan(number), run);
    outcome.newest = period.newest;
    outcome.followed = period.followed;
    return outcome;
}

/// Evaluates each period of the plan, and writes those that are to be made.
void convertPeriods(const std::vector<PlannedPeriod> &periods, const Run &run, const Report &report) {
    PeriodHistory history(historyEntries(periods));
    std::size_t reported = 0;
    InOrder<std::optional<Outcome>> outcomes([&](const std::optional<Outcome> &outcome) {
        if (outcome) report(*outcome);
        history.finished(reported++);
    });
    inParallel(run.job.jobs, periods.size(), [&](std::size_t i) {
        try {
            heedStop(run.job.stop);
            outcomes.put(i, runPeriod(periods[i], i, history, run));
        } catch (...) {
            history.abandon(std::current_exception());
            throw;
        }
    });
}

/// The official list. Errors in it are errors of usage, and name the path as the user wrote it.
UnitLists unitListsOf(const Job &job) {
    if (!job.unitList) return {};
    const std::string name = utf8(*job.unitList);
    try {
        const std::vector<Table> tables = readTables(readFile(*job.unitList, ReadLimits{}.fileSize), name);
        return UnitLists(tables, name, job.rules);
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::system) throw;
        const std::string before = error.kind() == ErrorKind::data ? "không đọc được danh mục đơn vị: " : "";
        throw Error(ErrorKind::usage, before + error.what(), {name, error.place().sheet, error.place().cell});
    }
}

/// An outcome for findings of no period; `kind` is the kind of its errors.
Outcome outcomeOfNoPeriod(const std::vector<Finding> &findings, ErrorKind kind) {
    return {{}, hasErrors(findings) ? std::optional(kind) : std::nullopt, findings, {}};
}

/// The periods to compare with: those of --previous, else those around the periods that are made.
std::vector<PeriodFiles> comparedWith(const Job &job, std::vector<PeriodFiles> around,
                                      const std::vector<PeriodFiles> &made) {
    if (job.previous) return previousPeriods(*job.previous);
    std::erase_if(around, [&](const PeriodFiles &each) { return hasPeriod(made, each.period); });
    return around;
}

/// The number of threads for the documents of one period, if there are more threads than periods.
unsigned jobsPerPeriod(const Job &job, const RunPlan &plan) {
    const auto made = std::ranges::count(plan.periods, Use::made, &PlannedPeriod::use);
    return std::max(1U, job.jobs / static_cast<unsigned>(std::max<std::ptrdiff_t>(1, made)));
}

/// Reports the periods that the run leaves as they are, and results that lie under another name than their period.
void reportUnmade(const RunPlan &plan, const Report &report) {
    for (const std::string &folder : plan.left) report({folder, {}, {}, {}, {}, false, true});
    for (const PlannedPeriod &each : plan.periods)
        if (each.use == Use::made && !each.files.doubled && each.files.results != each.files.folder)
            report(outcomeOfNoPeriod(
                {{Severity::note,
                  {each.files.folder, {}, {}},
                  "kỳ này đã có kết quả trong thư mục " + each.files.results + ": kết quả mới cũng nằm ở đó"}},
                ErrorKind::data));
    if (!plan.findings.empty()) report(outcomeOfNoPeriod(plan.findings, ErrorKind::data));
}

int exitCode(std::optional<ErrorKind> failure) { return failure ? static_cast<int>(*failure) + 1 : 0; }

} // namespace

int convert(const Job &job, const Report &report) {
    prepareXml();
    // What all periods share: rules, headings, the official list.
    const UnitLists units = unitListsOf(job);
    const Index index(job.rules, job.settings.headings);
    TitleCache titles;
    Templates templates(job.templates);
    Run run{job, {&index, &units, &job.settings, &titles}, templates};
    run.grounds = sharedGrounds(job);

    // Which files make which period.
    const std::vector<fs::path> inputs = job.inputs.empty() ? std::vector<fs::path>{"Du-lieu"} : job.inputs;
    Listing listing = listInputs({inputs, job.period, ignoredBy(job)});
    if (job.learned) return report(learnDocument(*job.learned, listing.periods, run)), 0;
    requireOtherFolder(job, inputs, listing.periods);
    std::optional<ErrorKind> failure;
    const auto tell = [&](const Outcome &outcome) {
        if (outcome.failure) failure = worse(failure, *outcome.failure);
        report(outcome);
    };
    if (!units.notes().empty()) tell(outcomeOfNoPeriod(units.notes(), ErrorKind::usage));
    if (!listing.findings.empty()) tell(outcomeOfNoPeriod(listing.findings, listing.kind));

    // From here on no other run writes to the results. What an aborted run had begun is completed.
    std::optional<ResultFolder> results;
    if (!job.checkOnly && !listing.periods.empty()) run.results = &results.emplace(job.output, job.stop);
    if (results && !results->findings().empty()) tell(outcomeOfNoPeriod(results->findings(), ErrorKind::system));

    // A period that has results keeps their folder, whatever the period's own folder is called by now.
    if (const std::vector<Finding> unread = findResults(job.output, listing.periods); !unread.empty())
        tell(outcomeOfNoPeriod(unread, ErrorKind::system));

    // Periods around the named files: to compare with, and to check that the named files are a whole period.
    std::vector<PeriodFiles> around = periodsAround(job);
    if (const std::vector<Finding> pieces = refusePieces(job, listing.periods, around); !pieces.empty())
        tell({{}, ErrorKind::data, pieces, {}});
    around = comparedWith(job, std::move(around), listing.periods);

    // Issued periods stay as they are; they are read only if other periods show them.
    const RunPlan plan = planOf({job, std::move(listing.periods), std::move(around)});
    reportUnmade(plan, tell);

    // Each period: evaluate its inputs, compare with its predecessor, write its documents, place them.
    run.jobsPerPeriod = jobsPerPeriod(job, plan);
    convertPeriods(plan.periods, run, tell);
    if (const std::vector<Finding> leftOut = templates.findings(); !leftOut.empty())
        tell({{}, std::nullopt, leftOut, {}});
    return exitCode(failure);
}

} // namespace phuluc
