#include "write/summary.hpp"
#include "write/office.hpp"

#include "base/wording.hpp"
#include "write/sentence_parts.hpp"
#include "write/summary_sheets.hpp"

namespace phuluc {

void writeSummary(const SummaryInput &input, const std::filesystem::path &file) {
    DocumentProperties properties;
    properties.title =
        "Tổng hợp " + lowerFirst(input.period->rules->resultTitle) + " " + periodName(input.period->period);
    properties.subject = "Bộ chỉ số theo Quyết định số " + input.period->rules->decree + ", " + periodName(input.period->period);
    properties.author = reportOffice(*input.settings, *input.period);
    properties.created = documentDate(*input.period);
    Workbook workbook(file, input.settings->font, properties);
    writeOverview(workbook, input);
    writeSentences(workbook, input);
    writeLowUnits(workbook, input);
    writeChanges(workbook, input);
    writeHistory(workbook, input);
    writeTotals(workbook, input);
    writeFindings(workbook, input);
    writeSources(workbook, input);
    workbook.close();
}

} // namespace phuluc
