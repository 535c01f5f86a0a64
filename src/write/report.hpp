// The Word documents of a period: their sentences, and the files made from these and the office's templates.
#pragma once

#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"
#include "write/sentence_forms.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace phuluc {

/// The input of all documents of one period.
struct ReportInput {
    const PeriodResult *period = nullptr;
    const Comparison *comparison = nullptr; ///< null if there is no earlier period of this kind
    const Settings *settings = nullptr;
};

/// The documents that the office publishes.
enum class DocumentKind {
    ratings,    ///< report of a week, month or quarter: the province's result, and how many units have which rating
    disclosure, ///< public disclosure of a month: the province's points by group and part
    components, ///< section 2 of the monthly report on administrative reform: component rates
    warning,    ///< dispatch to the units below the warning line
};

/// One sentence, and the list of the template to which it belongs ("cau_so").
struct Sentence {
    std::string key;
    SentenceForm form;
    Values values;
    std::string text; ///< the result of said(form, values)

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// One Word document of a period.
struct ReportDocument {
    DocumentKind kind = DocumentKind::ratings;
    std::string name;         ///< file in the result folder: "Bao-cao.docx"
    std::string templateName; ///< file in the folder of templates: "bao-cao-tuan.docx"
    std::vector<Sentence> sentences;
};

/// The documents for a period; the one that fits its kind best comes first. A period without figures has none. No
/// template is read.
[[nodiscard]] std::vector<ReportDocument> reportDocuments(const ReportInput &input);

/// The file names of the templates of all documents.
[[nodiscard]] std::set<std::string> templateNames();

/// The sentences of all documents, ready to paste, each once.
[[nodiscard]] std::vector<std::string> sentences(const std::vector<ReportDocument> &documents);

class Templates;

/// Writes one document to `file` (.docx) from its template; a report is followed by its appendices if the settings say
/// so. The same input gives the same bytes. Throws Error (system) if the template is missing or the file cannot be
/// written; Error (usage) naming template, part and paragraph if the template is damaged or asks for an unknown name.
void writeReport(const ReportDocument &document, const ReportInput &input, Templates &templates,
                 const std::filesystem::path &file);

} // namespace phuluc
