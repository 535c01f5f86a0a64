#include "phuluc766/convert.hpp"

#include "archive.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/staging.hpp"
#include "base/wording.hpp"
#include "chain.hpp"
#include "documents.hpp"
#include "evaluated.hpp"
#include "journal.hpp"
#include "learning.hpp"
#include "listing.hpp"
#include "model/compare.hpp"
#include "model/evaluate.hpp"
#include "model/gap.hpp"
#include "model/plausibility.hpp"
#include "parallel.hpp"
#include "read/read.hpp"
#include "read/xml.hpp"
#include "timing.hpp"
#include "write/templates.hpp"

#include <algorithm>
#include <memory>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

void append(std::vector<Finding> &findings, const std::vector<Finding> &more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

std::vector<Period> periodsOf(const std::vector<PeriodFiles> &listed) {
    std::vector<Period> periods;
    for (const PeriodFiles &each : listed) periods.push_back(each.period);
    return periods;
}

/// Results and the unit list are no exports, where an input folder holds them.
std::vector<fs::path> ignoredBy(const Job &job) {
    std::vector<fs::path> ignored = {job.output};
    if (job.unitList)
        for (const char *ending : {".csv", ".xlsx"})
            ignored.push_back(fs::path(*job.unitList).replace_extension(ending));
    return ignored;
}

/// Results never go among the inputs, however the folders are spelt. Only a folder that the user works in may hold
/// both.
void requireOtherFolder(const Job &job, const std::vector<fs::path> &inputs, const std::vector<PeriodFiles> &periods) {
    constexpr const char *fault =
        "kết quả không được ghi vào chính thư mục tệp xuất. Chọn nơi khác (tùy chọn --output)";
    for (const fs::path &input : inputs)
        if (isFolder(input) && isWithin(job.output, input) && !isWithin(fs::current_path(), input))
            throw Error(ErrorKind::usage, fault, {utf8(job.output), {}, {}});
    for (const PeriodFiles &period : periods)
        for (const fs::path &file : period.files)
            if (const fs::path results = job.output / pathOf(period.folder);
                isSame(fs::absolute(file).parent_path(), results))
                throw Error(ErrorKind::usage, fault, {utf8(results), {}, {}});
}

/// The periods that the user wants to compare with; there must be one.
Listing previousPeriods(const fs::path &folder) {
    Listing listing = listInputs({{folder}, std::nullopt, {}});
    if (!listing.periods.empty()) return listing;
    const auto error = std::find_if(listing.findings.begin(), listing.findings.end(),
                                    [](const Finding &each) { return each.severity == Severity::error; });
    throw Error(ErrorKind::usage, "tùy chọn --previous cần thư mục tệp xuất của một kỳ; " + error->text,
                {utf8(folder), {}, {}});
}

/// What keeps a period to compare with from being used, its files named by their whole paths.
std::vector<Finding> errorsOf(const Evaluated &previous, const PeriodFiles &listed) {
    std::vector<Finding> errors;
    for (Finding finding : previous.result.findings) {
        if (finding.severity != Severity::error) continue;
        for (const fs::path &file : listed.files)
            if (inputName(file) == finding.place.file) finding.place.file = utf8(file);
        errors.push_back(std::move(finding));
    }
    return errors;
}

/// The periods that the user wants to compare with, as far as any of the run is to be.
struct Given {
    std::vector<std::shared_ptr<const Evaluated>> before; ///< for each period of the run
    std::vector<Finding> faults;
};

Given givenPeriods(const fs::path &folder, const std::vector<PeriodFiles> &periods, const Run &run) {
    const Listing previous = previousPeriods(folder);
    const std::vector<std::optional<std::size_t>> nearest =
        predecessors(periodsOf(periods), periodsOf(previous.periods));
    const auto isNeeded = [&](std::size_t i) { return std::find(nearest.begin(), nearest.end(), i) != nearest.end(); };
    std::vector<std::shared_ptr<const Evaluated>> evaluated(previous.periods.size());
    std::vector<std::vector<Finding>> errors(previous.periods.size());
    inParallel(run.job.jobs, previous.periods.size(), [&](std::size_t i) {
        auto each = std::make_shared<const Evaluated>(evaluatePeriod(previous.periods[i], run.context, run.job.times));
        errors[i] = errorsOf(*each, previous.periods[i]);
        if (isNeeded(i)) evaluated[i] = std::move(each);
    });
    Given given{{}, previous.findings};
    for (const std::vector<Finding> &each : errors) append(given.faults, each);
    for (const std::optional<std::size_t> &each : nearest) given.before.push_back(each ? evaluated[*each] : nullptr);
    return given;
}

/// Compares a period with its predecessor, if that is fit to be compared with.
std::optional<Comparison> comparisonOf(PeriodResult &result, const Evaluated *before, const Job &job) {
    if (!before && job.previous)
        result.findings.push_back({Severity::warning,
                                   {},
                                   "không có kỳ cùng loại trước " + periodName(result.period) +
                                       " trong thư mục nêu bằng --previous để so sánh. Kiểm tra tùy chọn đó"});
    if (!before) return std::nullopt;
    if (!before->failure) return compare(result, before->result);
    result.findings.push_back(
        {Severity::warning,
         {},
         "kỳ trước (" + periodName(before->result.period) + ") còn lỗi nên không so sánh. Sửa kỳ đó rồi chạy lại"});
    return std::nullopt;
}

/// Adds what a person has to look at before the results are used.
void addDoubts(PeriodResult &result, const Comparison *comparison, const Earlier &earlier, const Run &run) {
    const PeriodResult *before = comparison ? comparison->before : nullptr;
    const std::vector<Finding> doubts = doubtsAbout({&result, before, earlier.history, &run.job.settings});
    if (before) append(result.findings, gapWarnings(result.period, before->period));
    append(result.findings, doubts);
}

std::vector<fs::path> writePeriod(Evaluated &evaluated, Earlier earlier, const Run &run) {
    PeriodResult &result = evaluated.result;
    const std::optional<Comparison> comparison = comparisonOf(result, earlier.before.get(), run.job);
    addDoubts(result, comparison ? &*comparison : nullptr, earlier, run);
    if (run.job.checkOnly) return {};

    Staging staging(*run.results, result.folder);
    earlier.history.push_back(evaluated.digest);
    Documents(run, result, comparison ? &*comparison : nullptr, staging).write(earlier.history);

    // From here on nothing is computed any more: the log lists what was written, and all is put in place together.
    Stopwatch watch(run.job.times);
    staging.writeLog(journal(result, staging.manifest()));
    Placed placed = staging.place();
    watch.was(Stage::place);
    return std::move(placed.documents);
}

/// A refused period leaves its log, and nothing of an earlier run that could pass for new.
void refusePeriod(const PeriodResult &result, const Run &run) {
    if (run.job.checkOnly) return;
    try {
        Staging staging(*run.results, result.folder);
        staging.writeLog(journal(result, {}));
        static_cast<void>(staging.retire());
    } catch (const Error &) {
        heedStop(run.job.stop);
        static_cast<void>(Staging(*run.results, result.folder).retire()); // on a full disk even without a log
        throw;
    }
}

/// What a step of a period failed with is a finding of that period; a run that is to end ends.
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

/// Whatever keeps a period from being written refuses it, as faults of its data do.
Outcome finishPeriod(Evaluated &evaluated, Earlier earlier, const Run &run) {
    PeriodResult &result = evaluated.result;
    Outcome outcome{result.folder, evaluated.failure, {}, {}, result.sources};
    if (!outcome.failure)
        attempt([&] { outcome.written = writePeriod(evaluated, std::move(earlier), run); }, result, outcome, run);
    if (outcome.failure) attempt([&] { refusePeriod(result, run); }, result, outcome, run);
    outcome.findings = std::move(result.findings);
    return outcome;
}

/// Evaluates each period, and writes it beside those before it; `given`: what to compare with in place of these.
void convertPeriods(const std::vector<PeriodFiles> &periods, const std::optional<Given> &given, const Run &run,
                    const Report &report) {
    Chain chain(periodsOf(periods));
    std::size_t reported = 0;
    InOrder<Outcome> outcomes([&](const Outcome &outcome) {
        report(outcome);
        chain.finished(reported++);
    });
    inParallel(run.job.jobs, periods.size(), [&](std::size_t i) {
        try {
            heedStop(run.job.stop);
            const auto evaluated = std::make_shared<Evaluated>(evaluatePeriod(periods[i], run.context, run.job.times));
            chain.put(i, evaluated);
            Earlier earlier = chain.earlierThan(i);
            if (given) earlier.before = given->before[i];
            outcomes.put(i, finishPeriod(*evaluated, std::move(earlier), run));
        } catch (...) {
            chain.abandon(std::current_exception());
            throw;
        }
    });
}

/// The official list; whatever is wrong with it is wrong usage, and named by the path that the user knows.
UnitLists unitListsOf(const Job &job) {
    if (!job.unitList) return {};
    const std::string name = utf8(*job.unitList);
    try {
        const std::vector<Table> tables = readTables(readFile(*job.unitList, ReadLimits{}.fileSize), name);
        const Table *table = unitListIn(tables);
        if (!table) throw Error(ErrorKind::usage, "danh mục đơn vị không có trang nào thấy được", {name, {}, {}});
        return UnitLists(*table, name, standardRules());
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::system) throw;
        const std::string before = error.kind() == ErrorKind::data ? "không đọc được danh mục đơn vị: " : "";
        throw Error(ErrorKind::usage, before + error.what(), {name, error.place().sheet, error.place().cell});
    }
}

int exitCode(std::optional<ErrorKind> failure) { return failure ? static_cast<int>(*failure) + 1 : 0; }

} // namespace

int convert(const Job &job, const Report &report) {
    prepareXml();
    // What all periods share: rules, headings, the official list.
    const UnitLists units = unitListsOf(job);
    const Headings headings(standardRules(), job.settings.headings);
    KnownTitles titles;
    Templates templates(job.templates);
    Run run{job, {&standardRules(), &headings, &units, &job.settings, &titles}, templates};

    // Which files make which period.
    const std::vector<fs::path> inputs = job.inputs.empty() ? std::vector<fs::path>{"Du-lieu"} : job.inputs;
    const Listing listing = listInputs({inputs, job.period, ignoredBy(job)});
    if (job.learned) {
        report(learnDocument(*job.learned, listing.periods, run));
        return 0;
    }
    requireOtherFolder(job, inputs, listing.periods);
    std::optional<ErrorKind> failure;
    if (hasErrors(listing.findings)) failure = ErrorKind::data;
    if (!listing.findings.empty()) report({{}, failure, listing.findings, {}});

    const auto tell = [&](const Outcome &outcome) {
        if (outcome.failure) failure = worse(failure, *outcome.failure);
        report(outcome);
    };

    // From here on no other run writes there; what a dead one had begun is finished.
    std::optional<ResultFolder> results;
    if (!job.checkOnly && !listing.periods.empty()) run.results = &results.emplace(job.output, job.stop);
    if (results && !results->findings().empty())
        tell({{},
              hasErrors(results->findings()) ? std::optional(ErrorKind::system) : std::nullopt,
              results->findings(),
              {}});

    // What to compare with, where the user says it.
    std::optional<Given> given;
    if (job.previous) given = givenPeriods(*job.previous, listing.periods, run);
    if (given && !given->faults.empty()) {
        const bool errors = hasErrors(given->faults);
        tell({{}, errors ? std::optional(ErrorKind::data) : std::nullopt, given->faults, {}});
    }

    // Each period from its own inputs, beside its predecessor, into documents, into place.
    run.jobsPerPeriod =
        std::max(1U, job.jobs / static_cast<unsigned>(std::max<std::size_t>(1, listing.periods.size())));
    convertPeriods(listing.periods, given, run, tell);
    if (const std::vector<Finding> leftOut = templates.findings(); !leftOut.empty())
        tell({{}, std::nullopt, leftOut, {}});
    return exitCode(failure);
}

} // namespace phuluc
