#include "model/unitlists.hpp"

#include "base/calendar.hpp"
#include "model/listrows.hpp"
#include "model/unitidentity.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace phuluc {

UnitLists::UnitLists(const std::vector<Table> &tables, const std::string &file, const RuleVersions &rules) {
    const std::vector<const Table *> sheets = sheetsOfList(tables);
    if (sheets.empty())
        throw Error(ErrorKind::usage, "mọi trang của danh mục đơn vị đang ẩn. Bỏ ẩn trang có danh mục rồi chạy lại",
                    {file, {}, {}});
    ListedRows rows = listedRows(sheets, file, rules);
    units_ = std::move(rows.units);
    notes_ = std::move(rows.notes);
    assignIdentities(units_);
    for (const ListedUnit &unit : units_) {
        if (unit.from) changes_.push_back(*unit.from);
        if (unit.until) changes_.push_back(dayAfter(*unit.until));
    }
    std::sort(changes_.begin(), changes_.end());
    changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
}

const UnitList &UnitLists::at(const Date &day) const {
    const auto before = std::upper_bound(changes_.begin(), changes_.end(), day) - changes_.begin();
    const std::lock_guard lock(guard_);
    const std::pair key(eraOf(day), static_cast<std::size_t>(before));
    const auto known = known_.find(key);
    if (known != known_.end()) return known->second;
    std::vector<ListedUnit> units;
    std::copy_if(units_.begin(), units_.end(), std::back_inserter(units),
                 [&](const ListedUnit &unit) { return unit.holdsOn(day); });
    return known_.emplace(key, UnitList(std::move(units), eraOf(day))).first->second;
}

} // namespace phuluc
