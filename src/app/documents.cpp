#include "app/documents.hpp"

#include "app/parallel.hpp"
#include "app/timing.hpp"
#include "model/evaluate.hpp"
#include "write/appendix.hpp"
#include "write/appendix_numbers.hpp"
#include "write/message_text.hpp"
#include "write/summary.hpp"

#include <array>
#include <exception>
#include <functional>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// A group of documents that one thread writes.
struct Step {
    Stage stage;
    std::function<void()> write;
};

/// The exception that stopped a step; null if the step is done.
std::exception_ptr problemOf(const Step &step, StageTimes *times) {
    Stopwatch watch(times);
    try {
        step.write();
    } catch (...) {
        return std::current_exception();
    }
    watch.was(step.stage);
    return nullptr;
}

} // namespace

void Documents::write(const std::vector<std::shared_ptr<const PeriodTotals>> &history) const {
    const ReportInput input{&result_, comparison_, &run_.job.settings};
    const std::vector<ReportDocument> texts = reportDocuments(input);
    const SummaryInput summary{&result_, comparison_, history, sentences(texts), &run_.job.settings};
    const std::array<Step, 3> steps = {
        {{Stage::appendices, [&] { writeAppendices(); }},
         {Stage::reports,
          [&] {
              writeTexts(texts, input);
              if (const std::string message = messageText(input); !message.empty())
                  make(names::message, [&](const fs::path &file) { writeMessage(message, file); });
          }},
         {Stage::summary, [&] { make(names::summary, [&](const fs::path &file) { writeSummary(summary, file); }); }}}};
    std::array<std::exception_ptr, steps.size()> problems;
    inParallel(run_.jobsPerPeriod, steps.size(), [&](std::size_t i) {
        const std::size_t longestFirst = steps.size() - 1 - i;
        problems[longestFirst] = problemOf(steps[longestFirst], run_.job.times);
    });
    // Of several problems the first in this order is reported, and not the first in time: so a repeated run reports the
    // same.
    for (const std::exception_ptr &problem : problems)
        if (problem) std::rethrow_exception(problem);
}

/// Writes a document into the staging folder. Documents of a sample are flushed to the disk later, after all are
/// marked.
void Documents::make(std::string_view name, const std::function<void(const fs::path &)> &write) const {
    write(staging_.path(name));
    if (!run_.job.settings.sample) staging_.written(std::string(name));
}

void Documents::writeAppendices() const {
    for (const LevelResult &level : result_.levels) {
        const int number = appendixNumber(result_, level.level);
        const AppendixHead head{number, &result_, &run_.job.settings, run_.job.formulas};
        make(names::appendices.at(static_cast<std::size_t>(number - 1)),
             [&](const fs::path &file) { writeAppendix(level, head, file); });
    }
}

void Documents::writeTexts(const std::vector<ReportDocument> &texts, const ReportInput &input) const {
    if (texts.empty() || !run_.templates.areThere()) return;
    if (result_.province.empty()) throw Error(ErrorKind::data, noProvince);
    for (const ReportDocument &document : texts)
        make(document.name, [&](const fs::path &file) { writeReport(document, input, run_.templates, file); });
}

} // namespace phuluc
