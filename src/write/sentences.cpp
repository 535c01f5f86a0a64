#include "write/sentences.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/appendix_numbers.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>

namespace phuluc {
namespace {

void append(Sentences &to, const Sentences &more) { to.insert(to.end(), more.begin(), more.end()); }

std::string beforeName(const Comparison &comparison) {
    return previousPeriodName(comparison.before->period, comparison.now->period);
}

/// "vào ngày 14/11/2025", "trong Quý II năm 2024".
std::string momentOf(const PeriodResult &period) {
    const std::optional<Date> day = assessedDate(period);
    return day ? "vào ngày " + dateText(*day) : "trong " + periodInText(period.period);
}

Sentences provinceSentences(const ReportInput &input) {
    const PeriodResult &period = *input.period;
    if (!ownIsRated(period)) return {};
    Values values{{"thoi_diem", momentOf(period)}};
    addOwn(values, period);
    if (const std::optional<Decimal> gained = pointsGained(input)) {
        values["chieu"] = direction(*gained <=> 0);
        if (*gained != 0) values["muc"] = apart(*gained, 0);
        values["ky_truoc"] = beforeName(*input.comparison);
    }
    Sentences result = {sentence("cau_tinh", forms::provinceResult, std::move(values))};
    for (const Criterion group : period.rules->groups) {
        const CriterionRule &rule = period.rules->of(group);
        if (const std::optional<Decimal> points = groupPoints(*period.rules, *period.own(), group))
            result.push_back(sentence("cau_nhom", forms::provinceGroup,
                                      {{"nhom", rule.name}, {"diem", *points}, {"toi_da", rule.maximum}}));
    }
    return result;
}

std::string levelKey(Level level) { return "cau_" + codeOf(level); }

/// Adds "(giảm 05 địa phương so với tuần 01 tháng 11)". Published reports compare localities, but not departments.
void addCountChange(Values &values, const ReportInput &input, const LevelResult &level, std::size_t rating) {
    if (level.level == Level::department || input.comparison == nullptr) return;
    const LevelComparison *before = input.comparison->of(level.level);
    if (before == nullptr) return;
    const std::optional<int> &earlier = before->countsBefore[rating];
    if (!earlier) return;
    const int change = level.counts[rating] - *earlier;
    if (change == 0 && level.counts[rating] == 0) return; // "Không có …" says it already
    values["chieu"] = direction(change <=> 0);
    if (change != 0) values["muc"] = Decimal(std::abs(change));
    values["ky_truoc"] = beforeName(*input.comparison);
}

/// The weekly report has a colon for departments only; other reports have it everywhere.
std::string colonOf(const ReportInput &input, Level level) {
    return level == Level::department || input.period->period.kind != PeriodKind::week ? ":" : "";
}

Sentence ratingSentence(const ReportInput &input, const LevelResult &level, std::size_t rating) {
    const Rules &rules = *input.period->rules;
    Values values{{"don_vi", rules.of(level.level).noun},
                  {"cham", colonOf(input, level.level)},
                  {"xep_loai", rules.bands[rating].name},
                  {"so_luong", Decimal(level.counts[rating])},
                  {"tong_so", whole(level.units.size())}};
    addCountChange(values, input, level, rating);
    const SentenceForm form = level.counts[rating] == 0 ? forms::ratedNone : forms::ratedSome;
    return sentence(levelKey(level.level), form, std::move(values));
}

Sentences levelSentences(const ReportInput &input, const LevelResult &level) {
    Sentences result;
    const Rules &rules = *input.period->rules;
    for (std::size_t i = 0; i < rules.bands.size(); ++i) result.push_back(ratingSentence(input, level, i));
    if (const int without = level.counts[rules.placeOf({})]; without > 0)
        result.push_back(sentence(levelKey(level.level), forms::withoutData,
                                  {{"so_luong", Decimal(without)}, {"don_vi", rules.of(level.level).noun}}));
    return result;
}

/// Sentences that name the appendix of each level.
Sentences appendixSentences(const PeriodResult &period) {
    if (period.levels.empty()) return {};
    std::vector<std::string> items;
    for (const LevelResult &level : period.levels)
        items.push_back(said(forms::appendixOfLevel, {{"cap", period.rules->of(level.level).inSentence},
                                                      {"so", roman(appendixNumber(period, level.level))}}));
    const char *several = items.size() > 1 ? "các " : "";
    return {sentence("cau_phu_luc", forms::appendices, {{"cac", several}, {"danh_sach", join(items, ", ")}})};
}

Sentences ratingsSentences(const ReportInput &input) {
    Sentences result = provinceSentences(input);
    for (const LevelResult &level : input.period->levels) append(result, levelSentences(input, level));
    append(result, appendixSentences(*input.period));
    if (!result.empty()) append(result, adviceSentences(input));
    return result;
}

/// "Nhóm chỉ số công khai, minh bạch", "Nhóm chỉ số Dịch vụ trực tuyến".
std::string disclosedName(const CriterionRule &rule) {
    return rule.disclosedName.empty() ? "Nhóm chỉ số " + lowerFirst(rule.name) : rule.disclosedName;
}

/// A line with this number, name and end; points and maximum are added.
Sentence disclosedLine(const Values &head, const Decimal &points, const Decimal &maximum) {
    Values values = head;
    values["diem"] = points;
    values["toi_da"] = maximum;
    return sentence("cau_nhom", forms::disclosedGroup, std::move(values));
}

/// A line for a group. If the parts of the group are known, it is a heading, and a line for each part follows.
Sentences disclosedGroup(const PeriodResult &period, Criterion group, const std::string &number) {
    const Rules &rules = *period.rules;
    const UnitScore &unit = *period.own();
    const std::vector<Criterion> &parts = rules.of(group).parts;
    const std::string name = disclosedName(rules.of(group));
    const bool divided =
        !parts.empty() && std::ranges::all_of(parts, [&](Criterion part) { return unit.of(part).points.has_value(); });
    if (divided) {
        Sentences lines = {sentence("cau_nhom", forms::disclosedGroupHead, {{"so", number}, {"nhom", name}})};
        for (const Criterion part : parts)
            lines.push_back(disclosedLine({{"so", number + "." + std::to_string(lines.size())},
                                           {"nhom", rules.of(part).name},
                                           {"ket", part == parts.back() ? "." : ";"}},
                                          *unit.of(part).points, rules.of(part).maximum));
        return lines;
    }
    const std::optional<Decimal> points = groupPoints(rules, unit, group);
    if (!points) return {};
    return {disclosedLine({{"so", number}, {"nhom", name}, {"ket", "."}}, *points, rules.of(group).maximum)};
}

/// The lines of all groups, in the order that the rules give for disclosures.
Sentences disclosedGroups(const PeriodResult &period) {
    Sentences result;
    int number = 1;
    for (const Criterion group : period.rules->disclosed) {
        const Sentences lines = disclosedGroup(period, group, std::to_string(number));
        if (!lines.empty()) ++number;
        append(result, lines);
    }
    return result;
}

Sentences disclosedChange(const ReportInput &input) {
    const std::optional<Decimal> gained = pointsGained(input);
    if (!gained) return {};
    Values values{{"ky_truoc", beforeName(*input.comparison)}, {"chieu", direction(*gained <=> 0)}};
    if (*gained != 0) values["muc"] = apart(*gained, 0);
    if (const std::optional<int> places = rankGained(input)) {
        values["chieu_hang"] = direction(*places <=> 0);
        if (*places != 0) values["bac"] = Decimal(std::abs(*places));
    }
    return {sentence("cau_so_sanh", forms::disclosedChange, std::move(values))};
}

Sentences disclosureSentences(const ReportInput &input) {
    const PeriodResult &period = *input.period;
    if (!ownIsRated(period)) return {};
    const Sentences lines = disclosedGroups(period);
    Values values;
    addOwn(values, period);
    values["tinh"] = period.province;
    values["toi_da"] = period.rules->total;
    values["ket"] = lines.empty() ? "." : ", cụ thể:";
    if (const std::optional<Date> day = assessedDate(period)) values["ngay"] = dateText(*day);
    Sentences result = {sentence("cau_tinh", forms::disclosedTotal, std::move(values))};
    append(result, lines);
    append(result, disclosedChange(input));
    append(result, appendixSentences(period));
    return result;
}

Sentence bandSentence(const Rules &rules, std::size_t i) {
    const std::vector<Band> &bands = rules.bands;
    Values values{{"tu", bands[i].from}, {"xep_loai", bands[i].name}, {"den", rules.total}};
    if (i == 0) return sentence("cau_bac", forms::bestBand, std::move(values));
    values["den"] = bands[i - 1].from;
    const bool lowest = i + 1 == bands.size();
    return sentence("cau_bac", lowest ? forms::lowestBand : forms::band, std::move(values));
}

/// An example: three quarters of the largest group's points.
Sentence exampleSentence(const Rules &rules) {
    const Decimal share = 75;
    const CriterionRule *greatest = &rules.of(rules.groups.front());
    for (const Criterion group : rules.groups)
        if (rules.of(group).maximum > greatest->maximum) greatest = &rules.of(group);
    return sentence("cau_vi_du", forms::example,
                    {{"nhom", greatest->name},
                     {"ty_le", share},
                     {"toi_da", greatest->maximum},
                     {"diem", (share * greatest->maximum).percent()}});
}

} // namespace

Sentences methodSentences(const ReportInput &input) {
    Sentences result;
    const Rules &rules = *input.period->rules;
    for (const Criterion group : rules.groups) {
        const CriterionRule &rule = rules.of(group);
        result.push_back(sentence("cau_tieu_chi", forms::criterion, {{"nhom", rule.name}, {"toi_da", rule.maximum}}));
    }
    result.push_back(exampleSentence(rules));
    for (std::size_t i = 0; i < rules.bands.size(); ++i) result.push_back(bandSentence(rules, i));
    if (const std::optional<Date> day = assessedDate(*input.period))
        result.push_back(sentence("cau_thoi_diem", forms::assessedOn, {{"ngay", dateText(*day)}}));
    return result;
}

std::string assessedText(const PeriodResult &period) {
    if (const std::optional<Date> date = assessedDate(period)) return "tính đến ngày " + dateText(*date);
    return "trong " + periodInText(period.period);
}

Sentences sentencesOf(DocumentKind kind, const ReportInput &input) {
    switch (kind) {
    case DocumentKind::ratings: return ratingsSentences(input);
    case DocumentKind::disclosure: return disclosureSentences(input);
    case DocumentKind::components: return componentSentences(input);
    case DocumentKind::warning: return dispatchSentences(input);
    }
    return {};
}

} // namespace phuluc
