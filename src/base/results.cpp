#include "phuluc766/results.hpp"
#include "base/lookup.hpp"

#include <algorithm>

namespace phuluc {

std::vector<Criterion> LevelResult::finest(const Rules &rules) const {
    std::vector<Criterion> result;
    for (const Criterion group : rules.groups) {
        if (!contains(divided, group)) {
            result.push_back(group);
        } else {
            const std::vector<Criterion> &parts = rules.of(group).parts;
            result.insert(result.end(), parts.begin(), parts.end());
        }
    }
    return result;
}

} // namespace phuluc
