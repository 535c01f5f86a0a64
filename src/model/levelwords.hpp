// The words by which exports and lists call a level.
#pragma once

#include "phuluc766/rules.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// The words of one version of the index, looked up by key.
class LevelWords {
  public:
    explicit LevelWords(const Rules &rules);

    /// The level that a section title names, given its key: "sở, ban, ngành", "cấp xã".
    [[nodiscard]] std::optional<Level> bySection(const std::string &key) const;
    /// The level that a level column states: a label, or a code of the portal.
    [[nodiscard]] std::optional<Level> byField(const std::string &text) const;
    /// The level that a unit list states: a label, or the name that the index gives it.
    [[nodiscard]] std::optional<Level> byList(const std::string &text) const;

  private:
    std::map<std::string, Level> sections_;
    std::map<std::string, Level> fields_;
    std::map<std::string, Level> lists_;
};

/// What a unit list may write, one word for each level of the versions: "Cấp xã", in quotation marks.
[[nodiscard]] std::vector<std::string> wordsForLists(const RuleVersions &rules);

} // namespace phuluc
