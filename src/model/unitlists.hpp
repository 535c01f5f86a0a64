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

/// The official list (`Mã, Tên đơn vị, Cấp, Tên khác, Không đánh giá, Từ ngày, Đến ngày`) for any day.
class UnitLists {
  public:
    /// No list: all units of the exports are accepted.
    UnitLists() = default;
    /// The list on all visible sheets with its heading. Throws Error (usage) naming the cell: a row is not understood
    /// (listrows.hpp); a name or a code means two units at the same time.
    UnitLists(const std::vector<Table> &tables, const std::string &file, const RuleVersions &rules);

    /// The list on a day. Several threads may call this. The result lives as long as this object.
    [[nodiscard]] const UnitList &at(const Date &day) const;
    /// Every row.
    [[nodiscard]] const std::vector<ListedUnit> &units() const { return units_; }

    /// Notes on columns that are not used.
    [[nodiscard]] const std::vector<Finding> &notes() const { return notes_; }

  private:
    std::vector<ListedUnit> units_;
    std::vector<Finding> notes_;
    std::vector<Date> changes_; ///< days on which the list changes
    mutable std::mutex guard_;
    mutable std::map<std::pair<Era, std::size_t>, UnitList> known_; ///< by era, and by the number of changes before
};

} // namespace phuluc
