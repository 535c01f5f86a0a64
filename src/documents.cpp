#include "documents.hpp"

#include "write/appendix.hpp"
#include "write/summary.hpp"

#include <array>

namespace phuluc {

void Documents::write(const std::vector<std::shared_ptr<const PeriodDigest>> &history, Stopwatch &watch) const {
    writeAppendices();
    watch.was(Stage::appendices);
    const ReportInput input{&result_, comparison_, &run_.job.settings};
    const std::vector<ReportDocument> texts = reportDocuments(input);
    if (!run_.job.templates.empty()) writeTexts(texts, input);
    watch.was(Stage::reports);
    writeSummary({&result_, comparison_, history, sentences(texts), &run_.job.settings},
                 staging_.path("Tong-hop.xlsx"));
    watch.was(Stage::summary);
}

void Documents::writeAppendices() const {
    const bool districts = result_.of(Level::district) != nullptr;
    static constexpr std::array<const char *, 3> names = {"Phu-luc-I.xlsx", "Phu-luc-II.xlsx", "Phu-luc-III.xlsx"};
    for (const LevelResult &level : result_.levels) {
        const int number = level.level == Level::department ? 1 : level.level == Level::commune && districts ? 3 : 2;
        const AppendixHead head{number, &result_, &run_.job.settings, run_.job.formulas};
        writeAppendix(level, head, staging_.path(names[static_cast<std::size_t>(number - 1)]));
    }
}

void Documents::writeTexts(const std::vector<ReportDocument> &texts, const ReportInput &input) const {
    for (const ReportDocument &document : texts)
        writeReport(document, input, run_.templates, staging_.path(document.name));
}

} // namespace phuluc
