// Warnings on figures that contradict one another.
#pragma once

#include "model/findings.hpp"
#include "model/score.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Warns of contradicting figures of a level; the rules decide which figure counts. Warnings are gathered by kind and
/// reported at the end: at most three of a kind, one for a column of points.
class FigureWarnings {
  public:
    enum class Audience { user, none };

    explicit FigureWarnings(Findings &findings) : findings_(findings) {}

    /// Sets for which units the next warnings are. Those on other provinces than the report's are only counted.
    void setAudience(Audience audience) { audience_ = audience; }
    /// The number of warnings that were only counted.
    [[nodiscard]] int unsaid() const { return unsaid_; }

    /// Points that differ from their percentage; `preferred` is the kind that counts.
    void points(const CriterionRule &rule, const PlacedFigure &points, const PlacedFigure &percentage,
                FigureKind preferred);
    /// Points of a group that differ from the sum of its `count` parts.
    void parts(const PlacedFigure &points, const Decimal &sum, std::size_t count);
    /// The percentage of a group that differs from its parts.
    void merged(const PlacedFigure &percentage, const Decimal &sum, std::size_t count);
    /// A total that differs from the sum of its groups; `kept` says which of the two counts.
    enum class Kept { sum, total };
    void sum(const PlacedFigure &total, const Decimal &sum, Kept kept);
    /// A rating in the export that differs from the rating of the total.
    void rating(const UnitRow &row, Rating computed, const Rules &rules);
    /// A department whose total counts although it has no criteria.
    void totalAlone(const UnitRow &row);
    /// A unit with blank cells, although the portal writes a figure or "no data". Reported for every unit, of other
    /// provinces too.
    void blank(const UnitRow &row, const Rules &rules);
    /// The points rounded to two decimals, as the portal has them. Warns if that changes them.
    [[nodiscard]] Decimal rounded(const PlacedFigure &points);
    /// A total rounded in the same way. If its rating changes, that is a doubt.
    [[nodiscard]] Decimal roundedTotal(const PlacedFigure &total, const Rules &rules);

    /// Drops the warnings of a kind, because an error reports their cause.
    void forget(const std::string &kind) { kindOf(kind).warnings.clear(); }
    /// Reports the gathered warnings.
    void tell();

  private:
    struct Warning {
        Place place;
        std::string what;
        std::string advice;
    };
    struct Kind {
        std::string name;
        std::size_t shown = 0; ///< number of warnings to report, at most
        std::vector<Warning> warnings;
    };
    void warn(const std::string &kind, Warning warning);
    [[nodiscard]] Kind &kindOf(const std::string &name);

    Findings &findings_;
    Audience audience_ = Audience::user;
    int unsaid_ = 0;
    std::vector<Kind> kinds_; ///< in the order in which they first appear
};

/// Whether the totals beside a criterion with noughts only agree with these noughts.
enum class Noughts { borneOutByTotals, unproven };

/// A criterion or total that is nought for all units of a level is an error: the export failed. It is allowed if the
/// totals agree with the noughts.
void refuseBrokenColumns(const LevelInput &level, const Rules &rules, Noughts noughts, Findings &findings);

} // namespace phuluc
