#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/low_units.hpp"
#include "write/sentence_parts.hpp"
#include "write/sentences.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// The compared period as the dispatch names it: "ngày 09/01/2026" for a week whose day of assessment is known, else
/// the period's name.
std::string comparedDay(const Comparison &comparison) {
    const std::optional<Date> day = assessedDate(*comparison.before);
    const bool week = comparison.before->period.kind == PeriodKind::week;
    return week && day ? "ngày " + dateText(*day)
                       : previousPeriodName(comparison.before->period, comparison.now->period);
}

/// "tính đến ngày 09/3/2026"; "tính đến hết tháng 5/2026" for a period whose day of assessment is unknown.
std::string untilNow(const PeriodResult &period) {
    return assessedDate(period) ? assessedText(period) : "tính đến hết " + periodInText(period.period);
}

Sentences standing(const ReportInput &input) {
    const PeriodResult &period = *input.period;
    if (!ownIsRated(period)) return {};
    Values values{{"thoi_diem", upperFirst(untilNow(period))}, {"toi_da", period.rules->total}};
    addOwn(values, period);
    if (const std::optional<int> gained = rankGained(input)) {
        values["chieu"] = direction(*gained <=> 0, "không thay đổi thứ hạng");
        if (*gained != 0) values["muc"] = Decimal(std::abs(*gained));
        values["ky_truoc"] = comparedDay(*input.comparison);
    }
    return {sentence("cau_tinh", forms::provinceStanding, std::move(values))};
}

/// The noun for units of a level: "cơ quan", "địa phương"; with the level's name added if the dispatch lists both
/// districts and communes.
std::string placeNoun(const Rules &rules, Level level, const std::vector<LowUnits> &low) {
    if (level == Level::department) return rules.of(level).noun;
    const auto local = std::ranges::count_if(low, [](const LowUnits &l) { return l.level != Level::department; });
    if (local < 2) return "địa phương";
    return level == Level::district ? "địa phương cấp huyện" : "địa phương cấp xã";
}

/// "07 địa phương có thứ hạng từ 96 đến 102 (điểm từ 84,54 đến 89,69)"; one rank if all units of the level share it.
std::string lowClause(const Rules &rules, const LowUnits &level, const std::vector<LowUnits> &low) {
    const UnitScore &best = *level.units.front();
    const UnitScore &last = *level.units.back();
    const SentenceForm form = *best.rank == *last.rank ? forms::lowRank : forms::lowRanks;
    return said(form, {{"so_luong", whole(level.units.size())},
                       {"don_vi", placeNoun(rules, level.level, low)},
                       {"hang_dau", Decimal(*best.rank)},
                       {"hang_cuoi", Decimal(*last.rank)},
                       {"diem_dau", *best.total},
                       {"diem_cuoi", *last.total}});
}

Sentence unitPoints(const LowUnits &level) {
    std::vector<std::string> items;
    for (const UnitScore *unit : level.units)
        items.push_back(said(forms::unitPoints, {{"ten", unit->name}, {"diem", *unit->total}}));
    return sentence("cau_danh_sach", forms::unitList, {{"danh_sach", join(items, ", ")}});
}

/// The sentence on the groups in which these units lose most points; none if their points by group are unknown.
Sentences weakGroups(const Rules &rules, const std::vector<LowUnits> &low) {
    std::vector<const UnitScore *> units;
    for (const LowUnits &level : low) units.insert(units.end(), level.units.begin(), level.units.end());
    const std::vector<Loss> losses = greatestLosses(rules, units);
    if (losses.empty()) return {};
    return {sentence("cau_nguyen_nhan", forms::weakGroups,
                     {{"ai", units.size() == 1 ? "Đơn vị này" : "Các đơn vị này"},
                      {"danh_sach", lossList(rules, losses, lossForm(units.size()))}})};
}

Sentences targetTask(const ReportInput &input) {
    if (targetPassed(input)) return {};
    Values values{{"chi_tieu", input.settings->target}};
    if (!input.settings->targetDate.empty()) values["thoi_han"] = input.settings->targetDate;
    return {sentence("cau_chi_tieu", forms::targetTask, std::move(values))};
}

} // namespace

Sentences dispatchSentences(const ReportInput &input) {
    const std::vector<LowUnits> low = lowUnits(input);
    if (addressees(input).empty()) return {};
    Sentences result = standing(input);
    const auto append = [&](const Sentences &more) { result.insert(result.end(), more.begin(), more.end()); };
    const Rules &rules = *input.period->rules;
    std::vector<std::string> clauses;
    for (const LowUnits &level : low) clauses.push_back(lowClause(rules, level, low));
    result.push_back(sentence("cau_thap", forms::lowUnits,
                              {{"thoi_diem", untilNow(*input.period)}, {"danh_sach", join(clauses, "; ")}}));
    append(weakGroups(rules, low));
    for (const LowUnits &level : low) result.push_back(unitPoints(level));
    append(targetTask(input));
    return result;
}

} // namespace phuluc
