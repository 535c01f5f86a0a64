// The documents a period gives: their sentences, and the Word files made of them and of the office's templates.
#pragma once

#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"
#include "write/sentence_forms.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace phuluc {

/// What the documents of one period are made of.
struct ReportInput {
    const PeriodResult *period = nullptr;
    const Comparison *comparison = nullptr; ///< none: no earlier period of this kind
    const Settings *settings = nullptr;
};

/// The documents that the office publishes.
enum class DocumentKind {
    ratings,    ///< report of a week, quarter or month: the province, and how many units are rated what
    disclosure, ///< public disclosure of a month: the province's groups, the online one in its two parts
    components, ///< section 2 of the monthly report on administrative reform: component rates
    warning,    ///< dispatch to the units below the line
};

/// One sentence, and the list of the template that it belongs to ("cau_so").
struct Sentence {
    std::string key;
    SentenceForm form;
    Values values;
    std::string text; ///< said(form, values)

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// One Word document of a period.
struct ReportDocument {
    DocumentKind kind = DocumentKind::ratings;
    std::string name;         ///< file in the result folder: "Bao-cao.docx"
    std::string templateName; ///< file in the folder of templates: "bao-cao-tuan.docx"
    std::vector<Sentence> sentences;
};

/// The documents that follow from what the period holds, the one that fits its kind best first.
/// Needs no templates; a period without any figures gives none.
[[nodiscard]] std::vector<ReportDocument> reportDocuments(const ReportInput &input);

/// Every sentence of every document, ready to paste; what two documents share stands once.
[[nodiscard]] std::vector<std::string> sentences(const std::vector<ReportDocument> &documents);

class Templates;

/// Writes one document to `file` (.docx) from its template, a report with its appendices behind it where the settings say
/// so; the same input gives the same bytes. Throws Error (system)
/// where the template is missing or the file cannot be written, Error (usage) naming template, part and paragraph where
/// the template is damaged or asks for what does not exist.
void writeReport(const ReportDocument &document, const ReportInput &input, Templates &templates,
                 const std::filesystem::path &file);

} // namespace phuluc
