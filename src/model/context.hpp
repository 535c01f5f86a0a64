// Data that all periods of a run share.
#pragma once

#include "model/heading.hpp"
#include "model/titles.hpp"
#include "model/unitlists.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace phuluc {

/// What it means if the official list lacks a unit.
enum class ListRule {
    binds, ///< a unit that the list lacks is an error
    guides /**< such a unit is accepted with a note: an earlier period had units that today's list lacks */
};

/// The versions of an index, each with the headings by which its tables are recognised.
class Index {
  public:
    /// `rules` must outlive this. `extra`: further headings by code, from the configuration.
    explicit Index(const RuleVersions &rules, const std::map<std::string, std::vector<std::string>> &extra = {});

    /// The headings of the version that holds on the last day of the period. Throws Error (usage) if no version holds
    /// then.
    [[nodiscard]] const Headings &at(const Period &period) const;

  private:
    const RuleVersions &rules_;
    std::deque<Headings> headings_; ///< of each version
};

/// The data for evaluating a period. Most of it is the same for all periods.
struct Context {
    const Index *index = nullptr;
    const UnitLists *unitLists = nullptr;
    const Settings *settings = nullptr;
    TitleCache *titles = nullptr;
    ListRule listRule = ListRule::binds;
    const Rules *rules = nullptr;       ///< of the period's time; set by evaluate()
    const Headings *headings = nullptr; ///< of the same rules; set by evaluate()
    const UnitList *units = nullptr;    ///< of the same day; set by evaluate()
    Era era = Era::noDistricts;      ///< of the period; set by evaluate()
    const PeriodTotals *asIssued = nullptr; ///< totals of an issued period, with its units then; null: not known
};

} // namespace phuluc
