// The office's list of units, with the days from which and until which each unit exists.
#pragma once

#include "model/units.hpp"
#include "phuluc766/table.hpp"

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace phuluc {

/// The sheet of a workbook with the list: the first visible sheet with the list's heading, else the first visible
/// sheet; null if none is visible.
[[nodiscard]] const Table *unitListIn(const std::vector<Table> &tables);

/// The official list (`Mã, Tên đơn vị, Cấp, Tên khác, Không đánh giá, Từ ngày, Đến ngày`) for any day.
class UnitLists {
  public:
    /// No list: all units of the exports are accepted.
    UnitLists() = default;
    /// Throws Error (usage) naming the cell: a column is missing; a level, a day or a mark "Không đánh giá" is not
    /// understood; letters are lost; a name or a code means two units at the same time.
    UnitLists(const Table &table, const std::string &file, const RuleVersions &rules);

    /// The list on a day. Several threads may call this. The result lives as long as this object.
    [[nodiscard]] const UnitList &at(const Date &day) const;
    /// Every row.
    [[nodiscard]] const std::vector<ListedUnit> &units() const { return units_; }

  private:
    std::vector<ListedUnit> units_;
    std::vector<Date> changes_; ///< days on which the list changes
    mutable std::mutex guard_;
    mutable std::map<std::pair<Era, std::size_t>, UnitList> known_; ///< by era, and by the number of changes before
};

} // namespace phuluc
