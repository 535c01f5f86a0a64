// The official list of units as it holds on a day: who is rated, under which name, on which level.
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

enum class RatingStatus { rated, exempt /**< "Không đánh giá": bodies without dossiers */ };

struct ListedUnit {
    std::string code; ///< may be empty
    std::string name; ///< official
    Level level = Level::department;
    RatingStatus status = RatingStatus::rated;
    std::vector<std::string> otherNames;
    std::optional<Date> from;  ///< first day; none: it was always there
    std::optional<Date> until; ///< last day; none: it still is there
    std::string identity;      ///< one for all names that a unit bears in the course of time
    Place place;               ///< of its name in the list
    std::string key = {};      ///< UnitName's, in the era of the list

    [[nodiscard]] bool holdsOn(const Date &day) const { return (!from || *from <= day) && (!until || day <= *until); }
};

/// The units of a day, looked up by exact key only.
class UnitList {
  public:
    /// An empty list: every unit of an export is taken as it comes.
    UnitList() = default;
    /// No two units may have one name.
    UnitList(std::vector<ListedUnit> units, Era era);

    [[nodiscard]] const std::vector<ListedUnit> &units() const { return units_; }
    /// Whether the list says who belongs to a level.
    [[nodiscard]] bool covers(Level level) const;
    /// The unit so named, by its full name or another name of it; without province, parent or type only where no other
    /// unit has that name.
    [[nodiscard]] std::optional<std::size_t> find(const UnitName &name) const;
    /// The unit with that code, if any.
    [[nodiscard]] std::optional<std::size_t> findCode(const std::string &code) const;
    /// Official names one or two letters away, for a message.
    [[nodiscard]] std::vector<std::string> near(const UnitName &name) const;
    /// The province whose units these are, by their names or codes. None: they do not say.
    [[nodiscard]] const std::optional<std::string> &province() const { return province_; }

  private:
    using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;
    void add(std::size_t unit);
    void learn(const UnitName &name, std::size_t unit);
    [[nodiscard]] std::optional<std::string> provinceOfUnits() const;
    [[nodiscard]] std::optional<std::string> provinceNamed(Ending ending) const;

    Era era_ = Era::noDistricts;
    std::vector<ListedUnit> units_;
    Index byName_;     ///< with the province at the end
    Index byKey_;      ///< without it
    Index byShortKey_; ///< without parent, or without type
    std::map<std::string, std::size_t, std::less<>> byCode_;
    std::map<std::string, std::size_t, std::less<>> byProvince_; ///< provinces, whatever their type
    std::optional<std::string> province_;
};

} // namespace phuluc
