#include "write/report.hpp"

#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/resultnames.hpp"
#include "write/appendix.hpp"
#include "write/appendix_numbers.hpp"
#include "write/report_fields.hpp"
#include "write/sentences.hpp"
#include "write/templates.hpp"
#include "write/word_appendices.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// The template and the name of a document.
struct Form {
    const char *templateName;
    std::string_view name;
};

Form formOf(DocumentKind kind, PeriodKind period) {
    switch (kind) {
    case DocumentKind::ratings:
        return {period == PeriodKind::week ? "bao-cao-tuan.docx" : "bao-cao-quy.docx",
                period == PeriodKind::month ? names::ratingReport : names::report};
    case DocumentKind::disclosure: return {"cong-khai-thang.docx", names::report};
    case DocumentKind::components: return {"bao-cao-cai-cach-muc-2.docx", names::reformReport};
    case DocumentKind::warning: break;
    }
    return {"cong-van-don-vi-diem-thap.docx", names::dispatch};
}

/// The kinds of documents for a period, the most suitable first. Only a month has a public disclosure.
std::vector<DocumentKind> kindsOf(PeriodKind period) {
    if (period == PeriodKind::month)
        return {DocumentKind::disclosure, DocumentKind::ratings, DocumentKind::components, DocumentKind::warning};
    return {DocumentKind::ratings, DocumentKind::components, DocumentKind::warning};
}

/// Whether a document has something to say. A month's report of ratings repeats the disclosure, unless units are rated.
bool isGiven(DocumentKind kind, const PeriodResult &period) {
    return kind != DocumentKind::ratings || period.period.kind != PeriodKind::month || !period.levels.empty();
}

/// The appendices of the period, as in its workbooks, for adding to a report.
std::vector<WordAppendix> appendicesOf(const ReportInput &input) {
    std::vector<WordAppendix> result;
    for (const LevelResult &level : input.period->levels) {
        const int number = appendixNumber(*input.period, level.level);
        result.push_back(appendixSheets(level, {number, input.period, input.settings, Formulas::values}));
    }
    return result;
}

} // namespace

std::vector<ReportDocument> reportDocuments(const ReportInput &input) {
    std::vector<ReportDocument> result;
    const PeriodKind periodKind = input.period->period.kind;
    for (const DocumentKind kind : kindsOf(periodKind)) {
        std::vector<Sentence> all = isGiven(kind, *input.period) ? sentencesOf(kind, input) : std::vector<Sentence>{};
        if (all.empty()) continue;
        const Form form = formOf(kind, periodKind);
        result.push_back({kind, std::string(form.name), form.templateName, std::move(all)});
    }
    return result;
}

std::set<std::string> templateNames() {
    std::set<std::string> result;
    for (const PeriodKind period : {PeriodKind::week, PeriodKind::month})
        for (const DocumentKind kind : kindsOf(period)) result.insert(formOf(kind, period).templateName);
    return result;
}

std::vector<std::string> sentences(const std::vector<ReportDocument> &documents) {
    std::vector<std::string> result;
    for (const ReportDocument &document : documents)
        for (const Sentence &sentence : document.sentences)
            if (!contains(result, sentence.text)) result.push_back(sentence.text);
    return result;
}

void writeReport(const ReportDocument &document, const ReportInput &input, Templates &templates,
                 const std::filesystem::path &file) {
    const DocxTemplate &form = templates.of(document);
    std::string bytes = form.filled(reportFields(document, input, form.blocks()));
    if (document.kind == DocumentKind::ratings && input.settings->attachAppendices)
        bytes = withAppendices(bytes, appendicesOf(input), input.settings->font, document.templateName);
    writeFile(file, bytes);
}

} // namespace phuluc
