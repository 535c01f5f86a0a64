#include "model/leveltables.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace phuluc {
namespace {

bool sameFigure(const std::optional<PlacedFigure> &x, const std::optional<PlacedFigure> &y) {
    return x.has_value() == y.has_value() && (!x || x->value == y->value);
}

bool sameFigures(const UnitRow &a, const UnitRow &b) {
    const auto all = [&](const auto &x, const auto &y) {
        for (Criterion each = 0; each < std::max(x.size(), y.size()); ++each)
            if (!sameFigure(x[each], y[each])) return false;
        return true;
    };
    return sameFigure(a.total, b.total) && all(a.points, b.points) && all(a.percentages, b.percentages);
}

/// Whether two tables of a level have the same figures for the same units.
bool sameLevel(const LevelInput &a, const LevelInput &b) {
    if (a.units.size() != b.units.size()) return false;
    std::map<std::string, const UnitRow *> known;
    for (const IdentifiedUnit &unit : a.units) known.emplace(unit.key, &unit.row);
    return std::ranges::all_of(b.units, [&](const IdentifiedUnit &unit) {
        const auto other = known.find(unit.key);
        return other != known.end() && sameFigures(*other->second, unit.row);
    });
}

std::set<std::string> keysOf(const LevelInput &level) {
    std::set<std::string> keys;
    for (const IdentifiedUnit &unit : level.units) keys.insert(unit.key);
    return keys;
}

/// Whether a table has points (or percentages) of a criterion.
bool has(const LevelInput &level, ByCriterion<std::optional<PlacedFigure>> UnitRow::*figures, Criterion each) {
    return std::ranges::any_of(level.units,
                               [&](const IdentifiedUnit &unit) { return (unit.row.*figures)[each].has_value(); });
}

/// Whether one table has the points of a criterion and the other its percentages. Equal totals show that both are of
/// one period.
bool isMeasuredTwice(const LevelInput &a, const LevelInput &b, Criterion each) {
    const auto only = [&](const LevelInput &x, const LevelInput &y) {
        return has(x, &UnitRow::points, each) && !has(x, &UnitRow::percentages, each) &&
               has(y, &UnitRow::percentages, each) && !has(y, &UnitRow::points, each);
    };
    return a.hasTotals && b.hasTotals && (only(a, b) || only(b, a));
}

/// Whether two rows of a unit agree in the criteria `common`, and in their totals.
bool agree(const UnitRow &x, const UnitRow &y, const std::vector<Criterion> &common, bool totals) {
    if (x.refused || y.refused || x.saysNoData != y.saysNoData) return false;
    if (totals && !sameFigure(x.total, y.total)) return false;
    return std::ranges::all_of(common, [&](Criterion each) {
        return sameFigure(x.points[each], y.points[each]) && sameFigure(x.percentages[each], y.percentages[each]);
    });
}

/// Whether two tables agree on the units that both have.
bool agree(const LevelInput &a, const LevelInput &b) {
    std::map<std::string, const UnitRow *> known;
    for (const IdentifiedUnit &unit : a.units) known.emplace(unit.key, &unit.row);
    std::vector<Criterion> common;
    for (const Criterion each : a.present)
        if (b.present.contains(each) && !isMeasuredTwice(a, b, each)) common.push_back(each);
    return std::ranges::all_of(b.units, [&](const IdentifiedUnit &unit) {
        const auto other = known.find(unit.key);
        return other == known.end() || agree(*other->second, unit.row, common, a.hasTotals && b.hasTotals);
    });
}

/// Whether one of two tables repeats the other for all or some of its units, and has more columns or fewer units.
bool repeats(const LevelInput &a, const LevelInput &b) {
    const std::set<std::string> first = keysOf(a);
    const std::set<std::string> second = keysOf(b);
    const bool within = std::ranges::includes(first, second) || std::ranges::includes(second, first);
    return within && agree(a, b);
}

/// Whether two tables of a level complete each other: each has other criteria, or one has totals and the other
/// criteria.
bool complete(const LevelInput &a, const LevelInput &b) {
    if (a.hasTotals && b.hasTotals) return false;
    return std::ranges::none_of(a.present, [&](Criterion each) { return b.present.contains(each); });
}

bool haveCommonUnits(const LevelInput &a, const LevelInput &b) {
    const std::set<std::string> keys = keysOf(a);
    return std::ranges::any_of(b.units, [&](const IdentifiedUnit &unit) { return keys.contains(unit.key); });
}

bool haveSameColumns(const LevelInput &a, const LevelInput &b) {
    return a.hasTotals == b.hasTotals && a.present == b.present;
}

/// Whether two tables have the same columns for different units, like pages of one table.
bool arePages(const LevelInput &a, const LevelInput &b) { return haveSameColumns(a, b) && !haveCommonUnits(a, b); }

/// Adds the units of a table to another table; `merge` joins the rows of a unit that both have.
template <class Merge>
void addUnits(LevelInput &whole, LevelInput part, const Merge &merge) {
    std::map<std::string, UnitRow *> known;
    for (IdentifiedUnit &unit : whole.units) known.emplace(unit.key, &unit.row);
    std::vector<IdentifiedUnit> added;
    for (IdentifiedUnit &unit : part.units) {
        if (const auto found = known.find(unit.key); found != known.end())
            merge(*found->second, unit.row, part);
        else
            added.push_back(std::move(unit));
    }
    std::move(added.begin(), added.end(), std::back_inserter(whole.units));
    whole.present.insert(part.present.begin(), part.present.end());
    whole.hasTotals = whole.hasTotals || part.hasTotals;
    whole.unexplained = whole.unexplained || part.unexplained;
}

/// The first unit whose totals differ: ", như \"UBND xã A\": 90 và 91"; empty if there is none.
std::string firstDifference(const LevelInput &first, const LevelInput &second) {
    std::map<std::string, const UnitRow *> known;
    for (const IdentifiedUnit &unit : first.units) known.emplace(unit.key, &unit.row);
    for (const IdentifiedUnit &unit : second.units) {
        const auto other = known.find(unit.key);
        if (other == known.end() || !unit.row.total || !other->second->total) continue;
        const Decimal &one = unit.row.total->value;
        const Decimal &two = other->second->total->value;
        if (one != two) return ", như \"" + unit.name + "\": " + vietnamese(one) + " và " + vietnamese(two);
    }
    return {};
}

} // namespace

std::string placeText(const Place &place) {
    return place.file + (place.sheet.empty() ? "" : ", trang \"" + place.sheet + "\"") +
           (place.cell.empty() ? "" : ", ô " + place.cell);
}

Beside relationOf(const LevelInput &first, const LevelInput &second, UnitsAre units) {
    if (complete(first, second)) return Beside::completes;
    if (sameLevel(first, second)) return Beside::same;
    if (repeats(first, second)) return Beside::agrees;
    const bool oneFile = first.table.file == second.table.file;
    const bool listed = units == UnitsAre::listed;
    if ((oneFile || listed) && arePages(first, second)) return Beside::goesOn;
    return listed && haveSameColumns(first, second) && agree(first, second) ? Beside::agrees : Beside::differs;
}

void join(LevelInput &whole, LevelInput part) {
    addUnits(whole, std::move(part), [](UnitRow &row, const UnitRow &added, const LevelInput &of) {
        for (const Criterion each : of.present) {
            row.points[each] = added.points[each];
            row.percentages[each] = added.percentages[each];
        }
        if (of.hasTotals) row.total = added.total;
        row.refused = row.refused || added.refused;
        row.saysNoData = row.saysNoData || added.saysNoData;
    });
}

void fill(LevelInput &whole, LevelInput part) {
    addUnits(whole, std::move(part), [](UnitRow &row, const UnitRow &added, const LevelInput &of) {
        for (const Criterion each : of.present) {
            if (!row.points[each]) row.points[each] = added.points[each];
            if (!row.percentages[each]) row.percentages[each] = added.percentages[each];
        }
        if (!row.total) row.total = added.total;
    });
}

std::string twoTables(const std::string &level, const LevelInput &first, const LevelInput &second) {
    const std::string other = placeText(first.units.front().row.place);
    if (first.table.file != second.table.file && arePages(first, second))
        return "kỳ này có hai tệp cùng ghi điểm " + level + " của các đơn vị khác nhau: tệp này và " + other +
               ". Nếu là hai phần của một bảng thì chép chúng vào hai trang của một tệp; nếu không thì giữ lại đúng "
               "tệp của kỳ này, rồi chạy lại";
    if (first.table.file == second.table.file && first.table.sheet != second.table.sheet)
        return "tệp có hai trang cùng ghi điểm " + level + " với số liệu khác nhau: trang này và " + other +
               ". Ẩn hoặc xóa trang không phải của kỳ này rồi chạy lại";
    return "kỳ này có hai bảng " + level + " với số liệu khác nhau: bảng bắt đầu ở đây và bảng ở " + other +
           firstDifference(first, second) + ". Giữ lại đúng bảng của kỳ này rồi chạy lại";
}

std::vector<LevelInput> takeOtherPeriods(std::vector<LevelInput> &tables) {
    std::map<Level, std::set<Stated>> stated;
    for (const LevelInput &table : tables) stated[table.level].insert(table.stated.says);
    const auto stays = [&](const LevelInput &table) {
        const std::set<Stated> &of = stated[table.level];
        return table.stated.says != Stated::anotherPeriod || of.contains(Stated::nothing) ||
               !of.contains(Stated::thisPeriod);
    };
    const auto others = std::stable_partition(tables.begin(), tables.end(), stays);
    std::vector<LevelInput> taken(std::make_move_iterator(others), std::make_move_iterator(tables.end()));
    tables.erase(others, tables.end());
    return taken;
}

} // namespace phuluc
