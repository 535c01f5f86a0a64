// The official list of units: who is rated, under which name, on which level.
#pragma once

#include "model/names.hpp"
#include "phuluc766/error.hpp"
#include "phuluc766/rules.hpp"
#include "phuluc766/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

enum class Rated { yes, no /**< "Không đánh giá": bodies without dossiers */ };

struct ListedUnit {
    std::string code; ///< may be empty
    std::string name; ///< official
    std::string key;
    std::string keyWithoutType; ///< as UnitName's
    Level level = Level::department;
    Rated rated = Rated::yes;
    std::string cell; ///< of its name in the list
};

/// The sheet of a workbook that holds the list: the first visible one with its heading, else the first visible one;
/// null: there is none.
[[nodiscard]] const Table *unitListIn(const std::vector<Table> &tables);

/// The official list (`Mã, Tên đơn vị, Cấp, Tên khác, Không đánh giá`), looked up by exact key only.
class UnitList {
  public:
    /// An empty list: every unit of an export is taken as it comes.
    UnitList() = default;
    /// Throws Error (usage) naming the cell where a column is missing, a level or a mark "Không đánh giá" unknown, or a
    /// unit stands twice.
    UnitList(const Table &table, const std::string &file, const Rules &rules);

    [[nodiscard]] const std::vector<ListedUnit> &units() const { return units_; }
    /// Whether the list says who belongs to a level.
    [[nodiscard]] bool covers(Level level) const;
    /// The unit so named, by its full name or another name of it; without parent or type only where no other unit has
    /// that name.
    [[nodiscard]] std::optional<std::size_t> find(const UnitName &name) const;
    /// The unit with that code, if any.
    [[nodiscard]] std::optional<std::size_t> findCode(const std::string &code) const;
    /// Official names one or two letters away, for a message.
    [[nodiscard]] std::vector<std::string> near(const UnitName &name) const;

  private:
    void add(ListedUnit unit, const std::vector<std::string> &otherNames, const Place &place);
    void learn(const std::string &key, std::size_t unit, const Place &place);

    std::vector<ListedUnit> units_;
    std::map<std::string, std::size_t, std::less<>> byKey_;
    std::map<std::string, std::size_t, std::less<>> byCode_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> byShortKey_; ///< without parent, or without type
};

} // namespace phuluc
