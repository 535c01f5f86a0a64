// The sheets `Nội dung báo cáo`, `Kiểm tra số liệu` and `Nguồn số liệu`.
#include "base/text.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>

namespace phuluc {
namespace {

FlowCell severityCell(Severity severity) {
    switch (severity) {
    case Severity::error:
        return {std::string("Lỗi"), lookOf(Rating::weak).tint};
    case Severity::warning:
        return {std::string("Cảnh báo"), lookOf(Rating::average).tint};
    case Severity::note:
        break;
    }
    return textCell("Ghi chú");
}

std::string numberOf(const std::vector<Finding> &findings, Severity severity) {
    const auto found = std::count_if(findings.begin(), findings.end(),
                                     [severity](const Finding &finding) { return finding.severity == severity; });
    return count(static_cast<int>(found));
}

std::string findingsInWords(const std::vector<Finding> &findings) {
    if (findings.empty()) return "Số liệu của kỳ này không có điều gì cần lưu ý.";
    return "Có " + numberOf(findings, Severity::error) + " lỗi, " + numberOf(findings, Severity::warning) +
           " cảnh báo, " + numberOf(findings, Severity::note) + " ghi chú.";
}

} // namespace

/// Column A holds sentences and nothing else, to be copied as a whole.
void writeSentences(Workbook &workbook, const SummaryInput &input) {
    SheetFlow flow(workbook, "Nội dung báo cáo", {{173, Align::left, {}}});
    if (input.sentences.empty()) flow.sentence("Kỳ này không có số liệu để viết thành câu báo cáo.");
    for (const std::string &sentence : input.sentences) flow.sentence(sentence);
    flow.finish(Orientation::portrait);
}

void writeFindings(Workbook &workbook, const SummaryInput &input) {
    const std::vector<Finding> &findings = input.period->findings;
    SheetFlow flow(workbook, "Kiểm tra số liệu", {{24}, {48}, {34}, {24}, {128}});
    flow.title("Kiểm tra số liệu");
    flow.sentence(findingsInWords(findings));
    if (!findings.empty()) {
        flow.gap();
        flow.headings({"Mức", "Tệp", "Trang", "Ô", "Nội dung"});
        flow.keepHeadings();
    }
    for (const Finding &finding : findings)
        flow.row({severityCell(finding.severity), textCell(finding.place.file), textCell(finding.place.sheet),
                  textCell(finding.place.cell), textCell(finding.text)});
    flow.finish(Orientation::landscape);
}

void writeSources(Workbook &workbook, const SummaryInput &input) {
    const std::vector<Source> &sources = input.period->sources;
    SheetFlow flow(workbook, "Nguồn số liệu", {{54}, {38}, {58}, {18, Align::centre, "0"}, {90}});
    flow.title("Nguồn số liệu");
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
    flow.finish(Orientation::landscape);
}

} // namespace phuluc
