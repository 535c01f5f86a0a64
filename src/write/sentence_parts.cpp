#include "write/sentence_parts.hpp"

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/wording.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::size_t namedLosses = 2;
constexpr int pointPlaces = 2;

/// How many points a unit lacks to the maximum of a group.
std::optional<Decimal> lossOf(const Rules &rules, const UnitScore &unit, Criterion group) {
    const std::optional<Decimal> points = unit.total ? groupPoints(rules, unit, group) : std::nullopt;
    return points ? std::optional(rules.of(group).maximum - *points) : std::nullopt;
}

std::string withFirst(const std::string &text, std::string (*changed)(std::string_view)) {
    std::u32string points = codePoints(text);
    if (points.empty()) return text;
    return changed(encoded(points.substr(0, 1))) + encoded(points.substr(1));
}

} // namespace

Sentence sentence(std::string key, SentenceForm form, Values values) {
    std::string text = said(form, values);
    return {std::move(key), form, std::move(values), std::move(text)};
}

Decimal whole(std::size_t number) { return static_cast<std::int64_t>(number); }

std::string lowerFirst(const std::string &text) { return withFirst(text, folded); }
std::string upperFirst(const std::string &text) { return withFirst(text, capitals); }

std::optional<Decimal> groupPoints(const Rules &rules, const UnitScore &unit, Criterion group) {
    const std::vector<Criterion> &parts = rules.of(group).parts;
    if (unit.of(group).points || parts.empty()) return unit.of(group).points;
    Decimal sum;
    for (const Criterion part : parts) {
        if (!unit.of(part).points) return std::nullopt;
        sum = sum + *unit.of(part).points;
    }
    return sum;
}

bool ownIsRated(const PeriodResult &period) {
    return period.own() != nullptr && period.own()->total && period.own()->rank;
}

void addOwn(Values &values, const PeriodResult &period) {
    values["tinh"] = period.provinceTitle;
    values["diem"] = *period.own()->total;
    values["hang"] = Decimal(*period.own()->rank);
    values["tong_so"] = whole(period.provinces->units.size());
}

std::string direction(std::strong_ordering order, const char *same) {
    if (order == std::strong_ordering::equal) return same;
    return order == std::strong_ordering::greater ? "tăng" : "giảm";
}

std::optional<int> rankGained(const ReportInput &input) {
    if (input.comparison == nullptr || !input.comparison->province) return std::nullopt;
    const auto &[now, before, levels, province] = *input.comparison;
    return now->provinces->units.size() == before->provinces->units.size() ? province->placesGained() : std::nullopt;
}

std::optional<Decimal> pointsGained(const ReportInput &input) {
    const bool compared = input.comparison != nullptr && input.comparison->province;
    return compared ? input.comparison->province->pointsGained() : std::nullopt;
}

std::vector<Loss> greatestLosses(const Rules &rules, const std::vector<const UnitScore *> &units) {
    std::vector<Loss> losses;
    for (const Criterion group : rules.groups) {
        std::vector<Decimal> lost;
        for (const UnitScore *unit : units)
            if (const auto loss = lossOf(rules, *unit, group)) lost.push_back(*loss);
        if (lost.empty()) continue;
        const Decimal average = mean(lost, pointPlaces);
        if (average > 0) losses.push_back({group, average});
    }
    std::ranges::stable_sort(losses, std::greater(), &Loss::points);
    while (losses.size() > namedLosses && losses.back().points < losses[namedLosses - 1].points) losses.pop_back();
    return losses;
}

std::string lossList(const Rules &rules, const std::vector<Loss> &losses, SentenceForm form) {
    std::vector<std::string> items;
    for (const Loss &loss : losses) {
        const CriterionRule &rule = rules.of(loss.group);
        items.push_back(said(form, {{"nhom", rule.name}, {"diem", loss.points}, {"toi_da", rule.maximum}}));
    }
    return join(items, "; ");
}

SentenceForm lossForm(std::size_t units) { return units == 1 ? forms::lostPoints : forms::meanLostPoints; }

bool targetPassed(const ReportInput &input) {
    const std::optional<Date> until = deadline(input.settings->targetDate);
    return until && *until < documentDate(*input.period);
}

std::vector<const UnitScore *> unitsBelow(const LevelResult &level, const Decimal &line) {
    std::vector<const UnitScore *> units;
    for (const UnitScore &unit : level.units)
        if (unit.total && *unit.total < line) units.push_back(&unit);
    return units;
}

std::string namesOf(const std::vector<const UnitScore *> &units) {
    std::vector<std::string> names;
    for (const UnitScore *unit : units) names.push_back(unit->name);
    const bool commas =
        std::ranges::any_of(names, [](const std::string &name) { return name.find(',') != std::string::npos; });
    return join(names, commas ? "; " : ", ");
}

} // namespace phuluc
