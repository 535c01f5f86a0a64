#include "app/finish.hpp"

#include "app/edited.hpp"
#include "app/logtext.hpp"
#include "app/samples.hpp"
#include "app/timing.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/staging.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/compare.hpp"
#include "model/plausibility.hpp"

#include <algorithm>
#include <set>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// Compares a period with its predecessor, if the predecessor can be compared.
std::optional<Comparison> comparisonOf(PeriodResult &result, const Evaluated *before, const Job &job) {
    if (!before && job.previous)
        result.findings.push_back({Severity::warning,
                                   {},
                                   "thư mục nêu để so sánh không có kỳ cùng loại trước " + periodName(result.period) +
                                       ": không so sánh. Chọn thư mục của kỳ trước"});
    if (!before) return std::nullopt;
    if (!before->failure) {
        noteBeyondTheList(before->result, result.findings);
        return compare(result, before->result);
    }
    result.findings.push_back({Severity::warning,
                               {},
                               "không so sánh được với kỳ trước (" +
                                   periodNameBeside(before->result.period, result.period) + ", thư mục " +
                                   before->result.folder + "), tệp xuất của kỳ đó có lỗi: " + before->cause});
    return std::nullopt;
}

/// Adds doubts, which somebody must check before the results are used.
void addDoubts(PeriodResult &result, const Comparison *comparison, const EarlierPeriods &earlier, const Run &run) {
    const PeriodResult *before = comparison ? comparison->before : nullptr;
    const auto add = [&](const std::vector<Finding> &more) {
        result.findings.insert(result.findings.end(), more.begin(), more.end());
    };
    const std::vector<Finding> doubts =
        doubtsAbout({&result, before, earlier.history, &run.job.settings, run.context.unitLists});
    if (before) add(gapWarnings(result.period, before->period));
    add(doubts);
}

/// Everything from which the documents of a period are made.
Grounds groundsOf(const Evaluated &evaluated, const Evaluated *before, const Run &run) {
    Grounds grounds = run.grounds;
    grounds.exports = evaluated.exports;
    if (before) grounds.compared = digestOf(before->exports);
    return grounds;
}

std::vector<fs::path> writePeriod(Evaluated &evaluated, EarlierPeriods earlier, const Run &run) {
    PeriodResult &result = evaluated.result;
    const std::optional<Comparison> comparison = comparisonOf(result, earlier.before.get(), run.job);
    addDoubts(result, comparison ? &*comparison : nullptr, earlier, run);
    if (run.job.checkOnly) return {};

    const fs::path folder = run.results->path() / pathOf(result.results);
    Staging staging(*run.results, result.results);
    earlier.history.push_back(evaluated.totals);
    Documents(run, result, comparison ? &*comparison : nullptr, staging).write(earlier.history);
    if (run.job.settings.sample) markSamples(staging);

    // All figures are computed at this point. The log lists what was written, and all files are placed together.
    Stopwatch watch(run.job.times);
    const Grounds grounds = groundsOf(evaluated, comparison ? earlier.before.get() : nullptr, run);
    const LoggedPeriod before = loggedIn(folder);
    const Edited edited = editedIn(staging, folder, before);
    std::set<std::string> staying = edited.staying;
    staying.insert(edited.equal.begin(), edited.equal.end());
    tellOfEdited(edited, before, grounds, result.findings);
    tellOfEarlier(edited, before, result.findings);
    staging.writeLog(logText({result, grounds, *evaluated.totals, staging.manifest(), edited.kept}));
    Placed placed = staging.place(staying);
    tellOfKept(placed.kept, edited, result.findings);
    std::vector<fs::path> documents = std::move(placed.documents);
    for (const std::string &name : staying) documents.push_back(folder / pathOf(name));
    std::ranges::sort(documents);
    watch.was(Stage::place);
    return documents;
}

void writeRefusal(PeriodResult &result, const Run &run) {
    const fs::path folder = run.results->path() / pathOf(result.results);
    Staging staging(*run.results, result.results);
    const LoggedPeriod before = loggedIn(folder);
    const Edited edited = editedIn(staging, folder, before);
    tellOfRefused(edited, result.findings);
    tellOfEarlier(edited, before, result.findings);
    staging.writeLog(refusal(result, edited.kept));
    static_cast<void>(staging.retire());
}

/// Writes the log of a refused period, and moves away its earlier documents, so that nobody takes them for new ones.
void refusePeriod(PeriodResult &result, const Run &run) {
    if (run.job.checkOnly) return;
    try {
        writeRefusal(result, run);
    } catch (const Error &) {
        heedStop(run.job.stop);
        static_cast<void>(Staging(*run.results, result.results).retire()); // on a full disk even without the log
        throw;
    }
}

/// Runs a step of a period. If it throws, the error becomes a finding of that period; but a request to end is passed
/// on.
template <class Step>
void attempt(const Step &step, PeriodResult &result, Outcome &outcome, const Run &run) {
    try {
        step();
    } catch (const Error &error) {
        heedStop(run.job.stop);
        result.findings.push_back(asFinding(run.results ? run.results->asPlaced(error) : error));
        outcome.failure = worse(outcome.failure, error.kind());
    }
}

} // namespace

void noteBeyondTheList(const PeriodResult &before, std::vector<Finding> &findings) {
    for (Finding finding : before.beyondTheList) {
        finding.place.file.insert(0, before.folder + "/");
        findings.push_back(std::move(finding));
    }
}

Outcome finishPeriod(Evaluated &evaluated, EarlierPeriods earlier, const Run &run) {
    PeriodResult &result = evaluated.result;
    Outcome outcome{result.folder, evaluated.failure, {}, {}, result.sources};
    outcome.results = result.results;
    if (!outcome.failure)
        attempt([&] { outcome.written = writePeriod(evaluated, std::move(earlier), run); }, result, outcome, run);
    if (outcome.failure) attempt([&] { refusePeriod(result, run); }, result, outcome, run);
    outcome.findings = std::move(result.findings);
    return outcome;
}

} // namespace phuluc
