#include "write/report_fields.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/appendix_numbers.hpp"
#include "write/low_units.hpp"
#include "write/report_office.hpp"
#include "write/sentence_parts.hpp"
#include "write/sentence_tags.hpp"
#include "write/sentences.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace phuluc {
namespace {

constexpr std::array<std::string_view, 22> sentenceKeys = {
    "cau_tieu_chi",  "cau_vi_du",      "cau_bac",         "cau_thoi_diem",  "cau_tinh",    "cau_nhom",
    "cau_so_sanh",   "cau_so",         "cau_huyen",       "cau_xa",         "cau_phu_luc", "cau_kien_nghi",
    "cau_cong_khai", "cau_giai_quyet", "cau_truc_tuyen",  "cau_thanh_toan", "cau_so_hoa",  "cau_chi_tieu_khac",
    "cau_thap",      "cau_danh_sach",  "cau_nguyen_nhan", "cau_chi_tieu"};
/// The headings of section 2 of the reform report in their order. Headings that the period lacks get no number.
constexpr std::array<std::string_view, 6> reformHeadings = {"cong_khai",  "giai_quyet", "truc_tuyen",
                                                            "thanh_toan", "so_hoa",     "chi_tieu_khac"};
/// The tag for the count of a rating, or of units without data.
std::string ratingKey(const Rules &rules, std::size_t rating) {
    return rating < rules.bands.size() ? rules.bands[rating].key : "khong_du_lieu";
}

/// The lists whose rows are needed.
using Wanted = std::set<std::string>;

std::string textOf(const std::optional<Decimal> &value) { return value ? vietnamese(*value) : std::string(); }
std::string textOf(const std::optional<int> &value) { return value ? std::to_string(*value) : std::string(); }

void addProvince(Fields &fields, const PeriodResult &period) {
    const UnitScore *own = period.own();
    auto &texts = fields.texts;
    texts["tinh_diem"] = own != nullptr ? textOf(own->total) : "";
    texts["tinh_hang"] = own != nullptr ? textOf(own->rank) : "";
    texts["tinh_tong_so"] = own != nullptr ? std::to_string(period.provinces->units.size()) : "";
    FieldList &list = fields.lists["nhom"] = {{"stt", "ten", "diem", "toi_da"}, {}};
    if (own == nullptr) return;
    for (const Criterion group : period.rules->groups) {
        const CriterionRule &rule = period.rules->of(group);
        const auto points = groupPoints(*period.rules, *own, group);
        if (!points) continue;
        const std::string number = std::to_string(list.rows.size() + 1);
        list.rows.push_back(
            {{{"stt", number}, {"ten", rule.name}, {"diem", vietnamese(*points)}, {"toi_da", vietnamese(rule.maximum)}},
             {}});
    }
}

Fields unitRow(const Rules &rules, const UnitScore &unit, std::size_t number) {
    Fields row;
    row.texts = {{"stt", std::to_string(number)},         {"ten", unit.name},          {"diem", textOf(unit.total)},
                 {"xep_loai", rules.nameOf(unit.rating)}, {"hang", textOf(unit.rank)}, {"ghi_chu", unit.remark}};
    for (const Criterion group : rules.groups)
        row.texts[lowerCased(rules.of(group).code)] = textOf(groupPoints(rules, unit, group));
    return row;
}

std::vector<std::string> unitColumns(const Rules &rules) {
    std::vector<std::string> columns = {"stt", "ten", "diem", "xep_loai", "hang", "ghi_chu"};
    for (const Criterion group : rules.groups) columns.push_back(lowerCased(rules.of(group).code));
    return columns;
}

/// Adds the units of a level, its row in the table of ratings, and the counts of its ratings as texts: "xa_xuat_sac".
void addLevel(Fields &fields, const PeriodResult &period, Level which, const Wanted &wanted) {
    const LevelResult *level = period.of(which);
    const std::string key = codeOf(which);
    const Rules &rules = *period.rules;
    FieldList &units = fields.lists[key] = {unitColumns(rules), {}};
    fields.texts[key + "_tong_so"] = level != nullptr ? std::to_string(level->units.size()) : "";
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating)
        fields.texts[key + "_" + ratingKey(rules, rating)] =
            level != nullptr ? std::to_string(level->counts[rating]) : "";
    if (level == nullptr) return;
    if (wanted.contains(key))
        for (const UnitScore &unit : level->units) units.rows.push_back(unitRow(rules, unit, units.rows.size() + 1));
    Fields row;
    row.texts["cap"] = rules.of(which).name;
    row.texts["tong_so"] = std::to_string(level->units.size());
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating)
        row.texts[ratingKey(rules, rating)] = std::to_string(level->counts[rating]);
    fields.lists["bang_xep_loai"].rows.push_back(std::move(row));
}

void addLevels(Fields &fields, const PeriodResult &period, const Wanted &wanted) {
    std::vector<std::string> columns = {"cap", "tong_so"};
    const Rules &rules = *period.rules;
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating) columns.push_back(ratingKey(rules, rating));
    fields.lists["bang_xep_loai"] = {std::move(columns), {}};
    for (const Level level : ratedLevels) addLevel(fields, period, level, wanted);
    for (const Level level : ratedLevels)
        fields.texts["ten_" + codeOf(level)] = rules.has(level) ? rules.of(level).inSentence : "";
    for (const Level level : ratedLevels)
        fields.texts["phu_luc_" + codeOf(level)] = roman(appendixNumber(period, level));
}

/// The noun for these units: "cơ quan", "địa phương", or both.
std::string kindsOf(const Rules &rules, const std::vector<LowUnits> &all) {
    std::vector<std::string> kinds;
    for (const LowUnits &low : all) {
        const std::string kind = low.level == Level::department ? rules.of(low.level).noun : "địa phương";
        if (kinds.empty() || kinds.back() != kind) kinds.push_back(kind);
    }
    return join(kinds, ", ");
}

void addLowUnits(Fields &fields, const ReportInput &input, const Wanted &wanted,
                 const std::vector<std::string> &recipients) {
    FieldList &units = fields.lists["thap"] = {{"stt", "ten", "cap", "diem", "hang", "thieu"}, {}};
    const Rules &rules = *input.period->rules;
    FieldList &lines = fields.lists["noi_gui"] = {{"dong", "loi", "dau"}, {}};
    const std::vector<LowUnits> all = lowUnits(input);
    for (const LowUnits &low : all) {
        for (const UnitScore *unit : low.units) {
            if (!wanted.contains("thap")) break;
            Fields row = unitRow(rules, *unit, units.rows.size() + 1);
            row.texts["cap"] = rules.of(low.level).name;
            row.texts["thieu"] = vietnamese(input.settings->warningLine - *unit->total);
            units.rows.push_back(std::move(row));
        }
    }
    for (const std::string &line : recipients)
        lines.rows.push_back({{{"dong", line}, {"loi", line}, {"dau", ";"}}, {}});
    if (!lines.rows.empty()) lines.rows.back().texts["dau"] = ".";
    fields.texts["doi_tuong_thap"] = kindsOf(rules, all);
    fields.texts["cac_doi_tuong_thap"] = (unitCount(all) > 1 ? "các " : "") + kindsOf(rules, all);
    fields.texts["thap_so_luong"] = twoDigits(unitCount(all));
    fields.texts["thap_nhieu"] = unitCount(all) > listedBelow ? fields.texts["thap_so_luong"] : "";
}

void addComponents(Fields &fields, const PeriodResult &period) {
    FieldList &list = fields.lists["thanh_phan"] = {{"stt", "ten", "ty_le", "diem", "toi_da", "so_luong"}, {}};
    for (const ComponentRate &rate : period.components)
        list.rows.push_back({{{"stt", std::to_string(list.rows.size() + 1)},
                              {"ten", rate.name},
                              {"ty_le", textOf(rate.rate)},
                              {"diem", textOf(rate.points)},
                              {"toi_da", textOf(rate.maximum)},
                              {"so_luong", textOf(rate.quantity)}},
                             {}});
}

void addMethod(Fields &fields, const Rules &rules) {
    fields.texts["diem_toi_da"] = vietnamese(rules.total);
    fields.texts["can_cu"] = rules.basis;
    fields.texts["quyet_dinh"] = rules.decree;
    fields.texts["chi_so"] = rules.indexName;
    fields.texts["bo_chi_so"] = "Bộ " + lowerFirst(rules.indexName);
    fields.texts["ket_qua"] = rules.resultTitle;
    fields.texts["ket_qua_day_du"] = rules.longResultTitle;
    fields.texts["so_nhom"] = twoDigits(rules.groups.size());
}

/// Adds all sentences on component rates as one list, for a template without headings for them.
void addComponentSentences(Fields &fields) {
    FieldList &list = fields.lists["cau_thanh_phan"] = {{"cau"}, {}};
    std::vector<std::string> texts;
    for (const std::string_view part : reformHeadings)
        for (const Fields &row : fields.lists["cau_" + std::string(part)].rows) {
            list.rows.push_back(row);
            texts.push_back(row.texts.at("cau"));
        }
    fields.texts["cau_thanh_phan"] = join(texts, " ");
}

/// Adds each group of sentences as a list, as single texts, and as one text.
void addSentences(Fields &fields, const std::vector<Sentence> &sentences) {
    const std::vector<TaggedSentence> tagged = taggedSentences(sentences);
    for (const std::string_view key : sentenceKeys) {
        fields.numbered.insert(std::string(key));
        FieldList &list = fields.lists[std::string(key)] = {{"cau", "loi", "dau"}, {}};
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            if (sentences[i].key != key) continue;
            texts.push_back(sentences[i].text);
            list.rows.push_back({{{"cau", sentences[i].text}, {"loi", tagged[i].text}, {"dau", ";"}}, {}});
        }
        if (!list.rows.empty()) list.rows.back().texts["dau"] = ".";
        fields.texts[std::string(key)] = join(texts, " ");
    }
    addSentenceTags(fields, tagged);
}

/// Numbers the parts of the report's third section that the period has: "a", "b" …
void addLetters(Fields &fields) {
    char letter = 'a';
    for (const Level level : {Level::province, Level::department, Level::district, Level::commune}) {
        const bool there = !fields.texts["cau_" + codeOf(level)].empty();
        fields.texts["chu_" + codeOf(level)] = there ? std::string(1, letter++) : "";
    }
}

/// Numbers the headings of section 2 of the reform report that the period has: "1", "2" …
void addNumbers(Fields &fields) {
    int number = 0;
    for (const std::string_view part : reformHeadings) {
        const bool there = !fields.texts["cau_" + std::string(part)].empty();
        fields.texts["stt_" + std::string(part)] = there ? std::to_string(++number) : "";
    }
}

} // namespace

std::vector<Sentence> allSentences(const ReportDocument &document, const ReportInput &input) {
    std::vector<Sentence> all = methodSentences(input);
    all.insert(all.end(), document.sentences.begin(), document.sentences.end());
    return all;
}

std::vector<TaggedSentence> addresseeSentences(const std::vector<std::string> &recipients) {
    std::vector<TaggedSentence> result;
    for (const std::string &line : recipients) {
        const std::string tag = "noi_gui_" + std::to_string(result.size() + 1);
        const std::size_t colon = line.find(": ");
        TaggedSentence each{"noi_gui", tag, forms::chairs, line, {}, {}};
        if (colon == std::string::npos)
            each.parts = {{line}};
        else
            each.parts = {{line.substr(0, colon + 2)}, {line.substr(colon + 2), tag + "_ten"}};
        result.push_back(std::move(each));
    }
    return result;
}

Fields reportFields(const ReportDocument &document, const ReportInput &input, const std::set<std::string> &lists) {
    Fields fields;
    addOffice(fields, input);
    addPeriod(fields, input);
    addProvince(fields, *input.period);
    addLevels(fields, *input.period, lists);
    const std::vector<std::string> recipients = addressees(input);
    addLowUnits(fields, input, lists, recipients);
    addComponents(fields, *input.period);
    addSentences(fields, allSentences(document, input));
    addSentenceTags(fields, addresseeSentences(recipients));
    addComponentSentences(fields);
    addMethod(fields, *input.period->rules);
    addLetters(fields);
    addNumbers(fields);
    return fields;
}

} // namespace phuluc
