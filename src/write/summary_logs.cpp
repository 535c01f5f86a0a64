// The sheets `Nội dung báo cáo`, `Kiểm tra số liệu` and `Nguồn số liệu`.
#include "base/resultnames.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>

namespace phuluc {
namespace {

FlowCell severityCell(Severity severity) {
    switch (severity) {
    case Severity::error: return {std::string("Lỗi"), errorTint};
    case Severity::doubt: return {std::string("Cần xem lại"), doubtTint};
    case Severity::warning: return {std::string("Cảnh báo"), doubtTint};
    case Severity::note: break;
    }
    return textCell("Ghi chú");
}

/// "01 cảnh báo, 05 ghi chú"; severities without findings are left out.
std::string findingsInWords(const std::vector<Finding> &findings) {
    static const std::vector<std::pair<Severity, std::string>> names = {{Severity::doubt, "điều cần xem lại"},
                                                                        {Severity::error, "lỗi"},
                                                                        {Severity::warning, "cảnh báo"},
                                                                        {Severity::note, "ghi chú"}};
    std::vector<std::string> counts;
    for (const auto &[severity, name] : names) {
        const auto found = std::ranges::count(findings, severity, &Finding::severity);
        if (found > 0) counts.push_back(twoDigits(found) + " " + name);
    }
    return counts.empty() ? "Số liệu của kỳ này không có điều gì cần lưu ý." : "Có " + join(counts, ", ") + ".";
}

/// Doubts first, then the other findings in their order.
std::vector<Finding> doubtsFirst(std::vector<Finding> findings) {
    std::stable_partition(findings.begin(), findings.end(),
                          [](const Finding &each) { return each.severity == Severity::doubt; });
    return findings;
}

/// Splits a sentence after commas if its row would be higher than a row can be, or would leave most of a page empty.
std::vector<std::string> inParts(const std::string &sentence) {
    constexpr std::size_t longest = 1500; // bytes: some ten lines
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (sentence.size() - begin > longest) {
        const std::size_t comma = sentence.rfind(", ", begin + longest);
        if (comma == std::string::npos || comma <= begin) break;
        parts.push_back(sentence.substr(begin, comma + 1 - begin));
        begin = comma + 2;
    }
    parts.push_back(sentence.substr(begin));
    return parts;
}

/// Lists what the inputs hold besides the figures used. A long list ends with the number of further items.
void writeLeftOut(SheetFlow &flow, const std::vector<LeftOut> &leftOut) {
    constexpr std::size_t shown = 200;
    if (leftOut.empty()) return;
    flow.gap();
    flow.section("Đã bỏ qua, vì biết rõ không phải điểm của đơn vị");
    flow.headings({"Tệp", "Trang", "Ô", "Nội dung"}, {1, 1, 2, 1});
    for (std::size_t i = 0; i < std::min(shown, leftOut.size()); ++i) {
        FlowCell place = textCell(leftOut[i].place.cell);
        place.columns = 2;
        flow.row({textCell(leftOut[i].place.file), textCell(leftOut[i].place.sheet), place, textCell(leftOut[i].what)});
    }
    if (leftOut.size() > shown)
        flow.sentence("Còn " + std::to_string(leftOut.size() - shown) + " chỗ nữa, xem nhat-ky.txt.");
}

} // namespace

/// Column A holds only sentences, so that the user can copy it as a whole. A list of units may take several rows.
void writeSentences(Workbook &workbook, const SummaryInput &input) {
    SheetFlow flow(workbook, {"Nội dung báo cáo", Orientation::portrait, {{173}}});
    if (input.sentences.empty()) flow.sentence("Kỳ này không có số liệu để viết thành câu báo cáo.");
    for (const std::string &sentence : input.sentences)
        for (const std::string &part : inParts(sentence)) flow.sentence(part);
    flow.finish();
}

void writeFindings(Workbook &workbook, const SummaryInput &input) {
    const std::vector<Finding> findings = doubtsFirst(input.period->findings);
    SheetFlow flow(workbook, {names::findingsSheet, Orientation::landscape, {{24}, {48}, {34}, {24}, {128}}});
    flow.title(names::findingsSheet);
    flow.sentence(findingsInWords(findings));
    if (!findings.empty()) {
        flow.gap();
        flow.headings({"Mức", "Tệp", "Trang", "Ô", "Nội dung"});
        flow.keepHeadings();
    }
    for (const Finding &finding : findings)
        flow.row({severityCell(finding.severity), textCell(finding.place.file), textCell(finding.place.sheet),
                  textCell(finding.place.cell), textCell(finding.text)});
    flow.finish();
}

void writeSources(Workbook &workbook, const SummaryInput &input) {
    const std::vector<Source> &sources = input.period->sources;
    SheetFlow flow(workbook,
                   {names::sourcesSheet, Orientation::landscape, {{44}, {26}, {42}, {16, Align::centre, "0"}, {134}}});
    flow.title(names::sourcesSheet);
    if (sources.empty())
        flow.sentence("Kỳ này không đọc được bảng số liệu nào.");
    else {
        flow.sentence("Mã SHA-256 đổi khi tệp bị sửa dù chỉ một ký tự: hai tệp cùng mã là một.");
        flow.gap();
        flow.headings({"Tệp", "Trang", "Dùng làm", "Số dòng", "Mã SHA-256 của tệp"});
        flow.keepHeadings();
    }
    for (const Source &source : sources)
        flow.row({textCell(source.file), textCell(source.sheet), textCell(source.takenFor), countCell(source.rows),
                  textCell(source.sha256)});
    writeLeftOut(flow, input.period->leftOut);
    flow.finish();
}

} // namespace phuluc
