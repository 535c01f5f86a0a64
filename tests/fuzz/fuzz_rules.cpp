// Reads a file of an index: it is refused with a line number, or its versions are consistent.
#include "fuzzing.hpp"

#include "base/rulesfile.hpp"
#include "phuluc766/error.hpp"

#include <string>

namespace {

using namespace phuluc;

void check(const Rules &rules) {
    fuzz::require(rules.mostPoints() == rules.total);
    fuzz::require(rules.disclosed.size() == rules.groups.size());
    fuzz::require(rules.ratingOf(0) == rules.bands.size() - 1);
    fuzz::require(rules.ratingOf(rules.total).has_value());
    for (const Criterion group : rules.groups)
        for (const Criterion part : rules.of(group).parts) fuzz::require(rules.groupOf(part) == group);
    for (const LevelRule &level : rules.levels) fuzz::require(rules.of(level.level).name == level.name);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    try {
        const RuleVersions rules = parseRules({reinterpret_cast<const char *>(data), size}, "bo-chi-so.toml");
        fuzz::require(!rules.versions.empty());
        for (const Rules &version : rules.versions) check(version);
    } catch (const Error &error) {
        fuzz::require(error.kind() == ErrorKind::usage);
    }
    return 0;
}
