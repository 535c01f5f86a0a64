// A period of two files, parted by a line "==": whatever the sheets hold, a period has its results or says what is
// wrong with it. Points make the total, ranks and ratings are the totals', and the order of the files changes nothing.
#include "base/rulesfile.hpp"
#include "sheets.hpp"

#include "base/message.hpp"
#include "model/evaluate.hpp"

#include <map>
#include <set>

namespace {

using namespace phuluc;

PeriodResult evaluated(std::string_view first, std::string_view second) {
    static const RuleVersions rules = deliveredRules();
    static const Index index(rules);
    static const UnitLists units;
    static const Settings settings;
    static TitleCache titles;
    PeriodInput input{{PeriodKind::week, 2025, 11, 2, 14, 0}, "2025-11-14", {}};
    for (const std::string_view file : {first, second}) {
        if (file.empty()) continue;
        input.files.push_back({file.data() == first.data() ? "1.xlsx" : "2.xlsx", "", {}});
        input.files.back().tables.push_back(fuzz::sheetOf(file));
    }
    return evaluate(input, {&index, &units, &settings, &titles});
}

bool hasErrors(const PeriodResult &result) {
    return std::any_of(result.findings.begin(), result.findings.end(),
                       [](const Finding &each) { return each.severity == Severity::error; });
}

void checkUnit(const UnitScore &unit, Level level, const Rules &rules) {
    fuzz::require(unit.total.has_value() == unit.rank.has_value());
    fuzz::require(unit.total.has_value() == (unit.rating != Rating()));
    if (unit.total) fuzz::require(*unit.total >= Decimal(0) && *unit.total <= Decimal(100));
    if (unit.total) fuzz::require(unit.total->scale() <= 2);
    if (level != Level::department || !unit.total) return;
    Decimal sum;
    for (const Criterion group : rules.groups) {
        if (!unit.of(group).points) return; // its total stands without the criteria
        sum = sum + *unit.of(group).points;
    }
    fuzz::require(sum == *unit.total);
}

/// Every unit with its total, by name.
std::string check(const LevelResult &level, const Rules &rules) {
    int counted = 0;
    for (const int count : level.counts) counted += count;
    fuzz::require(counted == static_cast<int>(level.units.size()));
    std::set<std::string> keys;
    for (std::size_t i = 0; i < level.units.size(); ++i) {
        const UnitScore &unit = level.units[i];
        checkUnit(unit, level.level, rules);
        fuzz::require(keys.insert(unit.key).second);
        if (i > 0 && unit.total) {
            const UnitScore &above = level.units[i - 1];
            fuzz::require(above.total && *above.total >= *unit.total);
            fuzz::require(*unit.rank == (*above.total == *unit.total ? *above.rank : static_cast<int>(i) + 1));
        }
    }
    std::string text;
    std::map<std::string, const UnitScore *> byKey;
    for (const UnitScore &unit : level.units) byKey[unit.key] = &unit;
    for (const auto &[key, unit] : byKey) text += key + "=" + (unit->total ? unit->total->text() : "-") + ";";
    return text;
}

std::set<std::string> results(const PeriodResult &result) {
    std::set<std::string> texts;
    for (const LevelResult &level : result.levels) texts.insert(check(level, *result.rules));
    if (result.provinces) texts.insert(check(*result.provinces, *result.rules));
    return texts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    constexpr std::string_view line = "\n==\n";
    const std::size_t end = std::min(bytes.find(line), bytes.size());
    const std::string_view first = bytes.substr(0, end);
    const std::string_view second = bytes.substr(std::min(end + line.size(), bytes.size()));
    const PeriodResult result = evaluated(first, second);
    for (const Finding &finding : result.findings) fuzz::require(validUtf8(describe(finding)));
    const PeriodResult swapped = evaluated(second, first);
    fuzz::require(hasErrors(result) == hasErrors(swapped));
    if (hasErrors(result)) return 0;
    fuzz::require(results(result) == results(swapped));
    return 0;
}
