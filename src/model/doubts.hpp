// Figures that do not fit together: what to say of them.
#pragma once

#include "model/findings.hpp"
#include "model/score.hpp"

namespace phuluc {

/// Warns of figures of one unit that contradict one another; which of them counts is decided by the rules, not here.
class Doubts {
  public:
    enum class Audience { user, nobody };

    explicit Doubts(Findings &findings) : findings_(findings) {}

    /// For whom the next warnings are: of provinces that are not reported on they are only counted.
    void setAudience(Audience audience) { audience_ = audience; }
    /// How many warnings were counted and not said.
    [[nodiscard]] int unsaid() const { return unsaid_; }

    /// Points that their percentage does not give.
    void points(const PlacedFigure &points, const PlacedFigure &percentage, const Decimal &computed);
    /// Points of the online group that its two parts do not make.
    void parts(const PlacedFigure &points, const Decimal &sum);
    /// A percentage of the online group that its two parts do not make.
    void merged(const PlacedFigure &percentage, const Decimal &sum);
    /// A total that its groups do not make.
    void sum(const PlacedFigure &total, const Decimal &sum, Level level);
    /// A rating in the export that the total does not give.
    void rating(const UnitRow &row, Rating computed, const Rules &rules);
    /// Points rounded to the two decimals that the portal has; warns where that changes them.
    [[nodiscard]] Decimal rounded(const PlacedFigure &points);

  private:
    void warn(const Place &place, std::string text);

    Findings &findings_;
    Audience audience_ = Audience::user;
    int unsaid_ = 0;
};

/// A criterion, or the total, that is nought for every unit of a level is an export that failed: an error.
void refuseBrokenColumns(const LevelInput &level, const Rules &rules, Findings &findings);

} // namespace phuluc
