#include "phuluc766/convert.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/sha256.hpp"
#include "base/wording.hpp"
#include "folder.hpp"
#include "journal.hpp"
#include "listing.hpp"
#include "model/compare.hpp"
#include "model/evaluate.hpp"
#include "model/period.hpp"
#include "parallel.hpp"
#include "read/csv.hpp"
#include "read/read.hpp"
#include "write/appendix.hpp"
#include "write/report.hpp"
#include "write/summary.hpp"
#include "write/templates.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// A period from its files to its evaluated results.
struct Evaluated {
    PeriodResult result;
    std::optional<ErrorKind> failure;
};

/// Everything that all periods share.
struct Run {
    const Job &job;
    Context context;
    Templates &templates;
};

bool hasErrors(const std::vector<Finding> &findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &each) { return each.severity == Severity::error; });
}

void append(std::vector<Finding> &findings, const std::vector<Finding> &more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

ErrorKind worse(std::optional<ErrorKind> a, ErrorKind b) { return a ? std::max(*a, b) : b; }

/// Reads one file into the period's input; what is no table at all is passed over with a warning.
void readInto(PeriodInput &input, const fs::path &file, std::vector<Finding> &findings) {
    const std::string name = utf8(file.filename());
    const std::string bytes = readFile(file, ReadLimits{}.fileSize);
    const FileType type = fileType(bytes);
    const bool prose = type.format == FileFormat::csv && !claimsToBeTable(file) && isProse(bytes, name);
    if (prose || (type.format == FileFormat::other && !claimsToBeTable(file))) {
        const std::string what = prose ? "văn bản thường" : type.name;
        findings.push_back({Severity::warning, {name, {}, {}}, "là " + what + ", không phải bảng tính: bỏ qua"});
        return;
    }
    input.files.push_back({name, sha256(bytes), readTables(bytes, name)});
}

/// Reads and evaluates one period; nothing that is wrong with it leaves this function but as findings.
Evaluated evaluatePeriod(const PeriodFiles &files, const Context &context) {
    PeriodInput input{files.period, files.folder, {}};
    std::vector<Finding> findings = files.findings;
    std::optional<ErrorKind> failure;
    for (const fs::path &file : files.files) {
        try {
            readInto(input, file, findings);
        } catch (const Error &error) {
            findings.push_back(asFinding(error));
            failure = worse(failure, error.kind());
        }
    }
    PeriodResult result;
    try {
        if (!hasErrors(findings) || !input.files.empty()) result = evaluate(input, context);
    } catch (const Error &error) {
        findings.push_back(asFinding(error));
    }
    result.period = files.period;
    result.folder = files.folder;
    result.findings.insert(result.findings.begin(), findings.begin(), findings.end());
    if (hasErrors(result.findings)) failure = worse(failure, ErrorKind::data);
    return {std::move(result), failure};
}

std::vector<Evaluated> evaluateAll(const std::vector<PeriodFiles> &periods, const Run &run) {
    std::vector<Evaluated> evaluated(periods.size());
    inParallel(run.job.jobs, periods.size(),
               [&](std::size_t i) { evaluated[i] = evaluatePeriod(periods[i], run.context); });
    return evaluated;
}

/// Results and the unit list are no exports, where an input folder holds them.
std::vector<fs::path> ignoredBy(const Job &job) {
    std::vector<fs::path> ignored = {job.output};
    if (job.unitList)
        for (const char *ending : {".csv", ".xlsx"})
            ignored.push_back(fs::path(*job.unitList).replace_extension(ending));
    return ignored;
}

/// Results never go where exports lie.
void requireOtherFolder(const Job &job, const std::vector<PeriodFiles> &periods) {
    for (const PeriodFiles &period : periods)
        for (const fs::path &file : period.files)
            if (trueName(file).parent_path() == trueName(job.output / pathOf(period.folder)))
                throw Error(ErrorKind::usage,
                            "kết quả không được ghi vào chính thư mục tệp xuất. Chọn nơi khác (tùy chọn --output)",
                            {utf8(job.output / pathOf(period.folder)), {}, {}});
}

/// Where nothing can be written is told once, and before the work. Throws Error (system).
void requireWritable(const fs::path &output) {
    const Staging probe(output / "thu"); // makes the folder, and one in it that goes away again
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

/// What keeps the periods to compare with from being used, their files named by their whole paths.
std::vector<Finding> errorsOf(const std::vector<Evaluated> &previous, const std::vector<PeriodFiles> &listed) {
    std::vector<Finding> errors;
    for (std::size_t i = 0; i < previous.size(); ++i)
        for (Finding finding : previous[i].result.findings) {
            if (finding.severity != Severity::error) continue;
            for (const fs::path &file : listed[i].files)
                if (utf8(file.filename()) == finding.place.file) finding.place.file = utf8(file);
            errors.push_back(std::move(finding));
        }
    return errors;
}

/// The nearest earlier period of the same kind, whether it could be evaluated or not; null: none.
const Evaluated *predecessor(const PeriodResult &now, const std::vector<Evaluated> &candidates) {
    const Evaluated *nearest = nullptr;
    for (const Evaluated &each : candidates) {
        if (each.result.period.kind != now.period.kind || !earlier(each.result.period, now.period)) continue;
        if (!nearest || earlier(nearest->result.period, each.result.period)) nearest = &each;
    }
    return nearest;
}

/// The period and all before it of its kind, oldest first.
std::vector<const PeriodResult *> historyOf(const PeriodResult &now, const std::vector<Evaluated> &all) {
    std::vector<const PeriodResult *> history;
    for (const Evaluated &each : all)
        if (!each.failure && each.result.period.kind == now.period.kind && earlier(each.result.period, now.period))
            history.push_back(&each.result);
    history.push_back(&now);
    return history;
}

/// Writes every document of a period into its staging folder.
class Documents {
  public:
    Documents(const Run &run, const PeriodResult &result, const Comparison *comparison, const Staging &staging)
        : run_(run), result_(result), comparison_(comparison), staging_(staging) {}

    void writeAppendices() const {
        const bool districts = result_.of(Level::district) != nullptr;
        static constexpr std::array<const char *, 3> names = {"Phu-luc-I.xlsx", "Phu-luc-II.xlsx", "Phu-luc-III.xlsx"};
        for (const LevelResult &level : result_.levels) {
            const int number = level.level == Level::department             ? 1
                               : level.level == Level::commune && districts ? 3
                                                                            : 2;
            const AppendixHead head{number, &result_, &run_.job.settings, run_.job.formulas};
            writeAppendix(level, head, staging_.path(names[static_cast<std::size_t>(number - 1)]));
        }
    }

    void writeTexts() const {
        const ReportInput input{&result_, comparison_, &run_.job.settings};
        if (run_.job.templates.empty()) return;
        for (const ReportDocument &document : reportDocuments(input))
            writeReport(document, input, run_.templates, staging_.path(document.name));
    }

    void writeOverview(const std::vector<const PeriodResult *> &history) const {
        const ReportInput input{&result_, comparison_, &run_.job.settings};
        writeSummary({&result_, comparison_, history, sentences(input), &run_.job.settings},
                     staging_.path("Tong-hop.xlsx"));
    }

  private:
    const Run &run_;
    const PeriodResult &result_;
    const Comparison *comparison_;
    const Staging &staging_;
};

/// Compares a period with its predecessor, if that is fit to be compared with.
std::optional<Comparison> comparisonOf(PeriodResult &result, const Evaluated *before, const Job &job) {
    if (!before && job.previous)
        result.findings.push_back({Severity::warning,
                                   {},
                                   "không có kỳ cùng loại trước " + periodName(result.period) + " trong " +
                                       utf8(*job.previous) + " để so sánh. Kiểm tra tùy chọn --previous"});
    if (!before) return std::nullopt;
    if (!before->failure) return compare(result, before->result);
    result.findings.push_back(
        {Severity::warning,
         {},
         "kỳ trước (" + periodName(before->result.period) + ") còn lỗi nên không so sánh. Sửa kỳ đó rồi chạy lại"});
    return std::nullopt;
}

std::vector<fs::path> writePeriod(Evaluated &evaluated, const Evaluated *before, const std::vector<Evaluated> &all,
                                  const Run &run) {
    PeriodResult &result = evaluated.result;
    const std::optional<Comparison> comparison = comparisonOf(result, before, run.job);
    if (run.job.checkOnly) return {};

    Staging staging(run.job.output / pathOf(result.folder));
    const Documents documents(run, result, comparison ? &*comparison : nullptr, staging);
    documents.writeAppendices();
    documents.writeTexts();
    documents.writeOverview(historyOf(result, all));

    // From here on nothing is computed any more: the log lists what was written, and all is put in place together.
    writeFile(staging.path("nhat-ky.txt"), journal(result, staging.manifest()));
    return staging.place();
}

/// A refused period leaves its log, and nothing of an earlier run that could pass for new.
std::vector<fs::path> refusePeriod(const PeriodResult &result, const Run &run) {
    if (run.job.checkOnly) return {};
    const fs::path folder = run.job.output / pathOf(result.folder);
    Staging::retire(folder);
    Staging staging(folder);
    writeFile(staging.path("nhat-ky.txt"), journal(result, {}));
    return staging.place();
}

Outcome finishPeriod(Evaluated &evaluated, const Evaluated *before, const std::vector<Evaluated> &all, const Run &run) {
    Outcome outcome{evaluated.result.folder, evaluated.failure, {}, {}};
    try {
        if (evaluated.failure)
            static_cast<void>(refusePeriod(evaluated.result, run));
        else
            outcome.written = writePeriod(evaluated, before, all, run);
        outcome.findings = evaluated.result.findings;
    } catch (const Error &error) {
        outcome.findings = evaluated.result.findings;
        outcome.findings.push_back(asFinding(error));
        outcome.failure = worse(outcome.failure, error.kind());
    }
    return outcome;
}

/// The official list; whatever is wrong with it is wrong usage, and named by the path that the user knows.
UnitList unitListOf(const Job &job) {
    if (!job.unitList) return {};
    const std::string name = utf8(*job.unitList);
    try {
        const std::vector<Table> tables = readTables(readFile(*job.unitList, ReadLimits{}.fileSize), name);
        const Table *table = unitListIn(tables);
        if (!table) throw Error(ErrorKind::usage, "danh mục đơn vị không có trang nào thấy được", {name, {}, {}});
        return UnitList(*table, name, standardRules());
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::system) throw;
        const std::string before = error.kind() == ErrorKind::data ? "không đọc được danh mục đơn vị: " : "";
        throw Error(ErrorKind::usage, before + error.what(), {name, error.place().sheet, error.place().cell});
    }
}

int exitCode(std::optional<ErrorKind> failure) { return failure ? static_cast<int>(*failure) + 1 : 0; }

} // namespace

int convert(const Job &job, const Report &report) {
    // What all periods share: rules, headings, the official list.
    const UnitList units = unitListOf(job);
    const Headings headings(standardRules(), job.settings.headings);
    Templates templates(job.templates);
    const Run run{job, {&standardRules(), &headings, &units, &job.settings}, templates};

    // Which files make which period.
    const std::vector<fs::path> inputs = job.inputs.empty() ? std::vector<fs::path>{"Du-lieu"} : job.inputs;
    const Listing listing = listInputs({inputs, job.period, ignoredBy(job)});
    requireOtherFolder(job, listing.periods);
    if (!job.checkOnly && !listing.periods.empty()) requireWritable(job.output);
    std::optional<ErrorKind> failure;
    if (hasErrors(listing.findings)) failure = ErrorKind::data;
    if (!listing.findings.empty()) report({{}, failure, listing.findings, {}});

    // Every period from its own inputs; from here on no input is read.
    std::vector<Evaluated> periods = evaluateAll(listing.periods, run);
    const Listing previous = job.previous ? previousPeriods(*job.previous) : Listing{};
    const std::vector<Evaluated> given = evaluateAll(previous.periods, run);
    std::vector<Finding> faults = previous.findings;
    append(faults, errorsOf(given, previous.periods));
    if (hasErrors(faults)) failure = worse(failure, ErrorKind::data);
    if (!faults.empty()) report({{}, failure, faults, {}});

    // Each period beside its predecessor, into documents, into place.
    const std::vector<Evaluated> &candidates = job.previous ? given : periods;
    std::vector<const Evaluated *> before;
    for (const Evaluated &each : periods) before.push_back(predecessor(each.result, candidates));
    InOrder<Outcome> outcomes([&](Outcome outcome) {
        if (outcome.failure) failure = worse(failure, *outcome.failure);
        report(outcome);
    });
    inParallel(job.jobs, periods.size(),
               [&](std::size_t i) { outcomes.put(i, finishPeriod(periods[i], before[i], periods, run)); });
    return exitCode(failure);
}

} // namespace phuluc
