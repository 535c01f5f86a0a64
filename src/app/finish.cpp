#include "app/finish.hpp"

#include "app/logtext.hpp"
#include "app/samples.hpp"
#include "app/timing.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/resultlog.hpp"
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

/// Documents that somebody has edited.
struct Edited {
    std::set<std::string> staying; ///< the run makes the same document as before the edit, so the edited one stays
    std::set<std::string> givingWay;
    std::set<std::string> equal; ///< not listed by a log, but the very document that the run makes
};

Edited editedIn(const Staging &staging, const fs::path &folder) {
    Edited edited;
    const Listed before = documentsOf(folder);
    for (const std::string &name : staging.edited()) {
        const std::string made = staging.names().contains(name) ? digestOf(staging.path(name)) : std::string();
        const bool equal = !made.empty() && digestOf(folder / pathOf(name)) == made;
        (equal ? edited.equal : before.at(name) == made ? edited.staying : edited.givingWay).insert(name);
    }
    return edited;
}

/// Reports documents that somebody has edited, or may have edited if the log is gone.
void tellOfEdited(const Edited &edited, const LoggedPeriod &before, const Grounds &now,
                  std::vector<Finding> &findings) {
    const std::string changed = changesBetween(before.grounds, now);
    const auto names = [](const std::set<std::string> &all) { return join({all.begin(), all.end()}, ", "); };
    if (!edited.staying.empty())
        findings.push_back({Severity::note,
                            {},
                            names(edited.staying) + " có người sửa sau khi lập, số liệu không đổi: giữ bản đã sửa"});
    if (!edited.givingWay.empty() && before.lost)
        findings.push_back({Severity::warning,
                            {},
                            "thư mục kết quả không còn nhat-ky.txt nên không biết có người sửa các văn bản sau khi lập "
                            "không: đã lập bản mới. Bản trước nằm trong Ban-cu, chép lại phần đã sửa nếu có: " +
                                names(edited.givingWay)});
    else if (!edited.givingWay.empty())
        findings.push_back(
            {Severity::warning,
             {},
             names(edited.givingWay) + " có người sửa sau khi lập, nay " +
                 (changed.empty() ? std::string("kết quả") : changed) +
                 " đã thay đổi nên lập bản mới. Bản đã sửa nằm trong Ban-cu, chép lại phần sửa nếu cần"});
}

/// Whether a file in `Ban-cu` was a document of that name. It has a number if the name existed there.
bool wasCalled(const fs::path &kept, const std::string &name) {
    const fs::path document = pathOf(name);
    return kept.filename() == document ||
           (kept.extension() == document.extension() && utf8(kept.stem()).starts_with(utf8(document.stem()) + " ("));
}

/// Reports other files moved to `Ban-cu`: documents that are no longer made, and files of other people.
void tellOfKept(const std::vector<fs::path> &kept, const Edited &edited, std::vector<Finding> &findings) {
    std::vector<std::string> names;
    for (const fs::path &file : kept)
        if (std::ranges::none_of(edited.givingWay, [&](const std::string &name) { return wasCalled(file, name); }))
            names.push_back(utf8(file.filename()));
    if (!names.empty())
        findings.push_back(
            {Severity::note, {}, "đã chuyển vào Ban-cu, vì không phải kết quả của lần chạy này: " + join(names, ", ")});
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
    const Edited edited = editedIn(staging, folder);
    std::set<std::string> staying = edited.staying;
    staying.insert(edited.equal.begin(), edited.equal.end());
    tellOfEdited(edited, loggedIn(folder), grounds, result.findings);
    staging.writeLog(logText({result, grounds, *evaluated.totals, staging.manifest()}));
    Placed placed = staging.place(staying);
    tellOfKept(placed.kept, edited, result.findings);
    std::vector<fs::path> documents = std::move(placed.documents);
    for (const std::string &name : staying) documents.push_back(folder / pathOf(name));
    std::ranges::sort(documents);
    watch.was(Stage::place);
    return documents;
}

void writeRefusal(PeriodResult &result, const Run &run) {
    Staging staging(*run.results, result.results);
    if (const std::set<std::string> edited = staging.edited(); !edited.empty())
        result.findings.push_back({Severity::warning,
                                   {},
                                   "kỳ này có lỗi, kết quả cũ không dùng được nữa nên đã chuyển vào Ban-cu, kể cả bản "
                                   "đã sửa: " +
                                       join({edited.begin(), edited.end()}, ", ")});
    staging.writeLog(refusal(result));
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
