#include "write/sentences.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/appendix_numbers.hpp"
#include "write/sentence_parts.hpp"

#include <array>
#include <string_view>

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
        if (*gained != 0) values["muc"] = distance(*gained, 0);
        values["ky_truoc"] = beforeName(*input.comparison);
    }
    Sentences result = {sentence("cau_tinh", SentenceForm::provinceResult, std::move(values))};
    for (const Criterion group : groups) {
        const CriterionRule &rule = standardRules().of(group);
        if (const std::optional<Decimal> points = groupPoints(*period.own(), group))
            result.push_back(sentence("cau_nhom", SentenceForm::provinceGroup,
                                      {{"nhom", rule.name}, {"diem", *points}, {"toi_da", rule.maximum}}));
    }
    return result;
}

std::string levelKey(Level level) {
    static constexpr std::array<const char *, 3> keys = {"cau_so", "cau_huyen", "cau_xa"};
    return keys.at(static_cast<std::size_t>(level));
}

/// Adds "(giảm 05 địa phương so với tuần 01 tháng 11)": the published reports compare localities, not departments.
void addCountChange(Values &values, const ReportInput &input, const LevelResult &level, std::size_t rating) {
    if (level.level == Level::department || input.comparison == nullptr) return;
    const LevelComparison *before = input.comparison->of(level.level);
    if (before == nullptr) return;
    const int change = level.counts[rating] - before->countsBefore[rating];
    if (change == 0 && level.counts[rating] == 0) return; // "Không có …" says it already
    values["chieu"] = direction(change <=> 0);
    if (change != 0) values["muc"] = Decimal(std::abs(change));
    values["ky_truoc"] = beforeName(*input.comparison);
}

/// The weekly report has a colon for departments only, the quarterly one everywhere.
std::string colonOf(const ReportInput &input, Level level) {
    return level == Level::department || input.period->period.kind != PeriodKind::week ? ":" : "";
}

Sentence ratingSentence(const ReportInput &input, const LevelResult &level, const Band &band) {
    const auto rating = static_cast<std::size_t>(band.rating);
    Values values{{"don_vi", standardRules().of(level.level).noun},
                  {"cham", colonOf(input, level.level)},
                  {"xep_loai", band.name},
                  {"so_luong", Decimal(level.counts[rating])},
                  {"tong_so", whole(level.units.size())}};
    addCountChange(values, input, level, rating);
    const SentenceForm form = level.counts[rating] == 0 ? SentenceForm::ratedNone : SentenceForm::ratedSome;
    return sentence(levelKey(level.level), form, std::move(values));
}

Sentences levelSentences(const ReportInput &input, const LevelResult &level) {
    Sentences result;
    for (const Band &band : standardRules().bands) result.push_back(ratingSentence(input, level, band));
    if (const int without = level.counts[static_cast<std::size_t>(Rating::noData)]; without > 0)
        result.push_back(
            sentence(levelKey(level.level), SentenceForm::withoutData,
                     {{"so_luong", Decimal(without)}, {"don_vi", standardRules().of(level.level).noun}}));
    return result;
}

/// Which appendix belongs to which level.
Sentences appendixSentences(const PeriodResult &period) {
    if (period.levels.empty()) return {};
    std::vector<std::string> items;
    for (const LevelResult &level : period.levels)
        items.push_back(said(SentenceForm::appendixOfLevel,
                             {{"cap", unitsInText(level.level)}, {"so", roman(appendixNumber(period, level.level))}}));
    const char *several = items.size() > 1 ? "các " : "";
    return {sentence("cau_phu_luc", SentenceForm::appendices, {{"cac", several}, {"danh_sach", join(items, ", ")}})};
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
    constexpr std::string_view front = "Cung cấp ";
    if (!rule.name.starts_with(front)) return "Nhóm chỉ số " + lowerFirst(rule.name);
    return "Nhóm chỉ số " + upperFirst(rule.name.substr(front.size()));
}

Sentence disclosedLine(const std::string &number, const std::string &name, const Decimal &points, Criterion of) {
    const char *end = of == Criterion::onlineService ? ";" : ".";
    return sentence("cau_nhom", SentenceForm::disclosedGroup,
                    {{"so", number},
                     {"nhom", name},
                     {"diem", points},
                     {"toi_da", standardRules().of(of).maximum},
                     {"ket", std::string(end)}});
}

/// A line for a group; the online one is a heading over its two parts where these are known.
Sentences disclosedGroup(const UnitScore &unit, Criterion group, const std::string &number) {
    const std::string name = disclosedName(standardRules().of(group));
    const auto &service = unit.of(Criterion::onlineService).points;
    const auto &payment = unit.of(Criterion::payment).points;
    if (group == Criterion::onlineServices && service && payment)
        return {sentence("cau_nhom", SentenceForm::disclosedGroupHead, {{"so", number}, {"nhom", name}}),
                disclosedLine(number + ".1", standardRules().of(Criterion::onlineService).name, *service,
                              Criterion::onlineService),
                disclosedLine(number + ".2", standardRules().of(Criterion::payment).name, *payment,
                              Criterion::payment)};
    if (const std::optional<Decimal> points = groupPoints(unit, group))
        return {disclosedLine(number, name, *points, group)};
    return {};
}

/// In the order of the national portal, in which the online services are the third group.
Sentences disclosedGroups(const UnitScore &own) {
    Sentences result;
    int number = 1;
    for (const Criterion group : {Criterion::transparency, Criterion::progress, Criterion::onlineServices,
                                  Criterion::satisfaction, Criterion::digitization}) {
        const Sentences lines = disclosedGroup(own, group, std::to_string(number));
        if (!lines.empty()) ++number;
        append(result, lines);
    }
    return result;
}

Sentences disclosedChange(const ReportInput &input) {
    const std::optional<Decimal> gained = pointsGained(input);
    if (!gained) return {};
    Values values{{"ky_truoc", beforeName(*input.comparison)}, {"chieu", direction(*gained <=> 0)}};
    if (*gained != 0) values["muc"] = distance(*gained, 0);
    if (const std::optional<int> places = rankGained(input)) {
        values["chieu_hang"] = direction(*places <=> 0);
        if (*places != 0) values["bac"] = Decimal(std::abs(*places));
    }
    return {sentence("cau_so_sanh", SentenceForm::disclosedChange, std::move(values))};
}

Sentences disclosureSentences(const ReportInput &input) {
    const PeriodResult &period = *input.period;
    if (!ownIsRated(period)) return {};
    const Sentences lines = disclosedGroups(*period.own());
    Values values;
    addOwn(values, period);
    values["tinh"] = period.province;
    values["toi_da"] = mostPoints();
    values["ket"] = lines.empty() ? "." : ", cụ thể:";
    if (const std::optional<Date> day = assessedDate(period)) values["ngay"] = dateText(*day);
    Sentences result = {sentence("cau_tinh", SentenceForm::disclosedTotal, std::move(values))};
    append(result, lines);
    append(result, disclosedChange(input));
    append(result, appendixSentences(period));
    return result;
}

Sentence bandSentence(const std::vector<Band> &bands, std::size_t i) {
    Values values{{"tu", bands[i].from}, {"xep_loai", bands[i].name}, {"den", mostPoints()}};
    if (i == 0) return sentence("cau_bac", SentenceForm::bestBand, std::move(values));
    values["den"] = bands[i - 1].from;
    const bool lowest = i + 1 == bands.size();
    return sentence("cau_bac", lowest ? SentenceForm::lowestBand : SentenceForm::band, std::move(values));
}

/// Three quarters of the greatest group.
Sentence exampleSentence() {
    const Decimal share = 75;
    const CriterionRule *greatest = &standardRules().of(groups.front());
    for (const Criterion group : groups)
        if (standardRules().of(group).maximum > greatest->maximum) greatest = &standardRules().of(group);
    return sentence("cau_vi_du", SentenceForm::example,
                    {{"nhom", greatest->name},
                     {"ty_le", share},
                     {"toi_da", greatest->maximum},
                     {"diem", (share * greatest->maximum).percent()}});
}

} // namespace

Sentences methodSentences(const ReportInput &input) {
    Sentences result;
    for (const Criterion group : groups) {
        const CriterionRule &rule = standardRules().of(group);
        result.push_back(sentence("cau_tieu_chi", SentenceForm::criterion,
                                  {{"nhom", rule.name}, {"toi_da", rule.maximum}}));
    }
    result.push_back(exampleSentence());
    const std::vector<Band> &bands = standardRules().bands;
    for (std::size_t i = 0; i < bands.size(); ++i) result.push_back(bandSentence(bands, i));
    if (const std::optional<Date> day = assessedDate(*input.period))
        result.push_back(sentence("cau_thoi_diem", SentenceForm::assessedOn, {{"ngay", dateText(*day)}}));
    return result;
}

std::string assessedText(const PeriodResult &period) {
    if (const std::optional<Date> date = assessedDate(period)) return "tính đến ngày " + dateText(*date);
    return "trong " + periodInText(period.period);
}

Sentences sentencesOf(DocumentKind kind, const ReportInput &input) {
    switch (kind) {
    case DocumentKind::ratings:
        return ratingsSentences(input);
    case DocumentKind::disclosure:
        return disclosureSentences(input);
    case DocumentKind::components:
        return componentSentences(input);
    case DocumentKind::warning:
        return dispatchSentences(input);
    }
    return {};
}

} // namespace phuluc
