// The sheet `Biến động`: what changed since the previous period.
#include "base/wording.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>

namespace phuluc {
namespace {

using Changes = std::vector<UnitChange>;
using Units = std::vector<const UnitScore *>;

enum class Side { before, now };

/// The units that gained (or lost) points, at most ten, the greatest change first, equal changes in order of rank.
Changes greatest(const LevelComparison &level, std::strong_ordering direction) {
    constexpr std::size_t shown = 10;
    Changes changes;
    for (const UnitChange &change : level.units)
        if (const auto gained = change.pointsGained(); gained && (*gained <=> Decimal(0)) == direction)
            changes.push_back(change);
    std::ranges::stable_sort(changes, [direction](const UnitChange &a, const UnitChange &b) {
        return direction > 0 ? *a.pointsGained() > *b.pointsGained() : *a.pointsGained() < *b.pointsGained();
    });
    if (changes.size() > shown) changes.resize(shown);
    return changes;
}

Changes ratedOtherwise(const LevelComparison &level, const Comparison &periods) {
    Changes changes;
    for (const UnitChange &change : level.units)
        if (periods.now->rules->nameOf(change.now->rating) != periods.before->rules->nameOf(change.before->rating))
            changes.push_back(change);
    return changes;
}

/// Writes changes below a title, each with the ratings in both periods.
class ChangeWriter {
  public:
    ChangeWriter(SheetFlow &flow, const Comparison &periods) : flow_(flow), periods_(periods) {}
    void write(const std::string &title, const Changes &changes) const;
    /// Units that only one of the periods has, with their figures in it. At most 1,000 are listed, more than any level
    /// of a province has; the others are counted.
    void write(const std::string &title, const Units &units, Side side) const;

  private:
    SheetFlow &flow_;
    const Comparison &periods_;
};

void ChangeWriter::write(const std::string &title, const Changes &changes) const {
    flow_.band(changes.empty() ? title + ": không có" : title);
    int number = 0;
    for (const UnitChange &change : changes)
        flow_.row({countCell(++number), textCell(change.now->name), numberCell(change.before->total),
                   numberCell(change.now->total), numberCell(change.pointsGained()), countCell(change.before->rank),
                   countCell(change.now->rank), countCell(change.placesGained()),
                   ratingCell(*periods_.before->rules, change.before->rating),
                   ratingCell(*periods_.now->rules, change.now->rating)});
}

void ChangeWriter::write(const std::string &title, const Units &units, Side side) const {
    constexpr std::size_t shown = 1'000;
    if (units.empty()) return flow_.band(title + ": không có");
    flow_.band(title + ": " + twoDigits(units.size()) + " đơn vị");
    const bool now = side == Side::now;
    const Rules &rules = now ? *periods_.now->rules : *periods_.before->rules;
    const FlowCell none;
    for (std::size_t i = 0; i < std::min(units.size(), shown); ++i) {
        const UnitScore *unit = units[i];
        const FlowCell total = numberCell(unit->total), rank = countCell(unit->rank), rating = ratingCell(rules, unit->rating);
        flow_.row({countCell(static_cast<int>(i) + 1), textCell(unit->name), now ? none : total, now ? total : none, none,
                   now ? none : rank, now ? rank : none, none, now ? none : rating, now ? rating : none});
    }
    if (units.size() > shown)
        flow_.band("và " + twoDigits(units.size() - shown) + " đơn vị khác, xem bảng điểm của từng kỳ");
}

void writeLevel(SheetFlow &flow, const LevelComparison &level, const Comparison &periods) {
    const std::string name = periods.now->rules->of(level.level).name + " – ";
    const ChangeWriter units(flow, periods);
    units.write(name + "tăng điểm nhiều nhất", greatest(level, std::strong_ordering::greater));
    units.write(name + "giảm điểm nhiều nhất", greatest(level, std::strong_ordering::less));
    units.write(name + "đổi xếp loại", ratedOtherwise(level, periods));
    units.write(name + "đơn vị mới so với kỳ trước", level.appeared, Side::now);
    units.write(name + "đơn vị kỳ trước có, kỳ này không còn", level.disappeared, Side::before);
}

void writeComparison(SheetFlow &flow, const Comparison &comparison) {
    flow.title("Biến động, " + periodNameBeside(comparison.now->period, comparison.before->period) + " so với " +
               previousPeriodName(comparison.before->period, comparison.now->period));
    if (comparison.levels.empty()) return flow.sentence("Hai kỳ không có cấp nào chung để so sánh.");
    flow.gap();
    flow.headings({"STT", "Tên đơn vị", "Điểm kỳ trước", "Điểm kỳ này", "Tăng, giảm điểm", "Hạng kỳ trước",
                   "Hạng kỳ này", "Tăng, giảm bậc", "Xếp loại kỳ trước", "Xếp loại kỳ này"});
    flow.keepHeadings();
    for (const LevelComparison &level : comparison.levels) writeLevel(flow, level, comparison);
}

} // namespace

void writeChanges(Workbook &workbook, const SummaryInput &input) {
    const FlowColumn points{20, Align::centre, "0.00"}, pointsChange{22, Align::centre, "+0.00;-0.00;0.00"};
    const FlowColumn rank{18, Align::centre, "0"}, rankChange{20, Align::centre, "+0;-0;0"}, rating{29, Align::centre};
    SheetFlow flow(
        workbook,
        {"Biến động",
         Orientation::landscape,
         {{14, Align::centre, "0"}, {66}, points, points, pointsChange, rank, rank, rankChange, rating, rating}});
    if (input.comparison != nullptr)
        writeComparison(flow, *input.comparison);
    else {
        flow.title("Biến động so với kỳ trước");
        flow.sentence("Không có kỳ trước cùng loại để so sánh.");
    }
    flow.finish();
}

} // namespace phuluc
