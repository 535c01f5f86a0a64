#include "model/levelwords.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace phuluc {
namespace {

std::optional<Level> lookedUp(const std::map<std::string, Level> &levels, const std::string &key) {
    const auto found = levels.find(key);
    return found == levels.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

LevelWords::LevelWords(const Rules &rules) {
    for (const LevelRule &rule : rules.levels) {
        for (const std::string &code : rule.codes) fields_.emplace(textKey(code), rule.level);
        lists_.emplace(textKey(rule.name), rule.level);
        for (const std::string &label : rule.labels)
            for (auto *levels : {&sections_, &fields_, &lists_}) levels->emplace(textKey(label), rule.level);
    }
}

std::optional<Level> LevelWords::bySection(const std::string &key) const { return lookedUp(sections_, key); }

std::optional<Level> LevelWords::byField(const std::string &text) const { return lookedUp(fields_, textKey(text)); }

std::optional<Level> LevelWords::byList(const std::string &text) const { return lookedUp(lists_, textKey(text)); }

std::vector<std::string> wordsForLists(const RuleVersions &rules) {
    std::vector<std::string> words;
    for (const Rules &version : rules.versions)
        for (const LevelRule &rule : version.levels) {
            const std::string word = "\"" + (rule.labels.empty() ? rule.name : rule.labels.front()) + "\"";
            if (!contains(words, word)) words.push_back(word);
        }
    return words;
}

} // namespace phuluc
