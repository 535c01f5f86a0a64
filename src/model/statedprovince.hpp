// The province, and its type, that the names of a period's units state.
#pragma once

#include "model/findings.hpp"
#include "model/rows.hpp"

#include <map>
#include <optional>
#include <string>

namespace phuluc {

class StatedProvince {
  public:
    explicit StatedProvince(Findings &findings) : findings_(findings) {}

    /// Notes what the name of a unit states. Two different provinces are an error.
    void take(const UnitRow &row);

    /// Empty if no name states a province.
    [[nodiscard]] const std::string &name() const { return name_.empty() ? bracketed_ : name_; }
    /// Whether a name states it other than in brackets. Words in brackets may be a remark.
    [[nodiscard]] bool certain() const { return !name_.empty(); }
    /// The type that most names state; no value if no name states one, or if both types are stated equally often.
    [[nodiscard]] std::optional<ProvinceType> type() const;
    /// Warns if names state both types; points to the first name with the rarer one. `title`: the form that documents
    /// print.
    void warnOfBothTypes(const std::string &title) const;

  private:
    struct StatedType {
        std::size_t names = 0;
        UnitRow first;
    };
    Findings &findings_;
    std::string name_;
    Place place_;           ///< of the first name that states it
    std::string bracketed_; ///< a province in brackets; used if no other is stated
    std::map<ProvinceType, StatedType> types_;
};

} // namespace phuluc
