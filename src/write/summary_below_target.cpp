// The sheet `Dưới chỉ tiêu`: units below the warning line or the target, and where they lose points.
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/sentence_parts.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// How far the total is below the line; empty if it is not below.
FlowCell gapTo(const Decimal &line, const Decimal &total) {
    return total < line ? FlowCell{line - total, {}} : FlowCell{};
}

std::string countedBelow(const LevelResult &level, const Decimal &line, const std::string &what) {
    const std::size_t below = unitsBelow(level, line).size();
    const std::string points = what + " " + vietnamese(line) + " điểm";
    if (below == 0) return "không có đơn vị dưới " + points;
    return twoDigits(below) + "/" + twoDigits(level.units.size()) + " đơn vị dưới " + points;
}

std::string summaryOf(const Rules &rules, const LevelResult &level, const Settings &settings) {
    return rules.of(level.level).name + ": " + countedBelow(level, settings.warningLine, "ngưỡng") + "; " +
           countedBelow(level, settings.target, "chỉ tiêu") +
           (settings.targetDate.empty() ? "." : " (" + settings.targetDate + ").") +
           (level.hasCriteria ? "" : " Tệp kết xuất không có điểm từng nhóm.");
}

void writeLevel(SheetFlow &flow, const LevelResult &level, const SummaryInput &input) {
    const Rules &rules = *input.period->rules;
    const Settings &settings = *input.settings;
    flow.band(summaryOf(rules, level, settings));
    int number = 0;
    for (const UnitScore *unit : unitsBelow(level, std::max(settings.warningLine, settings.target)))
        flow.row({countCell(++number), textCell(unit->name), numberCell(unit->total), countCell(unit->rank),
                  ratingCell(rules, unit->rating), gapTo(settings.warningLine, *unit->total),
                  gapTo(settings.target, *unit->total),
                  textCell(lossList(rules, greatestLosses(rules, {unit}), forms::lostPoints))});
}

} // namespace

void writeLowUnits(Workbook &workbook, const SummaryInput &input) {
    const Settings &settings = *input.settings;
    const std::string line = vietnamese(settings.warningLine), target = vietnamese(settings.target);
    const FlowColumn points{18, Align::centre, "0.00"}, gap{20, Align::centre, "0.00"}, whole{14, Align::centre, "0"};
    SheetFlow flow(
        workbook,
        {"Dưới chỉ tiêu", Orientation::landscape, {whole, {62}, points, whole, {26, Align::centre}, gap, gap, {84}}});
    flow.title("Đơn vị dưới ngưỡng và dưới chỉ tiêu, " + periodName(input.period->period));
    flow.sentence("Ngưỡng " + line + " điểm; chỉ tiêu " + target + " điểm" +
                  (settings.targetDate.empty() ? "" : ", thời hạn " + settings.targetDate) +
                  ". Đơn vị không có dữ liệu không được xếp vào đây.");
    if (input.period->levels.empty()) {
        flow.sentence("Kỳ này không có số liệu của các đơn vị.");
        return flow.finish();
    }
    flow.gap();
    flow.headings({"STT", "Tên đơn vị", "Tổng điểm", "Xếp hạng", "Xếp loại", "Còn thiếu đến " + line,
                   "Còn thiếu đến " + target, "Nhóm mất nhiều điểm nhất"});
    flow.keepHeadings();
    for (const LevelResult &level : input.period->levels) writeLevel(flow, level, input);
    flow.finish();
}

} // namespace phuluc
