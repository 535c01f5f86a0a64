// The words with which exports and lists name levels.
#pragma once

#include "phuluc766/rules.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// The words in one version of the index, by key.
class LevelWords {
  public:
    explicit LevelWords(const Rules &rules);

    /// The level of a section title, given the title's key: "sở, ban, ngành", "cấp xã".
    [[nodiscard]] std::optional<Level> bySection(const std::string &key) const;
    /// The level in a level column: a label, or a code of the portal.
    [[nodiscard]] std::optional<Level> byField(const std::string &text) const;
    /// The level in a unit list: a label, or the index's name of the level.
    [[nodiscard]] std::optional<Level> byList(const std::string &text) const;

  private:
    std::map<std::string, Level> sections_;
    std::map<std::string, Level> fields_;
    std::map<std::string, Level> lists_;
};

/// The words that a unit list may use, one in quotation marks for each level: "Cấp xã".
[[nodiscard]] std::vector<std::string> wordsForLists(const RuleVersions &rules);

} // namespace phuluc
