// Which province the names of a period's units state, and of which type.
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

    /// Takes what the name of a unit states. Two provinces are an error.
    void take(const UnitRow &row);

    /// Empty: no name states one.
    [[nodiscard]] const std::string &name() const { return name_.empty() ? bracketed_ : name_; }
    /// Whether a name states it otherwise than in brackets, which may be a remark.
    [[nodiscard]] bool certain() const { return !name_.empty(); }
    /// The type that most names state; none: no name states one, or as many state the one as the other.
    [[nodiscard]] std::optional<ProvinceType> type() const;
    /// Warns where names state both types, of the first that states the rarer one; `title`: what documents will say.
    void warnOfBothTypes(const std::string &title) const;

  private:
    struct StatedType {
        std::size_t names = 0;
        UnitRow first;
    };
    Findings &findings_;
    std::string name_;
    Place place_;           ///< where it is stated first
    std::string bracketed_; ///< a province that stands in brackets, where no other is stated
    std::map<ProvinceType, StatedType> types_;
};

} // namespace phuluc
