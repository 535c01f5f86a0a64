#include "write/sentences.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace phuluc {
namespace {

using Sentences = std::vector<Sentence>;

void append(Sentences &to, const Sentences &more) { to.insert(to.end(), more.begin(), more.end()); }

/// " so với tuần 01 tháng 11".
std::string comparedWith(const Comparison &comparison) {
    return " so với " + previousPeriodName(comparison.before->period, comparison.now->period);
}

/// "tăng 05 địa phương", "giảm 0,27 điểm", "không thay đổi": `amount` is worded without its sign.
std::string changeText(std::strong_ordering direction, const std::string &amount) {
    if (direction == std::strong_ordering::equal) return "không thay đổi";
    return (direction == std::strong_ordering::greater ? "tăng " : "giảm ") + amount;
}

Decimal distance(const Decimal &a, const Decimal &b) { return a < b ? b - a : a - b; }

/// " (tăng 0,27 điểm so với tuần 01 tháng 11)"; empty where the province was not compared.
std::string pointsChange(const ReportInput &input) {
    if (input.comparison == nullptr || !input.comparison->province) return {};
    const UnitChange &change = *input.comparison->province;
    if (!change.now->total || !change.before->total) return {};
    const std::string amount = vietnamese(distance(*change.now->total, *change.before->total)) + " điểm";
    return " (" + changeText(*change.now->total <=> *change.before->total, amount) + comparedWith(*input.comparison) +
           ")";
}

/// " (tăng 12 bậc so với …)"; a lower number is a better rank. Empty where the field of provinces was not the same
/// size.
std::string rankChange(const ReportInput &input) {
    if (input.comparison == nullptr || !input.comparison->province) return {};
    const UnitChange &change = *input.comparison->province;
    const Comparison &comparison = *input.comparison;
    if (!change.now->rank || !change.before->rank ||
        comparison.now->provinces->units.size() != comparison.before->provinces->units.size())
        return {};
    const int gained = *change.before->rank - *change.now->rank;
    return " (" + changeText(gained <=> 0, count(std::abs(gained)) + " bậc") + comparedWith(comparison) + ")";
}

std::string rankText(const PeriodResult &period) {
    return "xếp hạng " + std::to_string(*period.own()->rank) + "/" + std::to_string(period.provinces->units.size()) +
           " tỉnh, thành phố";
}

std::string capitalised(std::string text) {
    if (text.starts_with("t")) text.front() = 'T'; // "tính", "trong": all that such a sentence begins with
    return text;
}

bool ownIsRated(const PeriodResult &period) {
    return period.own() != nullptr && period.own()->total && period.own()->rank;
}

std::string groupLine(std::string_view mark, const UnitScore &unit, Criterion criterion) {
    const CriterionRule &rule = standardRules().of(criterion);
    const std::optional<Decimal> points = groupPoints(unit, criterion);
    return std::string(mark) + " " + rule.name + ": " + vietnamese(*points) + "/" + vietnamese(rule.maximum) + " điểm.";
}

/// A line for a group and, where the export has them, one for each of its two parts.
void addGroup(Sentences &to, const UnitScore &unit, Criterion group, const std::array<std::string, 3> &marks) {
    if (!groupPoints(unit, group)) return;
    to.push_back({"cau_nhom", groupLine(marks[0], unit, group)});
    if (group != Criterion::onlineServices) return;
    if (!unit.of(Criterion::onlineService).points || !unit.of(Criterion::payment).points) return;
    to.push_back({"cau_nhom", groupLine(marks[1], unit, Criterion::onlineService)});
    to.push_back({"cau_nhom", groupLine(marks[2], unit, Criterion::payment)});
}

Sentences provinceSentences(const ReportInput &input) {
    if (!ownIsRated(*input.period)) return {};
    const UnitScore &own = *input.period->own();
    Sentences result = {{"cau_tinh", capitalised(assessedText(*input.period)) + ", " +
                                         input.period->provinceTitle + " đạt " + vietnamese(*own.total) +
                                         " điểm" + pointsChange(input) + ", " + rankText(*input.period) + "."}};
    for (const Criterion group : groups) addGroup(result, own, group, {"-", "+", "+"});
    return result;
}

std::string levelKey(Level level) {
    static constexpr std::array<const char *, 3> keys = {"cau_so", "cau_huyen", "cau_xa"};
    return keys.at(static_cast<std::size_t>(level));
}

/// " (giảm 05 địa phương so với tuần 01 tháng 11)": the published reports compare localities, not departments.
std::string countChange(const ReportInput &input, const LevelResult &level, std::size_t rating) {
    if (level.level == Level::department || input.comparison == nullptr) return {};
    const LevelComparison *before = input.comparison->of(level.level);
    if (before == nullptr) return {};
    const int change = level.counts[rating] - before->countsBefore[rating];
    if (change == 0 && level.counts[rating] == 0) return {}; // "Không có …" says it already
    return " (" + changeText(change <=> 0, count(std::abs(change)) + " địa phương") + comparedWith(*input.comparison) +
           ")";
}

/// The weekly report has a colon for departments only, the quarterly one everywhere.
std::string_view colonOf(const ReportInput &input, Level level) {
    return level == Level::department || input.period->period.kind != PeriodKind::week ? ": " : " ";
}

std::string ratingSentence(const ReportInput &input, const LevelResult &level, const Band &band) {
    const auto rating = static_cast<std::size_t>(band.rating);
    const int number = level.counts[rating];
    const std::string how =
        number == 0 ? "Không có " : "Có " + count(number) + "/" + count(static_cast<int>(level.units.size())) + " ";
    return how + standardRules().of(level.level).noun + " xếp loại" + std::string(colonOf(input, level.level)) +
           band.name + countChange(input, level, rating) + ".";
}

Sentences levelSentences(const ReportInput &input, const LevelResult &level) {
    Sentences result;
    const std::string key = levelKey(level.level);
    for (const Band &band : standardRules().bands) result.push_back({key, ratingSentence(input, level, band)});
    if (const int without = level.counts[static_cast<std::size_t>(Rating::noData)]; without > 0)
        result.push_back({key, "Không có dữ liệu để đánh giá, xếp loại: " + count(without) + " " +
                                   standardRules().of(level.level).noun + "."});
    return result;
}

Sentences ratingsSentences(const ReportInput &input) {
    Sentences result = provinceSentences(input);
    for (const LevelResult &level : input.period->levels) append(result, levelSentences(input, level));
    return result;
}

/// In the order of the national portal, in which the online services are the third group.
Sentences disclosureSentences(const ReportInput &input) {
    if (!ownIsRated(*input.period)) return {};
    const UnitScore &own = *input.period->own();
    Sentences result = {{"cau_tinh", "Tổng số điểm " + input.period->province + " đạt: " + vietnamese(*own.total) +
                                         "/100 điểm" + pointsChange(input) + ", " + rankText(*input.period) + "."}};
    int number = 0;
    for (const Criterion group : {Criterion::transparency, Criterion::progress, Criterion::onlineServices,
                                  Criterion::satisfaction, Criterion::digitization}) {
        const std::string mark = std::to_string(++number) + ".";
        addGroup(result, own, group, {mark, mark + "1.", mark + "2."});
    }
    return result;
}

/// "14,5/18 điểm", "82,48%", or both; empty where the row has neither.
std::string componentValue(const ComponentRate &row) {
    std::vector<std::string> values;
    if (row.points)
        values.push_back(vietnamese(*row.points) + (row.maximum ? "/" + vietnamese(*row.maximum) : "") + " điểm");
    if (row.rate) values.push_back(vietnamese(*row.rate) + "%");
    return join(values, ", ");
}

Sentences componentSentences(const ReportInput &input) {
    Sentences result;
    for (const ComponentRate &row : input.period->components)
        if (const std::string value = componentValue(row); !value.empty())
            result.push_back({"cau_thanh_phan", "- " + row.name + ": " + value + "."});
    return result;
}

/// "cơ quan", "địa phương"; with its level where districts and communes stand in one sentence.
std::string placeNoun(Level level, const std::vector<LowUnits> &low) {
    if (level == Level::department) return "cơ quan";
    const auto local =
        std::count_if(low.begin(), low.end(), [](const LowUnits &l) { return l.level != Level::department; });
    if (local < 2) return "địa phương";
    return level == Level::district ? "địa phương cấp huyện" : "địa phương cấp xã";
}

/// "07 địa phương có thứ hạng từ 96 đến 102 (điểm từ 84,54 đến 89,69)"; without "từ … đến" where both ends are the
/// same.
std::string lowClause(const LowUnits &level, const std::vector<LowUnits> &low) {
    const UnitScore &best = *level.units.front();
    const UnitScore &last = *level.units.back();
    const std::string start = count(static_cast<int>(level.units.size())) + " " + placeNoun(level.level, low);
    if (*best.rank == *last.rank)
        return start + " có thứ hạng " + std::to_string(*best.rank) + " (điểm " + vietnamese(*best.total) + ")";
    return start + " có thứ hạng từ " + std::to_string(*best.rank) + " đến " + std::to_string(*last.rank) +
           " (điểm từ " + vietnamese(*last.total) + " đến " + vietnamese(*best.total) + ")";
}

/// "UBND xã Ea Ly đạt 89,69 điểm, UBND phường Sông Cầu đạt 89,55 điểm".
std::string unitPoints(const LowUnits &level) {
    std::vector<std::string> items;
    for (const UnitScore *unit : level.units)
        items.push_back(unit->name + " đạt " + vietnamese(*unit->total) + " điểm");
    return join(items, ", ");
}

std::string targetText(const Settings &settings) {
    return "đạt từ " + vietnamese(settings.target) + " điểm trở lên" +
           (settings.targetDate.empty() ? "" : " đến " + settings.targetDate);
}

Sentence provinceStanding(const ReportInput &input) {
    const PeriodResult &period = *input.period;
    return {"cau_tinh", capitalised(assessedText(period)) + ", " + period.provinceTitle + " đạt " +
                            vietnamese(*period.own()->total) + " điểm, " + rankText(period) + rankChange(input) + "."};
}

Sentences warningSentences(const ReportInput &input) {
    const std::vector<LowUnits> low = lowUnits(input);
    if (low.empty()) return {};
    Sentences result;
    if (ownIsRated(*input.period)) result.push_back(provinceStanding(input));
    std::vector<std::string> clauses;
    for (const LowUnits &level : low) clauses.push_back(lowClause(level, low));
    result.push_back({"cau_thap", "Qua theo dõi, hiện có " + join(clauses, "; ") + "."});
    for (const LowUnits &level : low) result.push_back({"cau_danh_sach", unitPoints(level) + "."});
    result.push_back({"cau_chi_tieu",
                      "Tập trung chỉ đạo, phấn đấu kết quả đánh giá của đơn vị " + targetText(*input.settings) + "."});
    return result;
}

} // namespace

std::vector<LowUnits> lowUnits(const ReportInput &input) {
    std::vector<LowUnits> result;
    for (const LevelResult &level : input.period->levels) {
        LowUnits low{level.level, {}};
        for (const UnitScore &unit : level.units)
            if (unit.total && *unit.total < input.settings->warningLine) low.units.push_back(&unit);
        if (!low.units.empty()) result.push_back(std::move(low));
    }
    return result;
}

std::optional<Decimal> groupPoints(const UnitScore &unit, Criterion group) {
    if (const auto &points = unit.of(group).points; points || group != Criterion::onlineServices) return points;
    const auto &service = unit.of(Criterion::onlineService).points;
    const auto &payment = unit.of(Criterion::payment).points;
    if (!service || !payment) return std::nullopt;
    return *service + *payment;
}

std::optional<Date> assessedDate(const PeriodResult &period) {
    if (period.assessed || period.period.day == 0) return period.assessed;
    return Date{period.period.year, period.period.month, period.period.day};
}

std::string assessedText(const PeriodResult &period) {
    if (const std::optional<Date> date = assessedDate(period)) return "tính đến ngày " + dateText(*date);
    return "trong " + periodName(period.period);
}

std::vector<Sentence> sentencesOf(DocumentKind kind, const ReportInput &input) {
    switch (kind) {
    case DocumentKind::ratings:
        return ratingsSentences(input);
    case DocumentKind::disclosure:
        return disclosureSentences(input);
    case DocumentKind::components:
        return componentSentences(input);
    case DocumentKind::warning:
        return warningSentences(input);
    }
    return {};
}

} // namespace phuluc
