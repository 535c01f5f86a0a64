// The sheet `Biến động`: what changed since the previous period.
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>

namespace phuluc {
namespace {

using Changes = std::vector<UnitChange>;

/// The units that gained (or lost) points, the greatest change first, ties in order of rank; at most ten.
Changes greatest(const LevelComparison &level, std::strong_ordering direction) {
    constexpr std::size_t shown = 10;
    Changes changes;
    for (const UnitChange &change : level.units)
        if (const auto gained = pointsGained(change); gained && (*gained <=> Decimal(0)) == direction)
            changes.push_back(change);
    std::stable_sort(changes.begin(), changes.end(), [direction](const UnitChange &a, const UnitChange &b) {
        return direction > 0 ? *pointsGained(a) > *pointsGained(b) : *pointsGained(a) < *pointsGained(b);
    });
    if (changes.size() > shown) changes.resize(shown);
    return changes;
}

Changes ratedOtherwise(const LevelComparison &level) {
    Changes changes;
    for (const UnitChange &change : level.units)
        if (change.now->rating != change.before->rating) changes.push_back(change);
    return changes;
}

void writeUnits(SheetFlow &flow, const std::string &title, const Changes &changes) {
    if (changes.empty()) return flow.sentence(title + ": không có.");
    flow.section(title);
    flow.headings({"STT", "Tên đơn vị", "Điểm kỳ trước", "Điểm kỳ này", "Tăng, giảm điểm", "Hạng kỳ trước",
                   "Hạng kỳ này", "Tăng, giảm bậc", "Xếp loại kỳ trước", "Xếp loại kỳ này"});
    int number = 0;
    for (const UnitChange &change : changes)
        flow.row({countCell(++number), textCell(change.now->name), numberCell(change.before->total),
                  numberCell(change.now->total), numberCell(pointsGained(change)), countCell(change.before->rank),
                  countCell(change.now->rank), countCell(placesGained(change)), ratingCell(change.before->rating),
                  ratingCell(change.now->rating)});
    flow.gap();
}

void writeNames(SheetFlow &flow, const std::string &title, const std::vector<const UnitScore *> &units) {
    std::vector<std::string> names;
    for (const UnitScore *unit : units) names.push_back(unit->name);
    flow.sentence(
        title + ": " +
        (names.empty() ? "không có" : count(static_cast<int>(names.size())) + " đơn vị – " + join(names, "; ")) + ".");
}

void writeLevel(SheetFlow &flow, const LevelComparison &level) {
    flow.gap();
    flow.title(nameOf(level.level));
    writeUnits(flow, "Tăng điểm nhiều nhất", greatest(level, std::strong_ordering::greater));
    writeUnits(flow, "Giảm điểm nhiều nhất", greatest(level, std::strong_ordering::less));
    writeUnits(flow, "Đổi xếp loại", ratedOtherwise(level));
    writeNames(flow, "Đơn vị mới so với kỳ trước", level.appeared);
    writeNames(flow, "Đơn vị kỳ trước có, kỳ này không còn", level.disappeared);
}

} // namespace

void writeChanges(Workbook &workbook, const SummaryInput &input) {
    const FlowColumn points{19, Align::centre, "0.00"}, pointsChange{19, Align::centre, "+0.00;-0.00;0.00"};
    const FlowColumn rank{17, Align::centre, "0"}, rankChange{17, Align::centre, "+0;-0;0"},
        rating{27, Align::centre, {}};
    SheetFlow flow(
        workbook, "Biến động",
        {{12, Align::centre, "0"}, {62}, points, points, pointsChange, rank, rank, rankChange, rating, rating});
    if (input.comparison == nullptr) {
        flow.title("Biến động so với kỳ trước");
        flow.sentence("Không có kỳ trước cùng loại để so sánh.");
        return flow.finish(Orientation::landscape);
    }
    flow.title("Biến động, " + periodTitle(input.period->period) + " so với " +
               previousPeriodName(input.comparison->before->period, input.period->period));
    if (input.comparison->levels.empty()) flow.sentence("Hai kỳ không có cấp nào chung để so sánh.");
    for (const LevelComparison &level : input.comparison->levels) writeLevel(flow, level);
    flow.finish(Orientation::landscape);
}

} // namespace phuluc
