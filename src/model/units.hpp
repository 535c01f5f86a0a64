// The official list of units on a given day: which units are rated, under which name and on which level.
#pragma once

#include "model/names.hpp"
#include "phuluc766/error.hpp"
#include "phuluc766/period.hpp"
#include "phuluc766/rules.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

enum class RatingStatus { rated, exempt /**< "Không đánh giá": a unit without dossiers */ };

struct ListedUnit {
    std::string code; ///< may be empty
    std::string name; ///< official
    Level level = Level::department;
    RatingStatus status = RatingStatus::rated;
    std::vector<std::string> otherNames;
    std::optional<Date> from;  ///< first day; no value: since ever
    std::optional<Date> until; ///< last day; no value: until today
    std::string identity;      ///< equal for all names of a unit in the course of time
    Place place;               ///< of its name in the list
    std::string key = {};      ///< the key of UnitName, in the era of the list

    [[nodiscard]] bool holdsOn(const Date &day) const { return (!from || *from <= day) && (!until || day <= *until); }
};

/// The units of a day. They are found by exact keys only.
class UnitList {
  public:
    /// An empty list: all units of the exports are accepted.
    UnitList() = default;
    /// All names must be different.
    UnitList(std::vector<ListedUnit> units, Era era);

    [[nodiscard]] const std::vector<ListedUnit> &units() const { return units_; }
    /// The file of the list; its usual path if there is no list.
    [[nodiscard]] std::string file() const {
        return units_.empty() ? "danh-muc/don-vi.xlsx" : units_.front().place.file;
    }
    /// Whether the list has units of a level; then it decides which units belong to the level.
    [[nodiscard]] bool covers(Level level) const;
    /// The unit with this name: its full name, or another name in the list. Without province, parent or type only if no
    /// other unit has that name.
    [[nodiscard]] std::optional<std::size_t> find(const UnitName &name) const;
    /// The unit with that code.
    [[nodiscard]] std::optional<std::size_t> findCode(const std::string &code) const;
    /// Official names that differ by one or two letters, for a message.
    [[nodiscard]] std::vector<std::string> near(const UnitName &name) const;
    /// The province of the units, by their names or codes; no value if these do not show it.
    [[nodiscard]] const std::optional<std::string> &province() const { return province_; }

  private:
    using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;
    void add(std::size_t unit, const UnitName &name);
    void learn(const UnitName &name, std::size_t unit);
    [[nodiscard]] std::optional<std::string> provinceOfUnits(const std::vector<UnitName> &names) const;
    [[nodiscard]] std::optional<std::string> provinceNamed(const std::vector<UnitName> &names, Ending ending) const;

    Era era_ = Era::noDistricts;
    std::vector<ListedUnit> units_;
    Index byName_;     ///< keys with the province at the end
    Index byKey_;      ///< keys without it
    Index byShortKey_; ///< keys without parent, or without type
    std::map<std::string, std::size_t, std::less<>> byCode_;
    std::map<std::string, std::size_t, std::less<>> byProvince_; ///< provinces, by key without type
    std::optional<std::string> province_;
};

} // namespace phuluc
