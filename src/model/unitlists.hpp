// The office's list of units, with the time from which and until which each is there.
#pragma once

#include "model/units.hpp"
#include "phuluc766/table.hpp"

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace phuluc {

/// The sheet of a workbook that holds the list: the first visible one with its heading, else the first visible one;
/// null: there is none.
[[nodiscard]] const Table *unitListIn(const std::vector<Table> &tables);

/// The official list (`Mã, Tên đơn vị, Cấp, Tên khác, Không đánh giá, Từ ngày, Đến ngày`) at any time.
class UnitLists {
  public:
    /// No list: every unit of an export is taken as it comes.
    UnitLists() = default;
    /// Throws Error (usage) naming the cell where a column is missing, a level, a day or a mark "Không đánh giá" is not
    /// understood, letters are lost, or a name or code means two units at the same time.
    UnitLists(const Table &table, const std::string &file, const RuleVersions &rules);

    /// The list as it holds on a day; several threads may ask at once. It lives as long as this.
    [[nodiscard]] const UnitList &at(const Date &day) const;
    /// Every row.
    [[nodiscard]] const std::vector<ListedUnit> &units() const { return units_; }

  private:
    std::vector<ListedUnit> units_;
    std::vector<Date> changes_; ///< days on which the list is another than on the day before
    mutable std::mutex guard_;
    mutable std::map<std::pair<Era, std::size_t>, UnitList> known_; ///< by era and number of changes before
};

} // namespace phuluc
