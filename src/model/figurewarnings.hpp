// Figures that do not fit together: what to say of them.
#pragma once

#include "model/findings.hpp"
#include "model/score.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Warns of figures of a level that contradict one another; which of them counts is decided by the rules, not here.
/// Warnings are gathered by kind, and told at the end: at most three of a kind, one for a column of points.
class FigureWarnings {
  public:
    enum class Audience { user, none };

    explicit FigureWarnings(Findings &findings) : findings_(findings) {}

    /// For whom the next warnings are: of provinces that are not reported on they are only counted.
    void setAudience(Audience audience) { audience_ = audience; }
    /// How many warnings were counted and not said.
    [[nodiscard]] int unsaid() const { return unsaid_; }

    /// Points that their percentage does not give; `preferred`: which of the two count.
    void points(const CriterionRule &rule, const PlacedFigure &points, const PlacedFigure &percentage,
                FigureKind preferred);
    /// Points of a group that its parts, so many, do not make.
    void parts(const PlacedFigure &points, const Decimal &sum, std::size_t count);
    /// A percentage of a group that its parts do not make.
    void merged(const PlacedFigure &percentage, const Decimal &sum, std::size_t count);
    /// A total that its groups do not make; `kept`: which of the two counts.
    enum class Kept { sum, total };
    void sum(const PlacedFigure &total, const Decimal &sum, Kept kept);
    /// A rating in the export that the total does not give.
    void rating(const UnitRow &row, Rating computed, const Rules &rules);
    /// A department whose total stands without its criteria.
    void totalAlone(const UnitRow &row);
    /// A unit whose cells are blank: the portal writes a figure, or that there is none. Said of every unit, of other
    /// provinces too.
    void blank(const UnitRow &row, const Rules &rules);
    /// Points rounded to the two decimals that the portal has; warns where that changes them.
    [[nodiscard]] Decimal rounded(const PlacedFigure &points);
    /// A total rounded alike; a rating that changes with it is a doubt of its own.
    [[nodiscard]] Decimal roundedTotal(const PlacedFigure &total, const Rules &rules);

    /// Leaves out those of a kind: an error says their cause.
    void forget(const std::string &kind) { kindOf(kind).warnings.clear(); }
    /// Says what was gathered.
    void tell();

  private:
    struct Warning {
        Place place;
        std::string what;
        std::string advice;
    };
    struct Kind {
        std::string name;
        std::size_t shown = 0; ///< at most
        std::vector<Warning> warnings;
    };
    void warn(const std::string &kind, Warning warning);
    [[nodiscard]] Kind &kindOf(const std::string &name);

    Findings &findings_;
    Audience audience_ = Audience::user;
    int unsaid_ = 0;
    std::vector<Kind> kinds_; ///< in order of first appearance
};

/// Whether totals beside a criterion that is nought for all units were computed with that nought.
enum class Noughts { borneOutByTotals, unproven };

/// A criterion, or the total, that is nought for every unit of a level: an export that failed, hence an error, unless
/// the totals bear the noughts out.
void refuseBrokenColumns(const LevelInput &level, const Rules &rules, Noughts noughts, Findings &findings);

} // namespace phuluc
