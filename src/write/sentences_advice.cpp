#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr const char *key = "cau_kien_nghi";
/// The number of fallen units that are named; if more fell, those that fell most.
constexpr std::size_t namedFallen = 10;
constexpr std::size_t namedMost = 3;
/// If more units than this are below the warning line, only their number is given.
constexpr std::size_t namedBelow = 10;

std::vector<const UnitScore *> pointersTo(const LevelResult &level) {
    std::vector<const UnitScore *> units;
    for (const UnitScore &unit : level.units) units.push_back(&unit);
    return units;
}

Sentences lossSentences(const PeriodResult &period) {
    Sentences result;
    if (period.own() != nullptr)
        if (const std::vector<Loss> losses = greatestLosses(*period.rules, {period.own()}); !losses.empty())
            result.push_back(sentence(
                key, forms::provinceLosses,
                {{"tinh", period.provinceTitle}, {"danh_sach", lossList(*period.rules, losses, forms::lostPoints)}}));
    for (const LevelResult &level : period.levels)
        if (const std::vector<Loss> losses = greatestLosses(*period.rules, pointersTo(level)); !losses.empty())
            result.push_back(sentence(key, forms::levelLosses,
                                      {{"don_vi", period.rules->of(level.level).inSentence},
                                       {"danh_sach", lossList(*period.rules, losses, lossForm(level.units.size()))}}));
    return result;
}

Decimal fallOf(const UnitChange &change) { return *change.before->total - *change.now->total; }

/// Units that lost points, the largest loss first.
std::vector<UnitChange> fallen(const LevelComparison &comparison) {
    std::vector<UnitChange> result;
    for (const UnitChange &change : comparison.units)
        if (change.now->total && change.before->total && *change.now->total < *change.before->total)
            result.push_back(change);
    std::ranges::stable_sort(result, [](const UnitChange &a, const UnitChange &b) { return fallOf(a) > fallOf(b); });
    return result;
}

/// Of the fallen units those that fell to a lower band; none if the two indexes have bands of other names. Bands are
/// ordered from the best.
std::vector<UnitChange> fallenBands(const std::vector<UnitChange> &fallen, const Comparison &comparison) {
    std::vector<UnitChange> result;
    if (!sameRatings(*comparison.now->rules, *comparison.before->rules)) return result;
    std::ranges::copy_if(fallen, std::back_inserter(result),
                         [](const UnitChange &change) { return change.now->rating > change.before->rating; });
    return result;
}

std::string fallList(const Rules &rules, const std::vector<UnitChange> &changes, std::size_t most, SentenceForm form) {
    std::vector<std::string> items;
    for (const UnitChange &change : changes) {
        if (items.size() == most) break;
        items.push_back(said(form, {{"ten", change.now->name},
                                    {"cu", rules.nameOf(change.before->rating)},
                                    {"moi", rules.nameOf(change.now->rating)},
                                    {"muc", fallOf(change)}}));
    }
    return join(items, "; ");
}

/// Names the units that fell to another band; if there are none, the units that lost most points.
Sentences fallSentences(const ReportInput &input, const LevelResult &level) {
    const LevelComparison *comparison = input.comparison != nullptr ? input.comparison->of(level.level) : nullptr;
    if (comparison == nullptr) return {};
    const std::vector<UnitChange> all = fallen(*comparison);
    if (all.empty()) return {};
    const Rules &rules = *input.period->rules;
    const std::vector<UnitChange> lower = fallenBands(all, *input.comparison);
    Values values{{"ky_truoc", previousPeriodName(input.comparison->before->period, input.period->period)},
                  {"don_vi", rules.of(level.level).noun}};
    if (lower.empty()) {
        values["danh_sach"] = fallList(rules, all, namedMost, forms::fall);
        return {sentence(key, forms::fellMost, std::move(values))};
    }
    const bool many = lower.size() > namedFallen;
    values["so_luong"] = whole(lower.size());
    values["nhieu_nhat"] = many ? ", giảm điểm nhiều nhất là" : "";
    values["danh_sach"] = fallList(rules, lower, many ? namedMost : namedFallen, forms::fallOfBand);
    return {sentence(key, forms::fellBands, std::move(values))};
}

Sentences belowSentences(const ReportInput &input, const LevelResult &level) {
    const std::vector<const UnitScore *> units = unitsBelow(level, input.settings->warningLine);
    if (units.empty()) return {};
    Values values{{"so_luong", whole(units.size())},
                  {"tong_so", whole(level.units.size())},
                  {"don_vi", input.period->rules->of(level.level).noun},
                  {"nguong", input.settings->warningLine}};
    if (units.size() <= namedBelow) values["danh_sach"] = namesOf(units);
    return {sentence(key, forms::belowLine, std::move(values))};
}

std::string provinceTarget(const PeriodResult &period, const Decimal &target) {
    const std::string &name = period.provinceTitle;
    const Decimal &total = *period.own()->total;
    if (total >= target) return said(forms::targetReached, {{"ten", name}});
    return said(forms::provinceTarget, {{"tinh", name}, {"muc", target - total}});
}

/// How many units of a level are short of the target; empty if no unit has data.
std::string levelTarget(const Rules &rules, const LevelResult &level, const Decimal &target) {
    const std::size_t below = unitsBelow(level, target).size();
    const auto rated = static_cast<std::size_t>(std::count_if(
        level.units.begin(), level.units.end(), [](const UnitScore &unit) { return unit.total.has_value(); }));
    const LevelRule &words = rules.of(level.level);
    if (rated == 0) return {};
    if (below == rated) return said(forms::nobodyReached, {{"don_vi", words.noun}});
    if (below > 0)
        return said(forms::levelTarget,
                    {{"so_luong", whole(below)}, {"tong_so", whole(level.units.size())}, {"don_vi", words.noun}});
    return said(forms::targetReached, {{"ten", words.inSentence + (rated < level.units.size() ? " có dữ liệu" : "")}});
}

Sentences targetSentences(const ReportInput &input) {
    if (targetPassed(input)) return {};
    std::vector<std::string> items;
    if (ownIsRated(*input.period)) items.push_back(provinceTarget(*input.period, input.settings->target));
    for (const LevelResult &level : input.period->levels)
        if (const std::string text = levelTarget(*input.period->rules, level, input.settings->target); !text.empty())
            items.push_back(text);
    if (items.empty()) return {};
    Values values{{"chi_tieu", input.settings->target}, {"danh_sach", join(items, "; ")}};
    if (!input.settings->targetDate.empty()) values["thoi_han"] = input.settings->targetDate;
    return {sentence(key, forms::target, std::move(values))};
}

} // namespace

Sentences adviceSentences(const ReportInput &input) {
    Sentences result = lossSentences(*input.period);
    const auto append = [&](const Sentences &more) { result.insert(result.end(), more.begin(), more.end()); };
    for (const LevelResult &level : input.period->levels) append(fallSentences(input, level));
    for (const LevelResult &level : input.period->levels) append(belowSentences(input, level));
    append(targetSentences(input));
    return result;
}

} // namespace phuluc
