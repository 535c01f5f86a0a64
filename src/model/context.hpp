// What all periods of a run share.
#pragma once

#include "model/heading.hpp"
#include "model/parsedtitle.hpp"
#include "model/unitlists.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/results.hpp"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace phuluc {

/// What the official list says of a unit that it has not.
enum class ListRule {
    binds, ///< such a unit is an error
    guides /**< it is taken as the export has it, with a note: an earlier period had units that today's list has not */
};

/// The versions of an index, each with the headings that its tables are recognised by.
class Index {
  public:
    /// `rules` must outlive this. `extra`: further headings by code, from the configuration.
    explicit Index(const RuleVersions &rules, const std::map<std::string, std::vector<std::string>> &extra = {});

    /// The headings of the version that a period is scored by: that of its last day. Throws Error (usage) where none
    /// holds then.
    [[nodiscard]] const Headings &at(const Period &period) const;

  private:
    const RuleVersions &rules_;
    std::deque<Headings> headings_; ///< of each version
};

/// What does not change from period to period, and the little that does.
struct Context {
    const Index *index = nullptr;
    const UnitLists *unitLists = nullptr;
    const Settings *settings = nullptr;
    TitleCache *titles = nullptr;
    ListRule listRule = ListRule::binds;
    const Rules *rules = nullptr;       ///< of the period's time; set by evaluate()
    const Headings *headings = nullptr; ///< the same
    const UnitList *units = nullptr;    ///< the same
    Era era = Era::noDistricts;      ///< of the period; set by evaluate()
    const PeriodDigest *asIssued = nullptr; ///< of an earlier period: which units of the list it had; null: not known
};

} // namespace phuluc
